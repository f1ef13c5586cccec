//! Why somebody is not named.

use std::borrow::Cow;

use crate::kernel::{Kind, Refusal};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeputyRefusal {
    NoSuchMember,
    SeveralMembers,
    NotActive,
    Oneself,
    Coordinates,
    AlreadyDeputy,
    InThePast,
}

impl Refusal for DeputyRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NoSuchMember => "no_such_member",
            Self::SeveralMembers => "several_members",
            Self::NotActive => "member_not_active",
            Self::Oneself => "own_deputy",
            Self::Coordinates => "already_coordinates",
            Self::AlreadyDeputy => "already_deputy",
            Self::InThePast => "in_the_past",
        }
    }

    fn kind(&self) -> Kind {
        Kind::Conflict
    }

    fn detail(&self) -> Cow<'static, str> {
        match self {
            Self::NoSuchMember => "Nobody who has signed in has this address or number.",
            Self::SeveralMembers => {
                "Several members share this address: give the membership number."
            }
            Self::NotActive => "This member's membership is not active.",
            Self::Oneself => "You cannot be your own deputy.",
            Self::Coordinates => "This member coordinates the programme already.",
            Self::AlreadyDeputy => "This member is a deputy already.",
            Self::InThePast => "The last day is in the past.",
        }
        .into()
    }
}
