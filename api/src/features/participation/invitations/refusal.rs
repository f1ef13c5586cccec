//! Why an invitation or an interest cannot be processed.

use chrono::{DateTime, Utc};
use tandem_macros::Refusal;

use super::model::InvitationStatus;
use tandem_kernel::{FieldCode, FieldProblem};

#[derive(Debug, PartialEq, Eq, Refusal)]
#[refusal(kind = Conflict)]
pub enum InvitationRefusal {
    #[refusal(code = "invitation_not_yours", kind = Forbidden, detail = "This invitation was sent to another address.")]
    NotYours,
    #[refusal(
        code = "invitation_closed",
        detail = "This invitation is no longer open.",
        args(status)
    )]
    Closed { status: InvitationStatus },
    /// `from` is when the next reminder is allowed.
    #[refusal(
        code = "invitation_reminded_lately",
        detail = "You wrote to this person less than a day ago.",
        args(from)
    )]
    RemindedLately { from: DateTime<Utc> },
    #[refusal(
        code = "interest_exists",
        detail = "You have already told us that you are interested."
    )]
    InterestExists,
    #[refusal(
        code = "interest_not_needed",
        detail = "Mentors need no invitation in this programme."
    )]
    InterestNotNeeded,
    #[refusal(code = "invalid_fields", kind = Invalid, detail = "Please correct the fields listed.", fields = vec![FieldProblem::new("/expertise", FieldCode::UnknownTerm)])]
    UnknownExpertise,
}
