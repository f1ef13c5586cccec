//! What API-DESIGN.md promises of every operation and every schema.

use crate::support::contract::{CONTRACT, Operation, operations};
use serde_json::Value;
use std::collections::BTreeSet;

const COMMITTED: &str = include_str!("../../../openapi/openapi.json");
const PROBLEM: &str = "application/problem+json";

/// Asserts that nothing was found.
#[track_caller]
fn none(found: impl IntoIterator<Item = String>) {
    let found: Vec<String> = found.into_iter().collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn is_snake_case(name: &str) -> bool {
    let mut parts = name.split('_');
    let part = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    parts.all(part) && name.starts_with(|c: char| c.is_ascii_lowercase())
}

fn parameters(operation: &Operation, place: &str) -> BTreeSet<String> {
    let all = operation.description["parameters"]
        .as_array()
        .into_iter()
        .flatten();
    all.filter(|one| one["in"] == place)
        .map(|one| one["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_committed_contract_is_the_generated_one() {
    let committed: Value = serde_json::from_str(COMMITTED).unwrap();
    assert!(
        committed == *CONTRACT,
        "openapi/openapi.json is not what the handlers say: run `just openapi` and commit it"
    );
}

#[test]
fn every_operation_says_what_it_does_in_one_line_under_one_tag() {
    let tags = CONTRACT["tags"].as_array().unwrap();
    let tags: BTreeSet<&str> = tags
        .iter()
        .map(|tag| tag["name"].as_str().unwrap())
        .collect();
    none(operations().iter().filter_map(|operation| {
        let summary = operation.description["summary"]
            .as_str()
            .unwrap_or_default();
        let own = operation.description["tags"].as_array().unwrap();
        let good = (10..=100).contains(&summary.len())
            && !summary.contains('\n')
            && !summary.ends_with('.')
            && own.len() == 1
            && tags.contains(own[0].as_str().unwrap());
        (!good).then(|| format!("{}: {summary:?} {own:?}", operation.id))
    }));
}

#[test]
fn every_operation_id_is_a_verb_and_what_it_is_done_to() {
    let ids: BTreeSet<&str> = operations().iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids.len(), operations().len(), "an id is there twice");
    none(operations().iter().filter_map(|operation| {
        let (verb, rest) = operation.id.split_once('_').unwrap_or_default();
        let fits = match operation.method.as_str() {
            "GET" => ["get", "list", "stream", "start", "complete"].contains(&verb),
            "PUT" | "PATCH" | "DELETE" | "POST" => verb != "get" && verb != "list",
            _ => false,
        };
        let good = fits && is_snake_case(&operation.id) && !rest.is_empty();
        (!good).then(|| format!("{} {}", operation.method, operation.id))
    }));
}

/// utoipa keeps extensions in a hash map, so the order of two in one object would change from run to run.
#[test]
fn no_object_has_two_extensions() {
    fn crowded(value: &Value, at: &str, found: &mut Vec<String>) {
        let extensions = value.as_object().into_iter().flatten();
        if extensions
            .filter(|(name, _)| name.starts_with("x-"))
            .count()
            > 1
        {
            found.push(at.to_owned());
        }
        match value {
            Value::Object(all) => all
                .iter()
                .for_each(|(name, one)| crowded(one, &format!("{at}/{name}"), found)),
            Value::Array(all) => all.iter().for_each(|one| crowded(one, at, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    crowded(&CONTRACT, "", &mut found);
    none(found);
}

#[test]
fn every_operation_documents_its_problems() {
    none(operations().iter().flat_map(|operation| {
        let mut wanted: Vec<&str> = vec!["400", "429", "500", "503"];
        if operation.secured {
            wanted.extend(["401", "403"]);
        }
        if operation.is_write() {
            wanted.push("403");
        }
        if !parameters(operation, "path").is_empty() {
            wanted.push("404");
        }
        if operation.has_body {
            wanted.extend(["400", "413", "415", "422"]);
        }
        if parameters(operation, "header").contains("If-Match") {
            wanted.extend(["412", "428"]);
        }
        let responses = operation.description["responses"].as_object().unwrap();
        let missing = wanted
            .into_iter()
            .filter(|status| !responses.contains_key(*status));
        let missing = missing.map(|status| format!("{}: no {status}", operation.id));
        let formless = responses.iter().filter(|(status, response)| {
            let schema = &response["content"][PROBLEM]["schema"]["allOf"][0]["$ref"];
            status.as_str() >= "400" && schema != "#/components/schemas/Problem"
        });
        let formless = formless.map(|(status, _)| format!("{}: {status}: no form", operation.id));
        missing.chain(formless).collect::<Vec<_>>()
    }));
}

#[test]
fn every_problem_names_its_codes() {
    none(operations().iter().flat_map(|operation| {
        let responses = operation.description["responses"].as_object().unwrap();
        let problems = responses.keys().filter(|status| status.as_str() >= "400");
        let unnamed = problems.filter(|status| {
            let types = operation.problems(status);
            let named = |kind: &&str| kind.strip_prefix("/problems/").is_some_and(is_snake_case);
            types.is_empty() || !types.iter().all(named)
        });
        unnamed
            .map(|status| format!("{}: {status}", operation.id))
            .collect::<Vec<_>>()
    }));
}

#[test]
fn who_has_to_be_signed_in_is_said_of_every_operation() {
    none(operations().iter().filter_map(|operation| {
        let security = &operation.description["security"];
        let said = *security == serde_json::json!([])
            || *security == serde_json::json!([{ "session": [] }]);
        (!said).then(|| format!("{}: {security}", operation.id))
    }));
}

#[test]
fn every_list_is_paged_by_cursor() {
    let schemas = &CONTRACT["components"]["schemas"];
    none(
        operations()
            .iter()
            .filter(|one| one.is_list())
            .filter_map(|operation| {
                let query = parameters(operation, "query");
                let page = operation.description["responses"]["200"]["content"]["application/json"]
                    ["schema"]["$ref"]
                    .as_str()
                    .unwrap_or_default();
                let page = &schemas[page.rsplit('/').next().unwrap()];
                let required = page["required"].as_array();
                let good = query.contains("after")
                    && query.contains("limit")
                    && !query.contains("offset")
                    && !query.contains("page")
                    && page["properties"]["items"]["type"] == "array"
                    && page["properties"].get("next").is_some()
                    && required.is_some_and(|names| names.iter().any(|name| name == "items"));
                (!good).then(|| operation.id.clone())
            }),
    );
}

#[test]
fn whatever_creates_may_be_repeated_under_a_key_and_whatever_edits_needs_a_version() {
    none(operations().iter().filter_map(|operation| {
        let headers = parameters(operation, "header");
        let creates = operation.description["responses"].get("201").is_some();
        let edits = operation.method == reqwest::Method::PATCH;
        let good =
            creates == headers.contains("Idempotency-Key") && edits == headers.contains("If-Match");
        (!good).then(|| format!("{}: {headers:?}", operation.id))
    }));
}

#[test]
fn every_name_is_snake_case_and_every_time_a_time() {
    let mut wrong = Vec::new();
    for (schema, described) in CONTRACT["components"]["schemas"].as_object().unwrap() {
        for (name, property) in described["properties"].as_object().into_iter().flatten() {
            if !is_snake_case(name) {
                wrong.push(format!("{schema}.{name}"));
            }
            if name.ends_with("_at") && property["format"] != "date-time" {
                wrong.push(format!("{schema}.{name} is no time"));
            }
        }
    }
    for operation in operations() {
        let names = parameters(operation, "query")
            .into_iter()
            .chain(parameters(operation, "path"));
        wrong.extend(names.filter(|name| !is_snake_case(name)));
    }
    none(wrong);
}

#[test]
fn no_body_takes_fields_that_it_does_not_name() {
    let schemas = &CONTRACT["components"]["schemas"];
    none(
        operations()
            .iter()
            .filter(|one| one.has_body)
            .filter_map(|operation| {
                let body =
                    &operation.description["requestBody"]["content"]["application/json"]["schema"];
                let name = body["$ref"].as_str().unwrap().rsplit('/').next().unwrap();
                let closed = schemas[name]["additionalProperties"] == Value::Bool(false);
                (!closed).then(|| format!("{}: {name}", operation.id))
            }),
    );
}
