//! The journey in responses.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::rules::{Action, StepKey, StepState};

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
    /// The day by which it is to be done, by the calendar of whoever asks.
    pub due_on: Option<NaiveDate>,
}
