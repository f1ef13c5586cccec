//! Refuses unknown query parameters. If they were ignored, a caller with a misspelt filter would take the whole list for the
//! filtered one.

use actix_web::{
    Error, HttpRequest,
    body::{EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::Method,
    middleware::Next,
    web,
};
use std::borrow::Cow;
use tandem_macros::Refusal;
use url::form_urlencoded;
use utoipa::openapi::{
    RefOr, Schema,
    path::{Operation, Parameter, ParameterIn},
};

use super::RouteTable;
use crate::AppError;
use tandem_kernel::{Args, FieldCode, FieldProblem, refusal::pointer_part};

/// The query parameters that an operation declares.
pub(super) struct QueryParameters {
    /// `None` if it accepts any name.
    names: Option<Vec<String>>,
    /// Whether the operation needs no authentication.
    public: bool,
}

impl QueryParameters {
    pub(super) fn of(operation: &Operation) -> Self {
        let takes_any = query_of(operation).any(takes_any_name);
        let names = query_of(operation).map(|one| one.name.clone());
        Self {
            names: (!takes_any).then(|| names.collect()),
            public: operation.security.as_ref().is_none_or(Vec::is_empty),
        }
    }
}

fn query_of(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    let parameters = operation.parameters.iter().flatten();
    parameters.filter_map(|parameter| match parameter {
        RefOr::T(one) if one.parameter_in == ParameterIn::Query => Some(one),
        _ => None,
    })
}

/// Whether the parameter is a free-form map, for parameters of other services such as `session_state` of OpenID Connect.
fn takes_any_name(parameter: &Parameter) -> bool {
    matches!(&parameter.schema, Some(RefOr::T(Schema::Object(map))) if map.additional_properties.is_some())
}

/// Refuses a query with unknown parameters.
///
/// # Errors
/// `invalid_query` with the unknown names and the known ones.
pub(super) fn known_only(request: &HttpRequest) -> Result<(), AppError> {
    check(request, |_| true)
}

fn check(
    request: &HttpRequest,
    concerns: impl Fn(&QueryParameters) -> bool,
) -> Result<(), AppError> {
    if request.query_string().is_empty() || request.method() == Method::HEAD {
        return Ok(());
    }
    let routes = request
        .app_data::<web::Data<RouteTable>>()
        .ok_or_else(|| AppError::internal("the routes of the contract are not shared"))?;
    let route = routes.find(request).filter(|route| concerns(&route.query));
    let Some(known) = route.as_ref().and_then(|route| route.query.names.as_ref()) else {
        return Ok(());
    };
    let names = form_urlencoded::parse(request.query_string().as_bytes()).map(|(name, _)| name);
    let unknown: Vec<String> = names
        .filter(|name| !known.iter().any(|known| known == name))
        .map(Cow::into_owned)
        .collect();
    if unknown.is_empty() {
        return Ok(());
    }
    let known = known.clone();
    Err(UnknownParameters { unknown, known }.into())
}

/// Middleware: checks the query of public operations. For the others `Allowed` checks it after authorization, so that a visitor
/// gets only the error about signing in.
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
