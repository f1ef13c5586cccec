//! The journey in responses.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::rules::{Action, StepKey, StepState};
use crate::features::mentoring::overview::MentorshipNext;

/// Where somebody stands in one enrolment.
#[derive(Debug, Serialize, ToSchema)]
pub struct Journey {
    pub steps: Vec<JourneyStep>,
    pub next: NextAction,
    pub open_requests: i64,
    pub active_mentorships: i64,
    pub unread_notifications: u64,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct JourneyStep {
    pub key: StepKey,
    pub state: StepState,
}

/// The one thing to do next.
#[derive(Debug, Serialize, ToSchema)]
pub struct NextAction {
    pub action: Action,
    /// How many of it there are: resources to read, requests to answer.
    pub count: Option<i64>,
    /// The mentorship or request it is about.
    pub id: Option<Uuid>,
    /// The other person.
    pub person: Option<String>,
    /// What is next in the mentorship; only for `open_mentorship`.
    pub in_mentorship: Option<MentorshipNext>,
}
