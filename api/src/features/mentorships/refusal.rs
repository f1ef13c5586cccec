//! Why a mentorship does not begin or end.

use std::borrow::Cow;

use crate::kernel::{Kind, Refusal};

#[derive(Debug, PartialEq, Eq)]
pub enum MentorshipRefusal {
    MenteeHasNoFreeSeat,
    MentorHasNoFreeSeat,
    AlreadyEnded,
}

impl Refusal for MentorshipRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::MenteeHasNoFreeSeat => "mentee_has_no_free_seat",
            Self::MentorHasNoFreeSeat => "mentor_has_no_free_seat",
            Self::AlreadyEnded => "mentorship_already_ended",
        }
    }

    fn kind(&self) -> Kind {
        Kind::Conflict
    }

    fn detail(&self) -> Cow<'static, str> {
        match self {
            Self::MenteeHasNoFreeSeat => "The mentee has found a mentor already.",
            Self::MentorHasNoFreeSeat => "The mentor has no more places at present.",
            Self::AlreadyEnded => "This mentorship has ended already.",
        }
        .into()
    }
}
