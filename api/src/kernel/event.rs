//! Something that happened.

use serde::Serialize;
use uuid::Uuid;

/// What is appended in the transaction of a change. Each feature has its own enum of these.
pub trait Event {
    /// Stable, `feature.what_happened`.
    fn kind(&self) -> &'static str;
    /// The programme it happened in, where there is one.
    fn programme_id(&self) -> Option<Uuid>;
    /// What it happened to: the id of an enrolment, a request, a mentorship.
    fn subject_id(&self) -> Uuid;
    /// What readers need besides; no personal text.
    fn payload(&self) -> serde_json::Value;
}

/// Serialises a payload; a type that cannot be serialised gives `null`.
pub fn payload_of(value: &impl Serialize) -> serde_json::Value {
    serde_json::to_value(value).unwrap_or_default()
}
