//! Why a request cannot be sent or decided.

use tandem_macros::Refusal;

use super::model::{Obstacle, RequestStatus};

#[derive(Debug, PartialEq, Eq, Refusal)]
#[refusal(kind = Conflict)]
pub enum RequestRefusal {
    #[refusal(
        code = "mentee_has_no_free_seat",
        detail = "You have as many mentorships as the programme allows."
    )]
    MenteeHasNoFreeSeat,
    #[refusal(
        code = "mentor_has_no_free_seat",
        detail = "This mentor has no more places at present."
    )]
    MentorHasNoFreeSeat,
    #[refusal(
        code = "mentor_not_available",
        detail = "You cannot send this mentor a request at present."
    )]
    MentorNotAvailable,
    #[refusal(
        code = "mentee_not_available",
        detail = "This mentee cannot begin a mentorship at present."
    )]
    MenteeNotAvailable,
    #[refusal(
        code = "mentorship_exists",
        detail = "You already have a mentorship with this person."
    )]
    MentorshipExists,
    #[refusal(
        code = "request_already_open",
        detail = "There is already an open request between you."
    )]
    AlreadyOpen,
    #[refusal(
        code = "too_many_open_requests",
        detail = "At most {limit} requests may be open at once.",
        args(limit)
    )]
    TooManyOpen { limit: u32 },
    #[refusal(code = "request_already_decided", detail = "This request is no longer open.", args(status = status.as_str()))]
    AlreadyDecided { status: RequestStatus },
    #[refusal(
        code = "question_already_asked",
        detail = "You have already asked a question about this request."
    )]
    QuestionAsked,
    #[refusal(
        code = "nothing_to_answer",
        detail = "There is no question for you to answer."
    )]
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
