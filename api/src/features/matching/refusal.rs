//! Why a list is not shown.

use std::borrow::Cow;

use crate::kernel::{Kind, Refusal};

#[derive(Debug, PartialEq, Eq)]
pub enum MatchingRefusal {
    /// A mentor who holds as many mentorships as they can.
    NoFreeSeat,
    /// Whom somebody had a link to has left the programme.
    NoLongerTakesPart,
}

impl Refusal for MatchingRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NoFreeSeat => "no_free_seat",
            Self::NoLongerTakesPart => "no_longer_takes_part",
        }
    }

    fn kind(&self) -> Kind {
        Kind::Conflict
    }

    fn detail(&self) -> Cow<'static, str> {
        match self {
            Self::NoFreeSeat => "You have as many mentorships as you can take.",
            Self::NoLongerTakesPart => "This person no longer takes part in the programme.",
        }
        .into()
    }
}
