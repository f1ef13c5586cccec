//! Enrolments in requests and responses.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::{approvals::due_on, model::Status, store::EnrolmentRow};
use crate::features::programme::programmes::{ProgrammeRef, Role};
use crate::ids::EnrolmentId;
use tandem_kernel::{Page, Zone};

/// A member in a programme in one role.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = Enrolment)]
pub struct EnrolmentView {
    #[schema(value_type = Uuid)]
    pub id: EnrolmentId,
    pub programme: ProgrammeRef,
    pub role: Role,
    pub status: Status,
    /// Why it was declined or asked back.
    pub reason: Option<String>,
    pub submitted_at: Option<DateTime<Utc>>,
    /// The day until whose end a decision is promised, by the programme's calendar; `null` where none is
    /// awaited or promised.
    pub decision_due_on: Option<NaiveDate>,
    pub decided_at: Option<DateTime<Utc>>,
    /// Until when the coordinators may take the decision back; nobody is told before.
    pub undo_until: Option<DateTime<Utc>>,
    /// The day on which a pause ends by itself.
    pub paused_until: Option<NaiveDate>,
    /// Tasks that wait in this role; shown on the role switch.
    pub waiting: i64,
    pub profile_complete: bool,
    /// Mentorships this person holds at most at once; never above the policy's.
    pub capacity: i32,
    /// How many more mentorships they can take now.
    pub can_take: i64,
    pub version: i32,
}

impl From<EnrolmentRow> for EnrolmentView {
    fn from(row: EnrolmentRow) -> Self {
        Self {
            decision_due_on: decision_due_on(&row),
            id: row.id,
            programme: ProgrammeRef {
                slug: row.programme_slug,
                name: row.programme_name,
            },
            role: row.role,
            status: row.status,
            reason: row.reason,
            submitted_at: row.submitted_at,
            decided_at: row.decided_at,
            undo_until: row.undo_until,
            paused_until: row.paused_until,
            waiting: row.waiting,
            profile_complete: row.profile_complete,
            capacity: row.capacity,
            can_take: row.can_take,
            version: row.version,
        }
    }
}

fn decision_due_on(row: &EnrolmentRow) -> Option<NaiveDate> {
    let awaited = row.status == Status::Submitted;
    let submitted_at = row.submitted_at.filter(|_| awaited)?;
    let zone = Zone::named(&row.programme_zone).unwrap_or(Zone::UTC);
    due_on(&row.policy, zone, submitted_at)
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
