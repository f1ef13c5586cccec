//! How a use case fails: a rule refuses it, or a fault occurs.

use std::{error::Error, fmt};

use tandem_kernel::{Refusal, page::InvalidCursor};

/// A fault. Its cause is logged and never sent to a client.
#[derive(Debug)]
pub struct InternalError {
    /// What went wrong, for the log; a response never contains it.
    pub cause: Box<dyn Error + Send + Sync>,
    /// The database or another dependency cannot be reached at the moment.
    pub transient: bool,
    /// Every other attempt would fail in the same way.
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

    /// Whether every other attempt would fail in the same way.
    #[must_use]
    pub const fn is_lasting(&self) -> bool {
        matches!(self, Self::Internal(InternalError { lasting: true, .. }))
    }

    /// Whether the database or another dependency cannot be reached at the moment.
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

    /// The code of the refusal; `None` for a fault.
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

/// For the refusal of the kernel, which does not depend on this crate. All other refusals derive this conversion.
impl From<InvalidCursor> for AppError {
    fn from(refusal: InvalidCursor) -> Self {
        Self::Refused(Box::new(refusal))
    }
}
