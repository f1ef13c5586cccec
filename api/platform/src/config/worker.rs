//! `[worker]`

use serde::{Deserialize, Serialize};

use super::WrongValue;

/// Three renewals must fit into a lease on a busy machine.
const SHORTEST_LEASE: u32 = 5;
const LONGEST: u32 = 24 * 60 * 60;
const MOST_PAUSES: usize = 100;

/// The section `[worker]`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct WorkerConfig {
    /// Seconds after which another worker takes over the deliveries of one that died.
    pub lease_seconds: u32,
    /// Pauses in seconds after the first failed attempt of a delivery, the second and so on. After the last pause there is one more
    /// attempt. Left out, they add up to three days.
    pub retry_after_seconds: Option<Vec<u32>>,
}

impl Default for WorkerConfig {
    fn default() -> Self {
        Self {
            lease_seconds: 60,
            retry_after_seconds: None,
        }
    }
}

impl WorkerConfig {
    pub(super) fn check(&self) -> Result<(), WrongValue> {
        if !(SHORTEST_LEASE..=LONGEST).contains(&self.lease_seconds) {
            return Err(WrongValue {
                key: "worker.lease_seconds",
                problem: format!("must be {SHORTEST_LEASE} to {LONGEST}"),
            });
        }
        let pauses = self.retry_after_seconds.as_deref();
        let may_be = |pauses: &[u32]| {
            (1..=MOST_PAUSES).contains(&pauses.len())
                && pauses.iter().all(|pause| (1..=LONGEST).contains(pause))
        };
        if pauses.is_none_or(may_be) {
            return Ok(());
        }
        Err(WrongValue {
            key: "worker.retry_after_seconds",
            problem: format!("must be 1 to {MOST_PAUSES} pauses, each of 1 to {LONGEST} seconds"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_that_cannot_be_kept_are_refused_by_name() {
        for pauses in [vec![], vec![5, 0], vec![LONGEST + 1], vec![1; 101]] {
            let config = WorkerConfig {
                retry_after_seconds: Some(pauses),
                ..WorkerConfig::default()
            };
            let wrong = config.check().unwrap_err();
            assert_eq!(wrong.key, "worker.retry_after_seconds");
            assert!(wrong.problem.contains("86400"), "{}", wrong.problem);
        }
        let own = WorkerConfig {
            retry_after_seconds: Some(vec![1, 2]),
            ..WorkerConfig::default()
        };
        assert!(own.check().is_ok());
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
