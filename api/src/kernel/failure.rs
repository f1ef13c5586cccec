//! How a use case ends when it does not succeed: refused by a rule, or by a fault.

use std::{borrow::Cow, collections::BTreeMap, error::Error, fmt};

use super::FieldCode;

/// Named arguments of a refusal; the app puts them into its translated sentence.
pub type Args = BTreeMap<&'static str, serde_json::Value>;

/// The family of a refusal; `http` gives each its status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
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
    fn kind(&self) -> Kind;
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

/// Something broke. The cause is for the log and never for an answer.
#[derive(Debug)]
pub struct Fault {
    pub cause: Box<dyn Error + Send + Sync>,
    /// The database or another part we stand on cannot be reached just now.
    pub transient: bool,
    /// It would be the same however often it were tried.
    pub lasting: bool,
}

#[derive(Debug)]
pub enum Failure {
    Refused(Box<dyn Refusal>),
    Fault(Fault),
}

impl Failure {
    pub fn fault(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Fault(Fault {
            cause: cause.into(),
            transient: false,
            lasting: false,
        })
    }

    pub fn transient(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Fault(Fault {
            cause: cause.into(),
            transient: true,
            lasting: false,
        })
    }

    pub fn lasting(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Fault(Fault {
            cause: cause.into(),
            transient: false,
            lasting: true,
        })
    }

    /// Whether another try would end in the same way.
    #[must_use]
    pub const fn is_lasting(&self) -> bool {
        matches!(self, Self::Fault(Fault { lasting: true, .. }))
    }

    /// Whether the database or another part we stand on cannot be reached just now.
    #[must_use]
    pub const fn is_transient(&self) -> bool {
        matches!(
            self,
            Self::Fault(Fault {
                transient: true,
                ..
            })
        )
    }

    /// The refusal's code, where it is one.
    #[must_use]
    pub fn code(&self) -> Option<&'static str> {
        match self {
            Self::Refused(refusal) => Some(refusal.code()),
            Self::Fault(_) => None,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => write!(f, "refused: {}", refusal.code()),
            Self::Fault(fault) => write!(f, "fault: {}", fault.cause),
        }
    }
}

impl Error for Failure {}

impl<R: Refusal + 'static> From<R> for Failure {
    fn from(refusal: R) -> Self {
        Self::Refused(Box::new(refusal))
    }
}
