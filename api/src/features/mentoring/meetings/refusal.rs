//! Why a meeting cannot be proposed or changed.

use chrono::{DateTime, Utc};
use tandem_macros::Refusal;

use super::model::MeetingStatus;
use tandem_kernel::FieldProblem;

#[derive(Debug, PartialEq, Eq, Refusal)]
#[refusal(kind = Conflict)]
pub enum MeetingRefusal {
    #[refusal(code = "invalid_fields", kind = Invalid, detail = "Please correct the fields listed.", fields = value.clone())]
    InvalidFields(Vec<FieldProblem>),
    #[refusal(
        code = "too_many_open_meetings",
        detail = "At most {limit} meetings may be open at once.",
        args(limit)
    )]
    TooManyOpen { limit: i64 },
    #[refusal(code = "meeting_not_open", detail = "This meeting can no longer be changed.", args(status = status.as_str()))]
    NotOpen { status: MeetingStatus },
    #[refusal(
        code = "meeting_not_confirmed",
        detail = "No time is agreed for this meeting."
    )]
    NotConfirmed,
    #[refusal(
        code = "meeting_is_over",
        detail = "The time of this meeting has passed."
    )]
    IsOver,
    #[refusal(
        code = "meeting_not_over",
        detail = "This meeting has not taken place yet."
    )]
    NotOver,
    #[refusal(
        code = "no_times_proposed",
        detail = "There are no proposed times to answer."
    )]
    NothingProposed,
    #[refusal(
        code = "times_are_your_own",
        detail = "You proposed these times, so the other side answers."
    )]
    OwnTimes,
    #[refusal(
        code = "times_are_not_your_own",
        detail = "Only whoever proposed these times can withdraw them."
    )]
    OthersTimes,
    #[refusal(
        code = "time_no_longer_offered",
        detail = "This time is no longer offered for the meeting."
    )]
    NoLongerOffered,
    #[refusal(
        code = "too_late_to_take_back",
        detail = "This can no longer be taken back. The meeting can be moved or cancelled."
    )]
    TooLateToTakeBack,
    #[refusal(code = "time_has_passed", detail = "This time has passed.")]
    HasPassed,
    /// `free` names the other proposed times at which both are still free.
    #[refusal(
        code = "time_is_taken",
        detail = "One of you has another meeting at this time.",
        args(free, taken)
    )]
    IsTaken {
        free: Vec<DateTime<Utc>>,
        taken: Vec<DateTime<Utc>>,
    },
}
