//! Filter and cursor of the audit log.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use tandem_platform::MemberId;

/// The filter; empty fields match everything.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// Part of a name or address of the actor or the subject, or an id.
    pub text: Option<String>,
    pub actor: Option<MemberId>,
    /// How the kind begins, such as `member.`
    pub kind: Option<String>,
}

/// A cursor into the list, which is sorted by time, newest first.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Place {
    pub at: DateTime<Utc>,
    pub id: Uuid,
}
