//! A clock that tests of the whole program move while it runs. A release does not contain it.

use chrono::{DateTime, Duration, Utc};
use std::{fs, path::PathBuf};

use super::clock::{Clock, SystemClock};

/// The system's clock plus the number of seconds in a file; plus nothing if the file is missing or has no number.
pub struct MovedClock {
    file: PathBuf,
}

impl MovedClock {
    #[must_use]
    pub fn new(file: PathBuf) -> Self {
        Self { file }
    }

    fn ahead(&self) -> Duration {
        let said = fs::read_to_string(&self.file).unwrap_or_default();
        Duration::seconds(said.trim().parse::<u32>().unwrap_or_default().into())
    }
}

impl Clock for MovedClock {
    fn now(&self) -> DateTime<Utc> {
        SystemClock.now() + self.ahead()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_as_far_ahead_as_the_file_says_and_right_without_one() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("clock");
        let clock = MovedClock::new(file.clone());
        let ahead = || (clock.now() - SystemClock.now()).num_minutes();
        assert_eq!(ahead(), 0);
        fs::write(&file, "3600\n").unwrap();
        assert!((59..=60).contains(&ahead()));
    }
}
