//! The codes of the contract are those of the refusals in the sources. Every call of every test asserts that each operation lists
//! the codes that it answers with: `support/contract.rs`.

use super::permissions::sources;
use crate::support::contract::{CONTRACT, operations};
use serde_json::Value;
use std::{collections::BTreeSet, fs, path::Path};

/// Codes that are not refusals of an operation: faults, and requests that match no operation.
const OTHERS: [&str; 3] = ["internal", "unavailable", "method_not_allowed"];

/// The codes of derived refusals, and of those that are implemented by hand.
fn codes(text: &str) -> impl Iterator<Item = &str> {
    let derived = text.split("#[refusal(").skip(1);
    let derived = derived.filter_map(|attribute| {
        let (_, code) = attribute.split_once("code = \"")?;
        code.split('"').next()
    });
    let written = text.split("impl Refusal for").skip(1);
    let written = written.filter_map(|refusal| refusal.split("fn kind").next());
    derived.chain(written.flat_map(|body| body.split('"').skip(1).step_by(2)))
}

fn in_sources() -> BTreeSet<String> {
    let mut found: BTreeSet<String> = OTHERS.map(str::to_owned).into();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["src", "platform/src", "kernel/src"] {
        for file in sources(&root.join(folder)) {
            let text = fs::read_to_string(&file).unwrap();
            found.extend(codes(&text).map(str::to_owned));
        }
    }
    found
}

fn values(schema: &str) -> BTreeSet<String> {
    let values = CONTRACT["components"]["schemas"][schema]["enum"].as_array();
    let texts = values.unwrap().iter().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

#[test]
fn every_refusal_is_listed_by_an_operation_and_every_code_is_a_refusal() {
    let (sources, listed) = (in_sources(), values("ProblemCode"));
    let unlisted: Vec<_> = sources.difference(&listed).collect();
    assert!(unlisted.is_empty(), "no operation lists {unlisted:?}");
    let unknown: Vec<_> = listed.difference(&sources).collect();
    assert!(unknown.is_empty(), "nothing is refused with {unknown:?}");
}

#[test]
fn the_types_of_problems_are_their_codes() {
    let types = values("ProblemCode")
        .into_iter()
        .map(|code| format!("/problems/{code}"));
    assert_eq!(values("ProblemType"), types.collect());
}

#[test]
fn no_code_is_a_text_of_any_kind() {
    let schemas = CONTRACT["components"]["schemas"].as_object().unwrap();
    let mut open = Vec::new();
    for (name, schema) in schemas {
        let code = &schema["properties"]["code"];
        let closed = code.get("$ref").is_some() || code.get("oneOf").is_some();
        if !code.is_null() && !closed {
            open.push(name);
        }
    }
    assert!(
        open.is_empty(),
        "{open:?} have a code that is no enumeration"
    );
    assert!(operations().len() > 50);
}
