//! How a rule says no.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use super::FieldCode;

/// Named arguments of a refusal; the app puts them into its translated sentence.
pub type Args = BTreeMap<&'static str, serde_json::Value>;

/// The family of a refusal; `http` gives each its status.
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

/// A rule said no. Each feature has its own enum of these; the code is stable.
pub trait Refusal: fmt::Debug + Send + Sync {
    /// Stable, snake_case; the last part of the problem's `type`.
    fn code(&self) -> &'static str;
    /// The kind of the refusal, which decides the HTTP status.
    fn kind(&self) -> ErrorKind;
    /// One English sentence for people who read the API directly.
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

/// A refusal's code as part of an answer. The contract lists them all: `app/contract`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct ProblemCode(pub &'static str);

/// Where it stands in an answer; the contract puts the codes in its place.
impl utoipa::PartialSchema for ProblemCode {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        String::schema()
    }
}

impl utoipa::ToSchema for ProblemCode {}

/// One wrong field of a body, or one wrong parameter of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// JSON pointer, for example `/headline`.
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

    /// The same with what its sentence is filled with.
    #[must_use]
    pub fn with(self, args: Args) -> Self {
        Self { args, ..self }
    }
}

/// One part of a JSON pointer.
#[must_use]
pub fn pointer_part(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
