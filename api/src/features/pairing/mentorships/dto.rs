//! Mentorships in requests and responses.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::model::{MentorshipId, MentorshipStatus, Outcome, OwnOutcome};
use crate::features::{
    participation::enrolments::{MatchReason, PersonCard},
    programme::programmes::{ProgrammeRef, Role},
};
use tandem_platform::MemberId;

/// A mentorship from one side.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = Mentorship)]
pub struct MentorshipView {
    #[schema(value_type = Uuid)]
    pub id: MentorshipId,
    pub programme: ProgrammeRef,
    /// The caller's side.
    pub role: Role,
    pub status: MentorshipStatus,
    pub outcome: Option<Outcome>,
    /// When the mentor accepted.
    pub accepted_at: DateTime<Utc>,
    /// When it became active; `null` while the agreement is arranged.
    pub started_at: Option<DateTime<Utc>>,
    pub ended_at: Option<DateTime<Utc>>,
    /// The other side.
    pub other: PersonCard,
    /// How to reach the other side, while the mentorship lasts.
    pub other_email: Option<String>,
    /// The message of the request.
    pub message: String,
    /// Why the two were matched.
    pub reasons: Vec<MatchReason>,
    /// When the request was sent.
    pub requested_at: DateTime<Utc>,
    pub requested_by: By,
}

tandem_kernel::text_enum! {
    /// Who did it, from the caller's side.
    pub enum By {
        You = "you",
        Other = "other",
        Society = "society",
    }
}

impl By {
    /// How `reader` reads who did it. `None` is a rule of the programme.
    #[must_use]
    pub fn of(who: Option<MemberId>, reader: MemberId) -> Self {
        match who {
            Some(who) if who == reader => Self::You,
            Some(_) => Self::Other,
            None => Self::Society,
        }
    }
}

#[derive(Debug, Serialize, ToSchema)]
pub struct MentorshipPage {
    pub items: Vec<MentorshipView>,
    pub next: Option<String>,
}

/// Ending a mentorship: either side may, at any time, without fault.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EndMentorship {
    pub outcome: OwnOutcome,
    /// For the coordinator only; the other side never sees it.
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    #[serde(default, deserialize_with = "tandem_kernel::text::noted")]
    pub note: Option<String>,
}
