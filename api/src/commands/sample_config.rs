//! `tandem sample-config`

use tandem_platform::config::sample;

/// Prints a configuration file to begin with: every key, what it is for, and a secret key of its own.
pub fn sample_config() {
    print!("{}", sample());
}
