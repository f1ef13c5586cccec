//! `tandem openapi` and `tandem event-schemas`

use serde::Serialize;

use crate::server;

/// Prints the API contract. The output is deterministic.
///
/// # Errors
/// The contract cannot be written as JSON.
pub fn openapi() -> Result<(), serde_json::Error> {
    print(&server::contract())
}

/// Prints the schemas of the event payloads. The output is deterministic.
///
/// # Errors
/// A schema cannot be written as JSON.
pub fn event_schemas() -> Result<(), serde_json::Error> {
    print(&server::event_schemas()?)
}

fn print(document: &impl Serialize) -> Result<(), serde_json::Error> {
    println!("{}", serde_json::to_string_pretty(document)?);
    Ok(())
}
