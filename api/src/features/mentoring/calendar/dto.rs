//! The calendar feed in responses.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

/// The private calendar of the caller.
#[derive(Debug, Default, Serialize, ToSchema)]
pub struct CalendarFeed {
    /// The address that a calendar program subscribes to; `null` while there is none. Whoever knows it reads the caller's meetings.
    pub url: Option<String>,
    /// Since when this address works.
    pub created_at: Option<DateTime<Utc>>,
}
