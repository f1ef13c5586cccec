//! The contract as the tests read it, and answers held against it.

use jsonschema::Validator;
use reqwest::Method;
use serde_json::{Value, json};
use std::{collections::HashMap, sync::LazyLock};

use super::Answer;

/// The document that the service gives at `/openapi.json`.
pub static CONTRACT: LazyLock<Value> =
    LazyLock::new(|| serde_json::to_value(tandem::app::contract()).unwrap());

static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(read);

static SCHEMAS: LazyLock<HashMap<String, Validator>> = LazyLock::new(compile);

/// One operation of the contract.
#[derive(Debug)]
pub struct Operation {
    pub id: String,
    pub method: Method,
    pub path: String,
    /// It takes JSON.
    pub has_body: bool,
    /// Somebody has to be signed in.
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
                secured: operation.get("security").is_some(),
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

    /// What of the answer the contract does not say.
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
        let name = described["schema"]["$ref"].as_str()?.rsplit('/').next()?;
        let body = answer.json();
        let wrong = SCHEMAS[name]
            .iter_errors(&body)
            .map(|error| format!("{} at {}", error, error.instance_path()));
        let wrong: Vec<String> = wrong.collect();
        (!wrong.is_empty()).then(|| format!("{}: {status}: {wrong:?}", self.id))
    }
}

/// The schemas, with fields that they do not name forbidden.
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
