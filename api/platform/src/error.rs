//! How a use case ends when it does not succeed: refused by a rule, or by a fault.

use std::{error::Error, fmt};

use tandem_kernel::{Refusal, page::InvalidCursor};

/// Something broke. The cause is for the log and never for an answer.
#[derive(Debug)]
pub struct InternalError {
    /// What went wrong, for the log; a response never contains it.
    pub cause: Box<dyn Error + Send + Sync>,
    /// The database or another part we stand on cannot be reached just now.
    pub transient: bool,
    /// It would be the same however often it were tried.
    pub lasting: bool,
}

/// Why a use case did not succeed.
#[derive(Debug)]
pub enum AppError {
    /// A rule refused it. The caller gets a problem with the refusal's code.
    Refused(Box<dyn Refusal>),
    /// A fault. The caller gets status 503 if it is transient, else 500.
    Internal(InternalError),
}

impl AppError {
    /// A fault that may or may not go away by itself: neither transient nor lasting.
    pub fn internal(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Internal(InternalError {
            cause: cause.into(),
            transient: false,
            lasting: false,
        })
    }

    /// A fault of a dependency that cannot be reached now.
    pub fn transient(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Internal(InternalError {
            cause: cause.into(),
            transient: true,
            lasting: false,
        })
    }

    /// A fault that every retry would repeat.
    pub fn lasting(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Internal(InternalError {
            cause: cause.into(),
            transient: false,
            lasting: true,
        })
    }

    /// Whether another try would end in the same way.
    #[must_use]
    pub const fn is_lasting(&self) -> bool {
        matches!(self, Self::Internal(InternalError { lasting: true, .. }))
    }

    /// Whether the database or another part we stand on cannot be reached just now.
    #[must_use]
    pub const fn is_transient(&self) -> bool {
        matches!(
            self,
            Self::Internal(InternalError {
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
            Self::Internal(_) => None,
        }
    }
}

impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => write!(f, "refused: {}", refusal.code()),
            Self::Internal(fault) => write!(f, "fault: {}", fault.cause),
        }
    }
}

impl Error for AppError {}

/// Refusals of the kernel, which knows nothing of faults; all others derive it.
impl From<InvalidCursor> for AppError {
    fn from(refusal: InvalidCursor) -> Self {
        Self::Refused(Box::new(refusal))
    }
}
