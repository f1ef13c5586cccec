//! Enrolments as they come in and go out.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;
use validator::Validate;

use super::{model::Status, store::EnrolmentRow};
use crate::{
    features::{
        members::MembershipView,
        programmes::{ProgrammeRef, Role},
    },
    kernel::{Failure, Page, PageQuery, text::trimmed},
};

/// A member in a programme in one role.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = Enrolment)]
pub struct EnrolmentView {
    pub id: Uuid,
    pub programme: ProgrammeRef,
    pub role: Role,
    pub status: Status,
    /// Why it was declined or asked back.
    pub reason: Option<String>,
    pub submitted_at: Option<DateTime<Utc>>,
    pub decided_at: Option<DateTime<Utc>>,
    /// Tasks that wait in this role; shown on the role switch.
    pub waiting: i64,
    pub profile_complete: bool,
    /// Mentorships this person holds at most at once; never above the policy's.
    pub capacity: i32,
    /// How many more mentorships they can take now.
    pub can_take: i64,
    pub version: i32,
}

impl TryFrom<EnrolmentRow> for EnrolmentView {
    type Error = Failure;

    fn try_from(row: EnrolmentRow) -> Result<Self, Failure> {
        Ok(Self {
            id: row.id,
            programme: ProgrammeRef {
                slug: row.programme_slug,
                name: row.programme_name,
            },
            role: row.role.parse().map_err(Failure::fault)?,
            status: row.status.parse().map_err(Failure::fault)?,
            reason: row.reason,
            submitted_at: row.submitted_at,
            decided_at: row.decided_at,
            waiting: row.waiting,
            profile_complete: row.profile_complete,
            capacity: row.capacity,
            can_take: row.can_take,
            version: row.version,
        })
    }
}

#[derive(Debug, Serialize, ToSchema)]
pub struct EnrolmentPage {
    pub items: Vec<EnrolmentView>,
    pub next: Option<String>,
}

impl From<Page<EnrolmentView>> for EnrolmentPage {
    fn from(page: Page<EnrolmentView>) -> Self {
        let Page { items, next } = page;
        Self { items, next }
    }
}

/// Registering in a role, with what the person agreed to.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateEnrolment {
    pub role: Role,
    /// The version of the conduct pledge that was shown and agreed to.
    pub conduct_version: i32,
    /// Likewise for confidentiality, where the programme asks for it.
    pub confidentiality_version: Option<i32>,
}

/// Declining a registration.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeclineEnrolment {
    /// Sent to the member.
    #[validate(length(min = 1, max = 1000))]
    #[schema(min_length = 1, max_length = 1000)]
    #[serde(deserialize_with = "trimmed")]
    pub reason: String,
}

/// The filters of the approval queue.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ApprovalQuery {
    pub role: Option<Role>,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// Rows on the page, 1 to 100; 20 when left out.
    #[param(minimum = 1, maximum = 100)]
    pub limit: Option<u64>,
}

impl ApprovalQuery {
    pub fn paging(&self) -> PageQuery {
        PageQuery {
            after: self.after.clone(),
            limit: self.limit,
        }
    }
}

/// A registration that waits for a decision.
#[derive(Debug, Serialize, ToSchema)]
pub struct Approval {
    pub enrolment_id: Uuid,
    pub role: Role,
    pub display_name: String,
    pub email: String,
    pub membership: MembershipView,
    pub submitted_at: DateTime<Utc>,
    /// It has waited longer than the policy's working days.
    pub overdue: bool,
    /// The coordinator's own: somebody else decides.
    pub own: bool,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ApprovalPage {
    pub items: Vec<Approval>,
    pub next: Option<String>,
}
