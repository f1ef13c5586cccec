//! The contract, and checks of responses against it.

use jsonschema::Validator;
use reqwest::Method;
use serde_json::{Value, json};
use std::{collections::HashMap, sync::LazyLock};

use super::Answer;

/// The document that the service serves at `/openapi.json`.
pub static CONTRACT: LazyLock<Value> =
    LazyLock::new(|| serde_json::to_value(tandem::server::contract()).unwrap());

static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(read);

static SCHEMAS: LazyLock<HashMap<String, Validator>> = LazyLock::new(compile);

/// One operation of the contract.
#[derive(Debug)]
pub struct Operation {
    pub id: String,
    pub method: Method,
    pub path: String,
    /// Whether it has a JSON body.
    pub has_body: bool,
    /// Whether the caller must be signed in.
    pub secured: bool,
    pub description: Value,
}

/// Every operation of the contract.
pub fn operations() -> &'static [Operation] {
    &OPERATIONS
}

#[track_caller]
pub fn operation(id: &str) -> &'static Operation {
    operations()
        .iter()
        .find(|operation| operation.id == id)
        .unwrap_or_else(|| panic!("the contract has no operation {id}"))
}

fn read() -> Vec<Operation> {
    let mut found = Vec::new();
    for (path, item) in CONTRACT["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            found.push(Operation {
                id: operation["operationId"].as_str().unwrap().to_owned(),
                method: method.to_uppercase().parse().unwrap(),
                path: path.clone(),
                has_body: operation
                    .pointer("/requestBody/content/application~1json")
                    .is_some(),
                secured: operation["security"] != json!([]),
                description: operation.clone(),
            });
        }
    }
    found
}

impl Operation {
    pub fn is_write(&self) -> bool {
        self.method != Method::GET
    }

    pub fn is_list(&self) -> bool {
        self.id.starts_with("list_")
    }

    /// How the response differs from the contract; `None` where it does not.
    pub fn contradiction(&self, answer: &Answer) -> Option<String> {
        let status = answer.status.as_u16().to_string();
        let Some(documented) = self.description["responses"].get(&status) else {
            return Some(format!("{}: {status} is not documented", self.id));
        };
        let content = documented.get("content")?.as_object()?;
        let found = answer.header("content-type").unwrap_or_default();
        let Some(described) = content.get(found.split(';').next().unwrap_or_default()) else {
            return Some(format!("{}: {status} comes as {found:?}", self.id));
        };
        if status.as_str() >= "400" {
            return self
                .unlisted(&answer.json())
                .or_else(|| wrong("Problem", answer));
        }
        let name = described["schema"]["$ref"].as_str()?.rsplit('/').next()?;
        wrong(name, answer).map(|wrong| format!("{}: {status}: {wrong}", self.id))
    }

    /// The problem's code, where the operation does not list it.
    fn unlisted(&self, problem: &Value) -> Option<String> {
        let listed = self.problems(&problem["status"].to_string());
        let kind = problem["type"].as_str().unwrap_or_default();
        (!listed.contains(&kind)).then(|| format!("{} does not list {kind}: {listed:?}", self.id))
    }

    /// The types of the problems that the operation lists under a status.
    pub fn problems(&self, status: &str) -> Vec<&str> {
        let content = &self.description["responses"][status]["content"];
        let schema = &content["application/problem+json"]["schema"];
        let types = schema["allOf"][1]["properties"]["type"]["enum"].as_array();
        types
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }

    /// Whether the path matches this operation, and how many of its segments are literal in the template.
    fn fits(&self, path: &str) -> Option<usize> {
        let (template, path) = (self.path.split('/'), path.split('/'));
        if template.clone().count() != path.clone().count() {
            return None;
        }
        let same = template
            .clone()
            .zip(path)
            .filter(|(one, other)| one == other);
        let parameters = template.clone().filter(|part| part.starts_with('{'));
        let (same, all) = (same.count(), template.clone().count());
        (same + parameters.count() == all).then_some(same)
    }
}

/// Asserts that the operation lists the problem that it answers with. Every call of every test runs this, so that no list is
/// incomplete.
#[track_caller]
pub fn lists(method: &Method, path: &str, answer: &Answer) {
    let kind = answer.header("content-type").unwrap_or_default();
    if kind != "application/problem+json" {
        return;
    }
    let fitting = operations()
        .iter()
        .filter(|operation| operation.method == *method);
    let operation = fitting
        .filter_map(|operation| Some((operation.fits(path)?, operation)))
        .max_by_key(|(parts, _)| *parts);
    if let Some((_, operation)) = operation {
        assert_eq!(operation.unlisted(&answer.json()), None);
    }
}

fn wrong(schema: &str, answer: &Answer) -> Option<String> {
    let body = answer.json();
    let wrong = SCHEMAS[schema]
        .iter_errors(&body)
        .map(|error| format!("{} at {}", error, error.instance_path()));
    let wrong: Vec<String> = wrong.collect();
    (!wrong.is_empty()).then(|| format!("{wrong:?}"))
}

/// The schemas, with additional fields forbidden.
fn compile() -> HashMap<String, Validator> {
    let mut components = CONTRACT["components"].clone();
    let schemas = components["schemas"].as_object_mut().unwrap();
    for schema in schemas.values_mut() {
        if schema.get("properties").is_some() {
            schema["additionalProperties"] = json!(false);
        }
    }
    let names: Vec<String> = schemas.keys().cloned().collect();
    let one = |name: String| {
        let root = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$ref": format!("#/components/schemas/{name}"), "components": components,
        });
        let options = jsonschema::options().should_validate_formats(true);
        (name, options.build(&root).unwrap())
    };
    names.into_iter().map(one).collect()
}
