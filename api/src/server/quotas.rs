//! Rate limits and timeouts from the configuration.

use std::time::Duration;

use tandem_platform::{
    config::LimitsConfig,
    http::{BodyDeadlines, Patience, Quotas},
};

pub fn quotas(limits: &LimitsConfig) -> Quotas {
    Quotas {
        general: limits.requests_per_minute,
        sign_in: limits.sign_ins_per_minute,
        invitations: limits.invitations_per_minute,
        messages: limits.messages_per_minute,
        uploads: limits.uploads_per_minute,
        guesses: limits.lookups_per_minute,
        searches: limits.searches_per_minute,
    }
}

fn seconds(count: u32) -> Duration {
    Duration::from_secs(u64::from(count))
}

pub fn body_deadlines(limits: &LimitsConfig) -> BodyDeadlines {
    BodyDeadlines {
        upload: seconds(limits.upload_seconds),
        whole: seconds(limits.body_seconds),
        grace: seconds(limits.grace_seconds),
        rate: limits.bytes_per_second.get(),
    }
}

/// `kept` is the keep-alive time of idle connections.
pub fn patience(limits: &LimitsConfig, kept: Duration) -> Patience {
    let head = seconds(limits.head_seconds);
    Patience {
        head,
        idle: kept + head,
        unread: seconds(limits.unread_seconds),
        rate: limits.bytes_per_second.get(),
    }
}
