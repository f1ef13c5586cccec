//! Why a mentorship cannot start or end.

use tandem_macros::Refusal;

#[derive(Debug, PartialEq, Eq, Refusal)]
#[refusal(kind = Conflict)]
pub enum MentorshipRefusal {
    #[refusal(
        code = "mentee_has_no_free_seat",
        detail = "The mentee has found a mentor already."
    )]
    MenteeHasNoFreeSeat,
    #[refusal(
        code = "mentor_has_no_free_seat",
        detail = "The mentor has no more places at present."
    )]
    MentorHasNoFreeSeat,
    #[refusal(
        code = "mentorship_already_ended",
        detail = "This mentorship has ended already."
    )]
    AlreadyEnded,
}
