//! The schemas of the payloads of all events, for whoever reads the log.

use serde_json::{Map, Value, json};

use crate::features::FEATURES;
use tandem_kernel::EventType;

/// A JSON document: the schema of each kind's payload, and the schemas that those refer to.
///
/// # Errors
/// A schema that cannot be written.
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
