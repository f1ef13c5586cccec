//! Runs work that may panic without stopping other work.

use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;

use super::AppError;

/// The panic is logged where it occurs. Its message is not repeated, because it may have text that a person wrote.
#[derive(Debug, thiserror::Error)]
#[error("it panicked")]
struct Panicked;

/// Runs `work` and turns a panic into a fault.
///
/// # Errors
/// The error of `work`, or a fault where it panics.
pub async fn guarded<T>(work: impl Future<Output = Result<T, AppError>>) -> Result<T, AppError> {
    let outcome = AssertUnwindSafe(work).catch_unwind().await;
    outcome.unwrap_or_else(|_| Err(AppError::internal(Panicked)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_is_a_fault_that_does_not_repeat_its_words() {
        let broken = guarded(async { panic!("Amina wrote this") });
        let failure: Result<(), AppError> = broken.await;
        assert_eq!(failure.unwrap_err().to_string(), "fault: it panicked");
        assert_eq!(guarded(async { Ok(7) }).await.unwrap(), 7);
    }
}
