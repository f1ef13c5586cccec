//! `tandem sample-config`

use tandem_platform::config::sample;

/// Prints a commented sample configuration with a new random secret key.
pub fn sample_config() {
    print!("{}", sample());
}
