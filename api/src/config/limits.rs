//! `[limits]`: how much a minute, of one member, or of one address for visitors.

use serde::{Deserialize, Serialize};
use std::num::NonZeroU32;

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct LimitsConfig {
    /// Requests of every other kind.
    pub requests_per_minute: NonZeroU32,
    pub sign_ins_per_minute: NonZeroU32,
    /// Times somebody sends invitations or reminders of them.
    pub invitations_per_minute: NonZeroU32,
    /// Requests for a mentor, questions and answers.
    pub messages_per_minute: NonZeroU32,
    /// Photos.
    pub uploads_per_minute: NonZeroU32,
    /// Links out of letters that are looked up: they could be guessed at.
    pub lookups_per_minute: NonZeroU32,
    /// People whom one member has written to by inviting, reminding and asking them, however many calls it takes.
    pub recipients_per_hour: NonZeroU32,
    pub recipients_per_day: NonZeroU32,
}

impl Default for LimitsConfig {
    fn default() -> Self {
        let count = |number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        Self {
            requests_per_minute: count(600),
            sign_ins_per_minute: count(60),
            invitations_per_minute: count(20),
            messages_per_minute: count(30),
            uploads_per_minute: count(10),
            lookups_per_minute: count(30),
            recipients_per_hour: count(300),
            recipients_per_day: count(1000),
        }
    }
}
