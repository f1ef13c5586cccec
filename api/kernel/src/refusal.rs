//! How a rule says no.

use std::{borrow::Cow, collections::BTreeMap, fmt};

use super::FieldCode;

/// Named arguments of a refusal; the app puts them into its translated sentence.
pub type Args = BTreeMap<&'static str, serde_json::Value>;

/// The family of a refusal; `http` gives each its status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    Malformed,
    Unauthenticated,
    Forbidden,
    NotFound,
    MethodNotAllowed,
    Conflict,
    PreconditionFailed,
    PreconditionRequired,
    TooLarge,
    TooSlow,
    UnsupportedMediaType,
    Invalid,
    TooMany,
    Unavailable,
}

/// A rule said no. Each feature has its own enum of these; the code is stable.
pub trait Refusal: fmt::Debug + Send + Sync {
    /// Stable, snake_case; the last part of the problem's `type`.
    fn code(&self) -> &'static str;
    fn kind(&self) -> ErrorKind;
    /// One English sentence for people who read the API directly.
    fn detail(&self) -> Cow<'static, str>;
    fn args(&self) -> Args {
        Args::new()
    }
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
    pub code: FieldCode,
    pub args: Args,
}

impl FieldProblem {
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
