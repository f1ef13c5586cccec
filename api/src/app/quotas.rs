//! How often things may be asked for, from the configuration.

use crate::{config::LimitsConfig, http::Quotas};

pub fn quotas(limits: &LimitsConfig) -> Quotas {
    Quotas {
        general: limits.requests_per_minute,
        sign_in: limits.sign_ins_per_minute,
        invitations: limits.invitations_per_minute,
        messages: limits.messages_per_minute,
        uploads: limits.uploads_per_minute,
        guesses: limits.lookups_per_minute,
    }
}
