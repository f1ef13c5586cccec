//! Where pictures are worked on: in small number, so that their memory has a bound, small ones beside large ones, and
//! one of each member. Whoever would wait too long is told so.

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

/// A large one takes up to two hundred megabytes while it is worked on: one after another.
const LARGE_AT_ONCE: usize = 1;
const SMALL_AT_ONCE: usize = 2;
/// Whoever waits longer for a place is sent away.
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

/// A member's one photo under way, until it is dropped.
#[derive(Debug)]
pub struct Turn(MemberId);

impl Turn {
    /// # Errors
    /// Another photo of this member is under way.
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

/// The picture that is made of an upload.
///
/// # Errors
/// It is none that is taken, or too many are worked on.
pub async fn made(bytes: Vec<u8>) -> Result<Vec<u8>, AppError> {
    let sighted = apart(move || picture::sight(bytes)).await?;
    let places = match sighted.is_small {
        true => &BENCH.small,
        false => &BENCH.large,
    };
    let place = timeout(PATIENCE, places.acquire()).await;
    let place = place.map_err(|_| Busy)?.map_err(AppError::internal)?;
    // The place is given up with the work, also when nobody waits for it any more.
    let made = apart(move || {
        let _place = place;
        picture::square(sighted)
    });
    Ok(made.await?)
}

/// On a thread of its own. A file that breaks its decoder is one more that cannot be read.
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
