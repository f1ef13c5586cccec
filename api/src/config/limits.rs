//! `[limits]`: requests a minute.

use serde::{Deserialize, Serialize};
use std::num::NonZeroU32;

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct LimitsConfig {
    /// Of one member, or of one address for visitors.
    pub requests_per_minute: NonZeroU32,
    /// Sign-ins of one address.
    pub sign_ins_per_minute: NonZeroU32,
}

impl Default for LimitsConfig {
    fn default() -> Self {
        Self {
            requests_per_minute: NonZeroU32::new(600).unwrap_or(NonZeroU32::MIN),
            sign_ins_per_minute: NonZeroU32::new(60).unwrap_or(NonZeroU32::MIN),
        }
    }
}
