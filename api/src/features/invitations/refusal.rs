//! Why nothing is done with an invitation or an interest.

use chrono::{DateTime, Utc};
use serde_json::json;
use std::borrow::Cow;

use super::model::InvitationStatus;
use crate::kernel::{Args, FieldCode, FieldProblem, Kind, Refusal};

#[derive(Debug, PartialEq, Eq)]
pub enum InvitationRefusal {
    NotYours,
    Closed {
        status: InvitationStatus,
    },
    /// When they may be reminded.
    RemindedLately {
        from: DateTime<Utc>,
    },
    InterestExists,
    InterestNotNeeded,
    UnknownExpertise,
}

impl Refusal for InvitationRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NotYours => "invitation_not_yours",
            Self::Closed { .. } => "invitation_closed",
            Self::RemindedLately { .. } => "invitation_reminded_lately",
            Self::InterestExists => "interest_exists",
            Self::InterestNotNeeded => "interest_not_needed",
            Self::UnknownExpertise => "invalid_fields",
        }
    }

    fn kind(&self) -> Kind {
        match self {
            Self::NotYours => Kind::Forbidden,
            Self::UnknownExpertise => Kind::Invalid,
            _ => Kind::Conflict,
        }
    }

    fn detail(&self) -> Cow<'static, str> {
        match self {
            Self::NotYours => "This invitation was sent to another address.",
            Self::Closed { .. } => "This invitation is no longer open.",
            Self::RemindedLately { .. } => "You wrote to this person less than a day ago.",
            Self::InterestExists => "You have already told us that you are interested.",
            Self::InterestNotNeeded => "Mentors need no invitation in this programme.",
            Self::UnknownExpertise => "Please correct the fields listed.",
        }
        .into()
    }

    fn args(&self) -> Args {
        match self {
            Self::Closed { status } => Args::from([("status", json!(status))]),
            Self::RemindedLately { from } => Args::from([("from", json!(from))]),
            _ => Args::new(),
        }
    }

    fn fields(&self) -> Vec<FieldProblem> {
        match self {
            Self::UnknownExpertise => vec![FieldProblem::new("/expertise", FieldCode::UnknownTerm)],
            _ => Vec::new(),
        }
    }
}
