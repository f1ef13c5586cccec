//! The problems of each operation by code: those that the operation declares, and those that follow from its form. Each error
//! response lists its codes.

use std::collections::{BTreeMap, BTreeSet};
use utoipa::ToSchema;
use utoipa::openapi::{
    AllOfBuilder, ContentBuilder, ObjectBuilder, Ref, RefOr, Response, ResponseBuilder, Schema,
    path::{HttpMethod, Operation, ParameterIn},
    schema::Type,
};

use tandem_platform::http::Problem;

const KIND: &str = "application/problem+json";

/// Adds the operation's problems and returns their codes.
pub fn describe(method: &HttpMethod, operation: &mut Operation) -> BTreeSet<String> {
    let mut codes = named(operation);
    for (status, code) in implied(method, operation) {
        codes
            .entry(status.to_string())
            .or_default()
            .insert(code.to_owned());
    }
    let mut all = BTreeSet::new();
    for (status, codes) in codes {
        let response = RefOr::T(problem(&codes));
        operation.responses.responses.insert(status, response);
        all.extend(codes);
    }
    all
}

/// The declared codes by status: the words in backticks.
fn named(operation: &Operation) -> BTreeMap<String, BTreeSet<String>> {
    let responses = operation.responses.responses.iter();
    let problems = responses.filter_map(|(status, response)| match response {
        RefOr::T(response) if response.content.contains_key(KIND) => {
            let words = response.description.split('`').skip(1).step_by(2);
            let codes = words.filter(|word| is_code(word));
            Some((status.clone(), codes.map(str::to_owned).collect()))
        }
        _ => None,
    });
    problems.collect()
}

/// Codes are in lower case. Other words in backticks are names of headers.
fn is_code(word: &str) -> bool {
    word.bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

/// The codes that follow from the operation's security, parameters and body.
fn implied(method: &HttpMethod, operation: &Operation) -> Vec<(u16, &'static str)> {
    let signed_in = operation.security.is_some();
    let writes = *method != HttpMethod::Get;
    let has_body = operation.request_body.is_some();
    let has_header = |name: &str| has_parameter(operation, &ParameterIn::Header, Some(name));
    let (key, version) = (has_header("Idempotency-Key"), has_header("If-Match"));
    let path = has_parameter(operation, &ParameterIn::Path, None);
    let all = [
        (true, 400, "invalid_query"),
        (has_body, 400, "invalid_body"),
        (key, 400, "invalid_idempotency_key"),
        (signed_in, 401, "unauthenticated"),
        (signed_in, 403, "forbidden"),
        (signed_in, 403, "membership_not_active"),
        (signed_in, 403, "name_required"),
        (writes, 403, "cross_site"),
        (path, 404, "not_found"),
        (key, 409, "idempotency_key_in_use"),
        (version, 412, "precondition_failed"),
        (has_body, 408, "body_too_slow"),
        (has_body, 413, "payload_too_large"),
        (has_body, 415, "unsupported_media_type"),
        (has_body || writes, 415, "unsupported_encoding"),
        (has_body, 422, "invalid_fields"),
        (key, 422, "idempotency_key_reused"),
        (version, 428, "precondition_required"),
        (true, 429, "rate_limited"),
        (true, 500, "internal"),
        (true, 503, "unavailable"),
    ];
    let holding = all.into_iter().filter(|(holds, ..)| *holds);
    holding.map(|(_, status, code)| (status, code)).collect()
}

fn has_parameter(operation: &Operation, place: &ParameterIn, name: Option<&str>) -> bool {
    operation.parameters.iter().flatten().any(|parameter| {
        let RefOr::T(parameter) = parameter else {
            return false;
        };
        parameter.parameter_in == *place && name.is_none_or(|name| parameter.name == name)
    })
}

fn problem(codes: &BTreeSet<String>) -> Response {
    let types = codes.iter().map(|code| format!("/problems/{code}"));
    let kind = ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(types));
    let narrowed = ObjectBuilder::new().property("type", kind).required("type");
    let schema = AllOfBuilder::new()
        .item(Ref::from_schema_name(Problem::name()))
        .item(narrowed)
        .build();
    let names: Vec<String> = codes.iter().map(|code| format!("`{code}`")).collect();
    ResponseBuilder::new()
        .description(names.join(", "))
        .content(
            KIND,
            ContentBuilder::new()
                .schema(Some(Schema::AllOf(schema)))
                .build(),
        )
        .build()
}
