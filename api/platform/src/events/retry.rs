//! How long a worker leases deliveries, and when it retries them.

use std::time::Duration;

use tandem_kernel::random;

const fn minutes(count: u64) -> Duration {
    Duration::from_secs(count * 60)
}

const fn hours(count: u64) -> Duration {
    minutes(count * 60)
}

/// The default schedule, which documents promise: three days of attempts. The first pauses are short, because most outages are;
/// from the eighth hour on they are four hours, as mail servers have them.
const PROMISED: [Duration; 25] = [
    Duration::from_secs(5),
    Duration::from_secs(25),
    Duration::from_secs(90),
    minutes(8),
    minutes(20),
    minutes(30),
    hours(1),
    hours(2),
    hours(4),
    hours(4),
    hours(4),
    hours(4),
    hours(4),
    hours(4),
    hours(4),
    hours(4),
    hours(4),
    hours(4),
    hours(4),
    hours(4),
    hours(4),
    hours(4),
    hours(4),
    hours(4),
    hours(4),
];
/// A pause is longer by up to this share of it, at random, so that retries spread. It is never shorter.
const SPREAD: f64 = 0.1;

/// The pauses after the first failed attempt, the second and so on. After one failure more than there are pauses, the delivery is
/// dead, and only an administrator can have it tried again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetrySchedule(Vec<Duration>);

impl Default for RetrySchedule {
    fn default() -> Self {
        Self(PROMISED.into())
    }
}

impl RetrySchedule {
    /// A schedule with these pauses.
    #[must_use]
    pub const fn of(pauses: Vec<Duration>) -> Self {
        Self(pauses)
    }

    /// The pauses without the random part.
    #[must_use]
    pub fn pauses(&self) -> &[Duration] {
        &self.0
    }

    /// How long to wait after so many failures; `None` after the last attempt.
    pub(super) fn pause(&self, failures: i32) -> Option<Duration> {
        let place = usize::try_from(failures).ok()?.checked_sub(1)?;
        let pause = self.0.get(place)?;
        Some(pause.mul_f64(1.0 + SPREAD * random::jitter()))
    }

    /// The same without an end: the last pause is repeated.
    pub(super) fn pause_for_ever(&self, failures: i32) -> Duration {
        let last = i32::try_from(self.0.len()).unwrap_or(i32::MAX);
        self.pause(failures.min(last)).unwrap_or(hours(4))
    }
}

/// How the worker leases deliveries and retries them.
#[derive(Clone, Debug)]
pub struct RetryPolicy {
    /// Duration of a lease. It is renewed while the work goes on.
    pub lease: Duration,
    /// When a failed delivery is tried again.
    pub schedule: RetrySchedule,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            lease: Duration::from_secs(60),
            schedule: RetrySchedule::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_add_up_to_the_three_days_that_are_promised() {
        let schedule = RetrySchedule::default();
        let pauses = schedule.pauses();
        assert_eq!(pauses.iter().sum::<Duration>(), hours(3 * 24));
        assert!(
            pauses.is_sorted(),
            "no pause is shorter than the one before"
        );
        assert!(pauses.iter().all(|pause| *pause <= hours(4)));
    }

    #[test]
    fn each_failure_has_its_step_and_the_one_after_the_last_has_none() {
        let schedule = RetrySchedule::of(vec![hours(1), hours(2)]);
        assert_eq!(schedule.pause(0), None);
        assert_eq!(schedule.pause(3), None);
        for _ in 0..100 {
            let first = schedule.pause(1).unwrap();
            assert!((hours(1)..=minutes(66)).contains(&first), "{first:?}");
            assert!(schedule.pause(2).unwrap() >= hours(2));
            assert!(schedule.pause_for_ever(99) >= hours(2));
        }
    }
}
