//! Why a request is not sent, or not decided.

use std::borrow::Cow;

use super::model::{Obstacle, RequestStatus};
use crate::kernel::{Args, Kind, Refusal};

#[derive(Debug, PartialEq, Eq)]
pub enum RequestRefusal {
    MenteeHasNoFreeSeat,
    MentorHasNoFreeSeat,
    MentorNotAvailable,
    MenteeNotAvailable,
    MentorshipExists,
    AlreadyOpen,
    TooManyOpen { limit: u32 },
    AlreadyDecided { status: RequestStatus },
    QuestionAsked,
    NothingToAnswer,
}

impl From<Obstacle> for RequestRefusal {
    fn from(obstacle: Obstacle) -> Self {
        match obstacle {
            Obstacle::MentorNotAvailable => Self::MentorNotAvailable,
            Obstacle::MenteeNotAvailable => Self::MenteeNotAvailable,
            Obstacle::MenteeHasNoFreeSeat => Self::MenteeHasNoFreeSeat,
            Obstacle::MentorHasNoFreeSeat => Self::MentorHasNoFreeSeat,
        }
    }
}

impl Refusal for RequestRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::MenteeHasNoFreeSeat => "mentee_has_no_free_seat",
            Self::MentorHasNoFreeSeat => "mentor_has_no_free_seat",
            Self::MentorNotAvailable => "mentor_not_available",
            Self::MenteeNotAvailable => "mentee_not_available",
            Self::MentorshipExists => "mentorship_exists",
            Self::AlreadyOpen => "request_already_open",
            Self::TooManyOpen { .. } => "too_many_open_requests",
            Self::AlreadyDecided { .. } => "request_already_decided",
            Self::QuestionAsked => "question_already_asked",
            Self::NothingToAnswer => "nothing_to_answer",
        }
    }

    fn kind(&self) -> Kind {
        Kind::Conflict
    }

    fn detail(&self) -> Cow<'static, str> {
        match self {
            Self::MenteeHasNoFreeSeat => "You have as many mentorships as the programme allows.",
            Self::MentorHasNoFreeSeat => "This mentor has no more places at present.",
            Self::MentorNotAvailable => "You cannot send this mentor a request at present.",
            Self::MenteeNotAvailable => "This mentee cannot begin a mentorship at present.",
            Self::MentorshipExists => "You already have a mentorship with this person.",
            Self::AlreadyOpen => "There is already an open request between you.",
            Self::TooManyOpen { limit } => {
                return format!("At most {limit} requests may be open at once.").into();
            }
            Self::AlreadyDecided { .. } => "This request is no longer open.",
            Self::QuestionAsked => "You have already asked a question about this request.",
            Self::NothingToAnswer => "There is no question for you to answer.",
        }
        .into()
    }

    fn args(&self) -> Args {
        match self {
            Self::TooManyOpen { limit } => Args::from([("limit", (*limit).into())]),
            Self::AlreadyDecided { status } => Args::from([("status", status.as_str().into())]),
            _ => Args::new(),
        }
    }
}
