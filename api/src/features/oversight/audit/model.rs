//! What the log is searched by, and a place in it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use tandem_platform::MemberId;

/// What is looked for; nothing means everything.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// Part of a name or address of whoever acted or was acted upon, or the id of what it was about.
    pub text: Option<String>,
    pub actor: Option<MemberId>,
    /// How the kind begins, such as `member.`
    pub kind: Option<String>,
}

/// The place of a line: the newest stand first.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Place {
    pub at: DateTime<Utc>,
    pub id: Uuid,
}
