//! Texts as people type them.

use serde::{Deserialize, Deserializer, de::Error};

/// Characters of a search.
const LONGEST_SEARCH: usize = 100;

/// Reads a text without the spaces around it, so that spaces alone do not count as one.
///
/// # Errors
/// It is no text.
pub fn trimmed<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    Ok(text.trim().to_owned())
}

/// Reads what somebody typed to search, as far as anybody would type.
///
/// # Errors
/// It is no text, or a longer one.
pub fn short<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    match text {
        Some(text) if text.chars().count() > LONGEST_SEARCH => Err(Error::custom(format!(
            "a search has more than {LONGEST_SEARCH} characters"
        ))),
        text => Ok(text),
    }
}
