//! Kinds of events: each is declared by one feature, with the schema of its payload.

use crate::support::TestApp;
use jsonschema::Validator;
use sea_orm::EntityTrait;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use tandem::{features::FEATURES, server::event_schemas};
use tandem_platform::db::entities::events;

const COMMITTED: &str = include_str!("../../../openapi/events.json");

fn kinds() -> Vec<&'static str> {
    let all = FEATURES.iter().flat_map(|feature| feature.events);
    all.copied().flatten().map(|event| event.kind).collect()
}

/// Asserts that every event of the log has a declared kind and a payload that matches its schema. Returns the kinds.
pub async fn assert_declared(app: &TestApp) -> BTreeSet<String> {
    let schemas = event_schemas().unwrap();
    let validators: BTreeMap<String, Validator> = schemas["events"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(kind, schema)| {
            let schema = json!({ "allOf": [schema], "components": schemas["components"] });
            (kind.clone(), jsonschema::validator_for(&schema).unwrap())
        })
        .collect();
    let rows = events::Entity::find().all(app.db().read()).await.unwrap();
    let mut seen = BTreeSet::new();
    for row in rows {
        let Some(validator) = validators.get(&row.kind) else {
            panic!("no feature declares {}", row.kind);
        };
        let wrong = validator.iter_errors(&row.payload).next();
        assert!(wrong.is_none(), "{}: {} {wrong:?}", row.kind, row.payload);
        seen.insert(row.kind);
    }
    seen
}

#[test]
fn the_committed_schemas_are_the_generated_ones() {
    let committed: Value = serde_json::from_str(COMMITTED).unwrap();
    assert!(
        committed == event_schemas().unwrap(),
        "openapi/events.json is not what the features declare. A kind keeps its shape: one that changes is a new kind, \
         such as `request.sent.v2`. Otherwise run `just openapi` and commit it"
    );
}

#[test]
fn each_kind_is_declared_once_and_each_notice_tells_of_one_of_them() {
    let all = kinds();
    let declared: BTreeSet<&str> = all.iter().copied().collect();
    assert_eq!(declared.len(), all.len(), "a kind is declared twice");
    for feature in FEATURES {
        for notice in feature.notices {
            let of_feature = feature.events.iter().copied().flatten();
            let mut own = of_feature.map(|event| event.kind);
            let owned = own.any(|kind| kind == notice.event);
            assert!(
                owned,
                "{} tells of {}, which {} does not declare",
                notice.kind, notice.event, feature.name
            );
        }
    }
}

#[test]
fn events_nobody_is_told_of_have_no_notice() {
    let notices = FEATURES.iter().flat_map(|feature| feature.notices);
    let told: BTreeSet<&str> = notices.map(|notice| notice.event).collect();
    for event in [
        "mentorship.started",
        "resource.acknowledged",
        "notification.posted",
    ] {
        assert!(kinds().contains(&event) && !told.contains(event), "{event}");
    }
}
