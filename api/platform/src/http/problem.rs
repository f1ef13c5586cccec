//! Problems (RFC 9457): the format of all error responses.

use actix_web::{
    HttpRequest, HttpResponse, ResponseError,
    error::{PathError, QueryPayloadError},
    http::StatusCode,
    web,
};
use serde::Serialize;
use std::collections::BTreeMap;
use tandem_macros::Refusal;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{RefOr, Schema},
};

use super::current_request_id;
use crate::{AppError, InternalError};
use tandem_kernel::{ErrorKind, FieldCode, Refusal};

/// A problem as RFC 9457 has it. `type` is stable: `/problems/<code>`.
#[allow(
    missing_docs,
    reason = "a docstring of a field becomes part of the contract"
)]
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// `/problems/<code>`; the code is what clients decide and translate by.
    #[serde(rename = "type")]
    #[schema(value_type = ProblemType, example = "/problems/mentor_has_no_free_seat")]
    pub kind: String,
    pub title: String,
    pub status: u16,
    pub detail: String,
    /// Quote this when asking for help.
    pub request_id: String,
    /// Values for the translated sentence.
    pub args: BTreeMap<String, serde_json::Value>,
    /// One entry for each wrong field.
    pub errors: Vec<ProblemField>,
}

/// The `type` of a problem; the API contract lists all values.
pub struct ProblemType;

impl PartialSchema for ProblemType {
    fn schema() -> RefOr<Schema> {
        String::schema()
    }
}

impl ToSchema for ProblemType {}

/// One wrong field.
#[allow(
    missing_docs,
    reason = "a docstring of a field becomes part of the contract"
)]
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = FieldProblem)]
pub struct ProblemField {
    /// JSON pointer into the body, for example `/headline`; with `invalid_query` `/` and the parameter's name.
    pub pointer: String,
    pub code: FieldCode,
    pub detail: String,
    pub args: BTreeMap<String, serde_json::Value>,
}

const fn status_of(kind: ErrorKind) -> StatusCode {
    match kind {
        ErrorKind::Malformed => StatusCode::BAD_REQUEST,
        ErrorKind::Unauthenticated => StatusCode::UNAUTHORIZED,
        ErrorKind::Forbidden => StatusCode::FORBIDDEN,
        ErrorKind::NotFound => StatusCode::NOT_FOUND,
        ErrorKind::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
        ErrorKind::Conflict => StatusCode::CONFLICT,
        ErrorKind::PreconditionFailed => StatusCode::PRECONDITION_FAILED,
        ErrorKind::PreconditionRequired => StatusCode::PRECONDITION_REQUIRED,
        ErrorKind::TooSlow => StatusCode::REQUEST_TIMEOUT,
        ErrorKind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        ErrorKind::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        ErrorKind::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
        ErrorKind::TooMany => StatusCode::TOO_MANY_REQUESTS,
        ErrorKind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
    }
}

impl Problem {
    fn new(status: StatusCode, code: &str, detail: &str) -> Self {
        Self {
            kind: format!("/problems/{code}"),
            title: status.canonical_reason().unwrap_or_default().to_owned(),
            status: status.as_u16(),
            detail: detail.to_owned(),
            request_id: current_request_id(),
            args: BTreeMap::new(),
            errors: Vec::new(),
        }
    }

    fn of_refusal(refusal: &dyn Refusal) -> Self {
        let mut problem = Self::new(status_of(refusal.kind()), refusal.code(), &refusal.detail());
        problem.args = owned(refusal.args());
        problem.errors = refusal
            .fields()
            .into_iter()
            .map(|field| ProblemField {
                pointer: field.pointer,
                code: field.code,
                detail: field.code.detail().to_owned(),
                args: owned(field.args),
            })
            .collect();
        problem
    }

    fn of_fault(fault: &InternalError) -> Self {
        if fault.transient {
            tracing::warn!(cause = %fault.cause, "unavailable");
            Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "unavailable",
                "The service cannot answer just now. Nothing was changed; please try again.",
            )
        } else {
            tracing::error!(cause = %fault.cause, "fault");
            Self::new(
                StatusCode::INTERNAL_SERVER_ERROR,
                "internal",
                "Something went wrong on our side. Nothing was changed.",
            )
        }
    }
}

fn owned(args: tandem_kernel::Args) -> BTreeMap<String, serde_json::Value> {
    args.into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

impl ResponseError for AppError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::Refused(refusal) => status_of(refusal.kind()),
            Self::Internal(fault) if fault.transient => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let problem = match self {
            Self::Refused(refusal) => Problem::of_refusal(refusal.as_ref()),
            Self::Internal(fault) => Problem::of_fault(fault),
        };
        let mut response = HttpResponse::build(self.status_code());
        if let Some(seconds) = problem.args.get("retry_after").and_then(|v| v.as_u64()) {
            response.insert_header(("retry-after", seconds.to_string()));
        } else if problem.status == 503 {
            response.insert_header(("retry-after", "2"));
        }
        response
            .insert_header(("cache-control", "no-store"))
            .content_type("application/problem+json")
            .body(serde_json::to_vec(&problem).unwrap_or_default())
    }
}

/// Nothing exists at this address, or the caller may not see it.
#[derive(Debug, Refusal)]
#[refusal(code = "not_found", kind = NotFound, detail = "There is nothing here, or nothing that you may see.")]
pub struct NotFound;

/// A value in the query string is not allowed.
#[derive(Debug, Refusal)]
#[refusal(code = "invalid_query", kind = Malformed, detail = value.clone())]
pub struct InvalidQuery(pub String);

/// Answers a malformed path parameter with `not_found`.
#[must_use]
pub fn path_config() -> web::PathConfig {
    web::PathConfig::default()
        .error_handler(|_: PathError, _: &HttpRequest| AppError::from(NotFound).into())
}

/// Answers a query string that cannot be read with `invalid_query`, 400.
#[must_use]
pub fn query_config() -> web::QueryConfig {
    web::QueryConfig::default().error_handler(|error: QueryPayloadError, _: &HttpRequest| {
        let detail = match error {
            QueryPayloadError::Deserialize(cause) => cause.to_string(),
            _ => "The query string cannot be read.".to_owned(),
        };
        AppError::from(InvalidQuery(detail)).into()
    })
}
