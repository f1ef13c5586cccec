//! The overview of a mentorship in responses.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::rules::{AgreementInForce, MentorshipAction, Next, Stage};

/// How far a mentorship has come, and what the caller does next.
#[derive(Debug, Serialize, ToSchema)]
pub struct MentorshipOverview {
    pub stage: Stage,
    /// `null` after the end.
    pub next: Option<MentorshipNext>,
    /// The agreement in force.
    pub agreement: Option<AgreedSummary>,
    pub meetings: HeldMeetings,
    pub goals: GoalCounts,
}

/// The caller's next action in a mentorship.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MentorshipNext {
    pub action: MentorshipAction,
    /// The meeting that it concerns, for actions on meetings; the version of the agreement, for those on agreements.
    pub about: Option<Uuid>,
    /// Since when the other side waits, or is waited for.
    pub since: Option<DateTime<Utc>>,
    /// When the meeting begins.
    pub starts_at: Option<DateTime<Utc>>,
    /// The day by which it is due.
    pub due_on: Option<NaiveDate>,
    /// For `wait`: what the other side does next.
    pub waits_for: Option<MentorshipAction>,
}

impl From<Next> for MentorshipNext {
    fn from(next: Next) -> Self {
        let Next {
            action,
            about,
            since,
            starts_at,
            due_on,
            waits_for,
        } = next;
        Self {
            action,
            about,
            since,
            starts_at,
            due_on,
            waits_for,
        }
    }
}

/// The agreement in force, in short.
#[derive(Debug, Serialize, ToSchema)]
pub struct AgreedSummary {
    pub id: Uuid,
    pub period_from: NaiveDate,
    pub period_to: NaiveDate,
    pub meetings_planned: i32,
    pub meeting_minutes: i32,
}

impl From<AgreementInForce> for AgreedSummary {
    fn from(agreed: AgreementInForce) -> Self {
        let AgreementInForce {
            id,
            period_from,
            period_to,
            meetings_planned,
            meeting_minutes,
        } = agreed;
        Self {
            id,
            period_from,
            period_to,
            meetings_planned,
            meeting_minutes,
        }
    }
}

/// Meetings that took place.
#[derive(Debug, Serialize, ToSchema)]
pub struct HeldMeetings {
    pub held: i64,
    pub minutes_held: i64,
    /// What the programme recommends in all; `null` if it recommends nothing.
    pub recommended_minutes: Option<i64>,
}

/// Numbers of goals.
#[derive(Debug, Serialize, ToSchema)]
pub struct GoalCounts {
    pub active: i64,
    pub reached: i64,
}
