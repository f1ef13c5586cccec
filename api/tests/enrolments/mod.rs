//! Registering, and deciding on registrations.

mod approving;
mod queue;
mod registering;

use serde_json::{Value, json};

/// What a mentee or mentor sends to register.
fn registration(role: &str) -> Value {
    json!({ "role": role, "conduct_version": 1, "confidentiality_version": 1 })
}

fn enrolments_of(programme: &str) -> String {
    format!("/api/v1/programmes/{programme}/enrolments")
}
