//! Query strings name only what the contract names. A parameter that nobody reads would be left aside in
//! silence, and whoever sent it would take a whole list for a filtered one.

use actix_web::{
    Error, HttpRequest,
    body::{EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    middleware::Next,
    web,
};
use std::{borrow::Cow, collections::HashMap};
use tandem_macros::Refusal;
use url::form_urlencoded;
use utoipa::openapi::{
    OpenApi, RefOr, Schema,
    path::{Operation, Parameter, ParameterIn},
};

use super::unmatched::operations_of;
use crate::AppError;
use tandem_kernel::{Args, FieldCode, FieldProblem, refusal::pointer_part};

/// The parameters of each operation, by its method and the template of its path.
pub struct KnownParameters(HashMap<(&'static str, String), Query>);

struct Query {
    known: Vec<String>,
    /// Nobody has to be signed in.
    public: bool,
}

impl KnownParameters {
    /// Reads the query parameters of each operation; an operation that takes any name is left out.
    #[must_use]
    pub fn of(contract: &OpenApi) -> Self {
        let mut all = HashMap::new();
        for (path, item) in &contract.paths.paths {
            for (method, operation) in operations_of(item) {
                if query_of(operation).any(takes_any_name) {
                    continue;
                }
                let query = Query {
                    known: query_of(operation).map(|one| one.name.clone()).collect(),
                    public: operation.security.as_ref().is_none_or(Vec::is_empty),
                };
                all.insert((method, path.clone()), query);
            }
        }
        Self(all)
    }
}

fn query_of(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    let parameters = operation.parameters.iter().flatten();
    parameters.filter_map(|parameter| match parameter {
        RefOr::T(one) if one.parameter_in == ParameterIn::Query => Some(one),
        _ => None,
    })
}

/// A map, for parameters that others add, such as `session_state` of OpenID Connect.
fn takes_any_name(parameter: &Parameter) -> bool {
    matches!(&parameter.schema, Some(RefOr::T(Schema::Object(map))) if map.additional_properties.is_some())
}

/// Refuses a query that names what the operation does not know.
///
/// # Errors
/// `invalid_query`, with the names of the unknown parameters and of those that there are.
pub(super) fn known_only(request: &HttpRequest) -> Result<(), AppError> {
    check(request, |_| true)
}

fn check(request: &HttpRequest, concerns: impl Fn(&Query) -> bool) -> Result<(), AppError> {
    if request.query_string().is_empty() {
        return Ok(());
    }
    let all = request
        .app_data::<web::Data<KnownParameters>>()
        .ok_or_else(|| AppError::internal("the parameters of the contract are not shared"))?;
    let operation = request
        .match_pattern()
        .and_then(|path| Some((method_of(request)?, path)));
    let Some(query) = operation.and_then(|operation| all.0.get(&operation)) else {
        return Ok(());
    };
    if !concerns(query) {
        return Ok(());
    }
    let names = form_urlencoded::parse(request.query_string().as_bytes()).map(|(name, _)| name);
    let unknown: Vec<String> = names
        .filter(|name| !query.known.iter().any(|known| known == name))
        .map(Cow::into_owned)
        .collect();
    if unknown.is_empty() {
        return Ok(());
    }
    let known = query.known.clone();
    Err(UnknownParameters { unknown, known }.into())
}

fn method_of(request: &HttpRequest) -> Option<&'static str> {
    let known = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    known
        .into_iter()
        .find(|method| *method == request.method().as_str())
}

/// Middleware for the operations of visitors; of those that ask for a right, `Allowed` looks at the query
/// after it, so that a visitor learns of nothing but signing in.
///
/// # Errors
/// `invalid_query` as a problem.
pub async fn known_parameters_only<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    if let Err(refused) = check(request.request(), |query| query.public) {
        return Ok(request.error_response(refused).map_into_right_body());
    }
    Ok(next.call(request).await?.map_into_left_body())
}

#[derive(Debug, Refusal)]
#[refusal(code = "invalid_query", kind = Malformed, detail = sentence(unknown, known), fields = fields(unknown, known))]
struct UnknownParameters {
    unknown: Vec<String>,
    known: Vec<String>,
}

fn sentence(unknown: &[String], known: &[String]) -> String {
    let unknown = unknown.join("`, `");
    match known.is_empty() {
        true => format!("Unknown parameters: `{unknown}`. There are none here."),
        false => {
            let known = known.join("`, `");
            format!("Unknown parameters: `{unknown}`. There are `{known}`.")
        }
    }
}

fn fields(unknown: &[String], known: &[String]) -> Vec<FieldProblem> {
    let known = Args::from([("known", known.into())]);
    let of = |name: &String| {
        let pointer = format!("/{}", pointer_part(name));
        FieldProblem::new(pointer, FieldCode::UnknownParameter).with(known.clone())
    };
    unknown.iter().map(of).collect()
}
