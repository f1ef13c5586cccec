//! Why a mentorship cannot be released, a reminder not sent, or a question not answered.

use chrono::{DateTime, NaiveDate, Utc};
use tandem_macros::Refusal;

#[derive(Debug, PartialEq, Eq, Refusal)]
#[refusal(kind = Conflict)]
pub enum ActivityRefusal {
    #[refusal(
        code = "contact_was_made",
        detail = "The two have been in contact, so their places cannot be released."
    )]
    ContactWasMade,
    #[refusal(
        code = "release_too_early",
        detail = "The places can be released from {from} on.",
        args(from)
    )]
    ReleaseTooEarly { from: NaiveDate },
    #[refusal(
        code = "own_mentorship",
        kind = Forbidden,
        detail = "Another coordinator looks after your own mentorship."
    )]
    OwnMentorship,
    #[refusal(
        code = "mentorship_not_quiet",
        detail = "The two have been in contact again."
    )]
    NotQuiet,
    #[refusal(
        code = "reminded_recently",
        detail = "Both were reminded in the last seven days. They can be reminded again from {again_at} on.",
        args(again_at)
    )]
    RemindedRecently { again_at: DateTime<Utc> },
    #[refusal(
        code = "nobody_to_remind",
        detail = "Neither of the two can take part at present."
    )]
    NobodyToRemind,
    #[refusal(
        code = "nothing_asked",
        detail = "You have not been asked whether this mentorship is going well."
    )]
    NothingAsked,
}
