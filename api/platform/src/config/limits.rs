//! `[limits]`: requests a minute of one member, or of one address where nobody is signed in, and timeouts.

use serde::{Deserialize, Serialize};
use std::num::NonZeroU32;

use super::WrongValue;

/// The section `[limits]`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct LimitsConfig {
    /// Requests of every other kind, a minute.
    pub requests_per_minute: NonZeroU32,
    /// Steps of sign-ins, a minute. A sign-in has two, and all visitors of a congress may share one address.
    pub sign_ins_per_minute: NonZeroU32,
    /// Calls that send invitations or reminders of them, a minute.
    pub invitations_per_minute: NonZeroU32,
    /// Requests for a mentor, questions and answers, a minute.
    pub messages_per_minute: NonZeroU32,
    /// Uploads of photos, a minute.
    pub uploads_per_minute: NonZeroU32,
    /// Look-ups of links from mails, a minute, so that nobody can guess them.
    pub lookups_per_minute: NonZeroU32,
    /// Searches of lists by words, a minute.
    pub searches_per_minute: NonZeroU32,
    /// Seconds in which the head of a request must arrive, or the connection is closed.
    pub head_seconds: u32,
    /// Seconds in which a body must arrive, or it is refused.
    pub body_seconds: u32,
    /// Seconds in which a photo must arrive.
    pub upload_seconds: u32,
    /// Seconds in which a body may arrive at any rate; after that `bytes_per_second` applies.
    pub grace_seconds: u32,
    /// Seconds that a response may wait to be read, besides its time at `bytes_per_second`.
    pub unread_seconds: u32,
    /// The slowest rate at which bodies may arrive and responses be read.
    pub bytes_per_second: NonZeroU32,
    /// People to whom one member has mail sent by inviting, reminding and asking, an hour, over all calls.
    pub recipients_per_hour: NonZeroU32,
    /// The same, a day.
    pub recipients_per_day: NonZeroU32,
}

impl Default for LimitsConfig {
    fn default() -> Self {
        let count = |number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        Self {
            requests_per_minute: count(600),
            sign_ins_per_minute: count(240),
            invitations_per_minute: count(20),
            messages_per_minute: count(30),
            uploads_per_minute: count(10),
            lookups_per_minute: count(30),
            searches_per_minute: count(120),
            recipients_per_hour: count(300),
            recipients_per_day: count(1000),
            head_seconds: 5,
            body_seconds: 30,
            upload_seconds: 120,
            grace_seconds: 10,
            unread_seconds: 30,
            bytes_per_second: count(2_000),
        }
    }
}

impl LimitsConfig {
    pub(super) fn check(&self) -> Result<(), WrongValue> {
        let times = [
            ("limits.head_seconds", self.head_seconds),
            ("limits.body_seconds", self.body_seconds),
            ("limits.upload_seconds", self.upload_seconds),
            ("limits.grace_seconds", self.grace_seconds),
            ("limits.unread_seconds", self.unread_seconds),
        ];
        match times
            .into_iter()
            .find(|(_, time)| !(1..=600).contains(time))
        {
            None => Ok(()),
            Some((key, _)) => Err(WrongValue {
                key,
                problem: "must be 1 to 600 seconds".into(),
            }),
        }
    }
}
