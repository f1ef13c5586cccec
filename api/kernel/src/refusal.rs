//! Refusals: how a rule rejects a request.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use super::FieldCode;

/// Named values of a refusal, which the app inserts into its translated sentence.
pub type Args = BTreeMap<&'static str, serde_json::Value>;

/// The kind of a refusal. `tandem_platform::http` maps each to a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// Status 400: the request cannot be read.
    Malformed,
    /// Status 401: the caller must sign in first.
    Unauthenticated,
    /// Status 403: the caller is known and lacks the right.
    Forbidden,
    /// Status 404: nothing is there, or nothing that the caller may see.
    NotFound,
    /// Status 405: the path exists, but not with this method.
    MethodNotAllowed,
    /// Status 409: the state of the resource does not allow it.
    Conflict,
    /// Status 412: `If-Match` names another version than the current one.
    PreconditionFailed,
    /// Status 428: the operation requires `If-Match`.
    PreconditionRequired,
    /// Status 413: the body is larger than the operation accepts.
    TooLarge,
    /// Status 408: the request did not arrive in time.
    TooSlow,
    /// Status 415: the body has a media type or encoding that the operation does not accept.
    UnsupportedMediaType,
    /// Status 422: the request was read, and fields or values in it are wrong.
    Invalid,
    /// Status 429: the caller is over a limit.
    TooMany,
    /// Status 503: the service cannot answer now; the caller may try again.
    Unavailable,
}

/// A rejection by a rule. Each feature has its own enum; codes are stable.
pub trait Refusal: fmt::Debug + Send + Sync {
    /// Stable code in snake_case, the last part of the problem's `type`.
    fn code(&self) -> &'static str;
    /// The kind of the refusal, which decides the HTTP status.
    fn kind(&self) -> ErrorKind;
    /// An English sentence for developers who call the API.
    fn detail(&self) -> Cow<'static, str>;
    /// Values for the placeholders of the app's sentence, by name. Empty unless overridden.
    fn args(&self) -> Args {
        Args::new()
    }
    /// The fields or parameters that are wrong. Empty unless overridden.
    fn fields(&self) -> Vec<FieldProblem> {
        Vec::new()
    }
}

/// The code of a refusal in a response. The contract lists all codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct ProblemCode(pub &'static str);

/// A placeholder, which the contract replaces with the list of codes.
impl utoipa::PartialSchema for ProblemCode {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        String::schema()
    }
}

impl utoipa::ToSchema for ProblemCode {}

/// One wrong field of a body, or one wrong parameter of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// JSON pointer (RFC 6901), for example `/headline`.
    pub pointer: String,
    /// What is wrong with it.
    pub code: FieldCode,
    /// Values for the placeholders of the app's sentence, for example `max`.
    pub args: Args,
}

impl FieldProblem {
    /// A problem without arguments.
    #[must_use]
    pub fn new(pointer: impl Into<String>, code: FieldCode) -> Self {
        Self {
            pointer: pointer.into(),
            code,
            args: Args::new(),
        }
    }

    /// The same problem with these arguments.
    #[must_use]
    pub fn with(self, args: Args) -> Self {
        Self { args, ..self }
    }
}

/// Escapes a key for a JSON pointer (RFC 6901).
#[must_use]
pub fn pointer_part(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
