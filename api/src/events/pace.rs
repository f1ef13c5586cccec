//! How long a worker keeps what it took, and how long it waits after a failure.

use std::time::Duration;

use crate::kernel::random;

#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// What a worker took is left to it so long; it is renewed while the work goes on.
    pub lease: Duration,
    pub first_pause: Duration,
    pub longest_pause: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            lease: Duration::from_secs(60),
            first_pause: Duration::from_secs(2),
            longest_pause: Duration::from_hours(6),
        }
    }
}

impl Pace {
    /// Twice as long after each failure, with up to a quarter more so that retries spread.
    pub(super) fn pause(&self, attempts: i32) -> Duration {
        self.steady_pause(attempts)
            .mul_f64(1.0 + random::jitter() / 4.0)
    }

    fn steady_pause(&self, attempts: i32) -> Duration {
        let doubled = u32::try_from(attempts - 1).unwrap_or(0).min(30);
        self.first_pause
            .saturating_mul(1 << doubled)
            .min(self.longest_pause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let pace = Pace::default();
        let seconds = [1, 2, 3, 12, 14, 40].map(|tries| pace.steady_pause(tries).as_secs());
        assert_eq!(seconds, [2, 4, 8, 4096, 16384, 21600]);
    }

    #[test]
    fn a_pause_is_at_most_a_quarter_longer_than_its_step() {
        let pace = Pace::default();
        for _ in 0..100 {
            let pause = pace.pause(1).as_secs_f64();
            assert!((2.0..=2.5).contains(&pause), "{pause}");
        }
    }
}
