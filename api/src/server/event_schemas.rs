//! The schemas of all event payloads, for readers of the event log.

use serde_json::{Map, Value, json};

use crate::features::FEATURES;
use tandem_kernel::EventType;

/// A JSON document with the payload schema of each kind, and the referenced schemas.
///
/// # Errors
/// A schema cannot be serialized.
pub fn event_schemas() -> Result<Value, serde_json::Error> {
    let types: Vec<&EventType> = FEATURES
        .iter()
        .flat_map(|feature| feature.events.iter().copied().flatten())
        .collect();
    let mut components = Vec::new();
    let mut kinds = Map::new();
    for event in &types {
        (event.components)(&mut components);
        kinds.insert(
            event.kind.to_owned(),
            serde_json::to_value((event.schema)())?,
        );
    }
    let schemas = components
        .into_iter()
        .map(|(name, schema)| Ok((name, serde_json::to_value(schema)?)));
    let schemas = schemas.collect::<Result<Map<_, _>, serde_json::Error>>()?;
    Ok(json!({
        "description": "The payloads of the events of the log, by kind. A kind keeps its shape: one that changes is a new kind.",
        "events": kinds,
        "components": { "schemas": schemas },
    }))
}
