//! Why a version of an agreement cannot be started or changed.

use tandem_macros::Refusal;

use super::model::AgreementStatus;
use crate::features::programme::programmes::Role;
use tandem_kernel::FieldProblem;

#[derive(Debug, PartialEq, Eq, Refusal)]
#[refusal(kind = Conflict)]
pub enum AgreementRefusal {
    #[refusal(
        code = "mentee_writes_agreement_first",
        detail = "The mentee writes the first agreement. You can propose a change once it is in force."
    )]
    MenteeWritesFirst,
    #[refusal(
        code = "agreement_already_open",
        detail = "Version {number} is open. It has to be approved, sent back or withdrawn first.",
        args(number, status = status.as_str())
    )]
    AlreadyOpen {
        number: i32,
        status: AgreementStatus,
    },
    #[refusal(
        code = "agreement_being_written",
        detail = "The other side is writing version {number}.",
        args(number, by = by.as_str())
    )]
    BeingWritten { number: i32, by: Role },
    #[refusal(
        code = "agreement_not_draft",
        detail = "This version is no longer a draft.",
        args(status = status.as_str())
    )]
    NotDraft { status: AgreementStatus },
    #[refusal(
        code = "agreement_not_proposed",
        detail = "This version is not waiting for an answer.",
        args(status = status.as_str())
    )]
    NotProposed { status: AgreementStatus },
    #[refusal(
        code = "agreement_not_open",
        detail = "This version is neither a draft nor proposed.",
        args(status = status.as_str())
    )]
    NotOpen { status: AgreementStatus },
    #[refusal(
        code = "agreement_text_differs",
        detail = "The hash is not the one of this version's text. Please read it again."
    )]
    TextDiffers,
    #[refusal(code = "invalid_fields", kind = Invalid, detail = "Please correct the fields listed.", fields = value.clone())]
    InvalidFields(Vec<FieldProblem>),
}
