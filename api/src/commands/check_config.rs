//! `tandem check-config`

use crate::config::Config;

/// Prints the configuration as it is understood, without its secrets.
pub fn check_config(config: &Config) {
    println!("{config:#?}");
}
