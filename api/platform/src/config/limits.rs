//! `[limits]`: how much a minute, of one member, or of one address for visitors; and how slowly it may come.

use serde::{Deserialize, Serialize};
use std::num::NonZeroU32;

use super::WrongValue;

/// The section `[limits]`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct LimitsConfig {
    /// Requests of every other kind.
    pub requests_per_minute: NonZeroU32,
    /// Steps of sign-ins, two for each: a congress hall comes from one address.
    pub sign_ins_per_minute: NonZeroU32,
    /// Times somebody sends invitations or reminders of them.
    pub invitations_per_minute: NonZeroU32,
    /// Requests for a mentor, questions and answers.
    pub messages_per_minute: NonZeroU32,
    /// Photos.
    pub uploads_per_minute: NonZeroU32,
    /// Links out of letters that are looked up: they could be guessed at.
    pub lookups_per_minute: NonZeroU32,
    /// Lists that are searched by words.
    pub searches_per_minute: NonZeroU32,
    /// The head of a request is here within so many seconds, or the connection ends.
    pub head_seconds: u32,
    /// A body is here within so many seconds, or it is refused.
    pub body_seconds: u32,
    /// A photo is here within so many seconds.
    pub upload_seconds: u32,
    /// For so many seconds a body may come as slowly as it likes; then `bytes_per_second` counts.
    pub grace_seconds: u32,
    /// An answer may wait so many seconds to be read, besides its time at `bytes_per_second`.
    pub unread_seconds: u32,
    /// The slowest rate at which bodies come and answers are read.
    pub bytes_per_second: NonZeroU32,
    /// People whom one member has written to by inviting, reminding and asking them, however many calls it takes.
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
