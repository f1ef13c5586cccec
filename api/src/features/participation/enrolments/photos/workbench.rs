//! Limits the concurrent processing of images, to bound its memory: small ones run next to a large one, and each member has at most
//! one. Uploads that would wait too long are refused.

use std::{
    collections::HashSet,
    sync::{LazyLock, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{sync::Semaphore, time::timeout};

use super::{
    picture::{self, NotTaken},
    refusal::Busy,
};
use tandem_platform::{AppError, MemberId};

/// A large image needs up to 200 MB, so only one is processed at a time.
const LARGE_AT_ONCE: usize = 1;
const SMALL_AT_ONCE: usize = 2;
/// Maximum wait before an upload is refused.
const PATIENCE: Duration = Duration::from_secs(3);

static BENCH: LazyLock<Workbench> = LazyLock::new(|| Workbench {
    large: Semaphore::new(LARGE_AT_ONCE),
    small: Semaphore::new(SMALL_AT_ONCE),
});
static SENDERS: LazyLock<Mutex<HashSet<MemberId>>> = LazyLock::new(Mutex::default);

struct Workbench {
    large: Semaphore,
    small: Semaphore,
}

/// Reserves the only concurrent upload of a member until it is dropped.
#[derive(Debug)]
pub struct Turn(MemberId);

impl Turn {
    /// # Errors
    /// The member has another upload in progress.
    pub fn of(member_id: MemberId) -> Result<Self, Busy> {
        match senders().insert(member_id) {
            true => Ok(Self(member_id)),
            false => Err(Busy),
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        senders().remove(&self.0);
    }
}

fn senders() -> MutexGuard<'static, HashSet<MemberId>> {
    SENDERS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The converted image of an upload.
///
/// # Errors
/// The image is refused, or too many images are being processed.
pub async fn made(bytes: Vec<u8>) -> Result<Vec<u8>, AppError> {
    let sighted = apart(move || picture::sight(bytes)).await?;
    let places = match sighted.is_small {
        true => &BENCH.small,
        false => &BENCH.large,
    };
    let place = timeout(PATIENCE, places.acquire()).await;
    let place = place.map_err(|_| Busy)?.map_err(AppError::internal)?;
    // The permit moves into the task: the work continues even if the request is cancelled.
    let made = apart(move || {
        let _place = place;
        picture::square(sighted)
    });
    Ok(made.await?)
}

/// Runs the work on a blocking thread. A panic of the decoder counts as an unreadable image.
async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, NotTaken> + Send + 'static,
) -> Result<T, NotTaken> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or(Err(NotTaken::Unreadable))
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_member_has_one_photo_under_way_and_holds_up_nobody_else() {
        let [one, other] = [1, 2].map(|number| MemberId(Uuid::from_u128(number)));
        let first = Turn::of(one).unwrap();
        assert!(Turn::of(one).is_err());
        let _others = Turn::of(other).unwrap();
        drop(first);
        assert!(Turn::of(one).is_ok());
    }
}
