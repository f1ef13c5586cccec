//! Events: what a change reports to other parts of the service.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{RefOr, Schema},
};
use uuid::Uuid;

/// An event that a change appends to the log in its own transaction. Each feature defines its own types.
pub trait Event {
    /// Additional data for subscribers: ids, codes, numbers and times. Names and other text stay in the tables that they belong to,
    /// so that the log need not change when a person is erased; see [`is_plain`].
    type Payload: Serialize;

    /// Stable name, `feature.what_happened`. The shape of a kind's payload never changes. A new shape is a new kind, for example
    /// `request.sent.v2`, and subscribers handle both.
    fn kind(&self) -> &'static str;
    /// The programme in which it happened; `None` where there is none.
    fn programme_id(&self) -> Option<Uuid>;
    /// The mentorship in which it happened; `None` where there is none.
    fn mentorship_id(&self) -> Option<Uuid> {
        None
    }
    /// The id of what it happened to, for example an enrolment, a request or a mentorship.
    fn subject_id(&self) -> Uuid;
    /// Returns the payload. Appending an event fails unless its payload passes [`is_plain`].
    fn payload(&self) -> Self::Payload;
}

/// The payload of events that say everything by their kind and their subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NoPayload {}

/// A kind of event that a feature declares. The list of all kinds and their schemas is made from these.
#[derive(Clone, Copy)]
pub struct EventType {
    /// The value of [`Event::kind`].
    pub kind: &'static str,
    /// The JSON schema of its payload.
    pub schema: fn() -> RefOr<Schema>,
    /// Adds the schemas that the payload's schema refers to.
    pub components: fn(&mut Vec<(String, RefOr<Schema>)>),
}

impl EventType {
    /// A kind whose payload is a `P`.
    #[must_use]
    pub const fn of<P: ToSchema + PartialSchema>(kind: &'static str) -> Self {
        Self {
            kind,
            schema: P::schema,
            components: P::schemas,
        }
    }
}

/// Longest code, in bytes. A longer text counts as text that a person wrote.
const LONGEST_CODE: usize = 60;

/// Whether a payload has only ids, numbers, dates, times and codes such as `other_expertise`: no name, and no text that a person
/// wrote.
#[must_use]
pub fn is_plain(payload: &Value) -> bool {
    match payload {
        Value::Null | Value::Bool(_) | Value::Number(_) => true,
        Value::String(text) => is_plain_text(text),
        Value::Array(values) => values.iter().all(is_plain),
        Value::Object(fields) => fields.values().all(is_plain),
    }
}

fn is_plain_text(text: &str) -> bool {
    is_code(text)
        || Uuid::parse_str(text).is_ok()
        || text.parse::<NaiveDate>().is_ok()
        || text.parse::<DateTime<Utc>>().is_ok()
}

fn is_code(text: &str) -> bool {
    let of_code = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
    (1..=LONGEST_CODE).contains(&text.len()) && text.bytes().all(of_code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn ids_codes_numbers_and_times_are_plain_and_what_somebody_wrote_is_not() {
        let id = Uuid::nil();
        let plain = json!({
            "member_id": id, "reason": "no_time", "mail": true, "count": 3, "note": null,
            "until": "2026-12-31", "at": "2026-11-20T09:00:00Z", "ids": [id],
        });
        assert!(is_plain(&plain));
        for text in [
            "Too early.",
            "Amina",
            "amina@members.test",
            "M-17",
            "",
            "two words",
        ] {
            assert!(
                !is_plain(&json!({ "member_id": id, "x": text })),
                "{text:?}"
            );
            assert!(!is_plain(&json!({ "list": [{ "x": text }] })), "{text:?}");
        }
    }
}
