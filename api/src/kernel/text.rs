//! Texts as people type them.

use serde::{Deserialize, Deserializer};

/// Reads a text without the spaces around it, so that spaces alone do not count as one.
///
/// # Errors
/// It is no text.
pub fn trimmed<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    Ok(text.trim().to_owned())
}
