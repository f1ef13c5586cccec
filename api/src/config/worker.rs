//! `[worker]`

use serde::{Deserialize, Serialize};

use super::WrongValue;

/// Three heartbeats must fit into a lease on a busy machine.
const SHORTEST_LEASE: u32 = 5;
const LONGEST: u32 = 24 * 60 * 60;

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct WorkerConfig {
    /// After how long another worker takes over what one that died had begun.
    pub lease_seconds: u32,
    /// How long a worker waits after the first failure of a delivery; then twice as long each time.
    pub first_pause_seconds: u32,
    pub longest_pause_seconds: u32,
}

impl Default for WorkerConfig {
    fn default() -> Self {
        Self {
            lease_seconds: 60,
            first_pause_seconds: 2,
            longest_pause_seconds: 6 * 60 * 60,
        }
    }
}

impl WorkerConfig {
    pub(super) fn check(&self) -> Result<(), WrongValue> {
        let limits = [
            ("worker.lease_seconds", self.lease_seconds, SHORTEST_LEASE),
            ("worker.first_pause_seconds", self.first_pause_seconds, 1),
            (
                "worker.longest_pause_seconds",
                self.longest_pause_seconds,
                self.first_pause_seconds,
            ),
        ];
        for (key, value, least) in limits {
            if !(least..=LONGEST).contains(&value) {
                let problem = format!("must be {least} to {LONGEST}");
                return Err(WrongValue { key, problem });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longest_pause_below_the_first_is_refused_by_name() {
        let config = WorkerConfig {
            first_pause_seconds: 10,
            longest_pause_seconds: 9,
            ..WorkerConfig::default()
        };
        let wrong = config.check().unwrap_err();
        assert_eq!(wrong.key, "worker.longest_pause_seconds");
        assert!(wrong.problem.contains("10"), "{}", wrong.problem);
    }

    #[test]
    fn a_lease_too_short_to_be_renewed_is_refused() {
        let config = WorkerConfig {
            lease_seconds: 4,
            ..WorkerConfig::default()
        };
        assert_eq!(config.check().unwrap_err().key, "worker.lease_seconds");
        assert!(WorkerConfig::default().check().is_ok());
    }
}
