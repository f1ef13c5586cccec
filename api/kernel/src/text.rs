//! Normalises and checks text that people type, paste or send. There are two kinds: a line, and a text of several lines.
//!
//! A line is a name, a title or a headline: text that is shown beside other text, in a list or in a mail header.
//! `frontend/src/lib/text.ts` has the same rules; both are tested with `openapi/text-vectors.json`.

mod characters;
mod links;

use serde::{Deserialize, Deserializer, de::Error};
use unicode_normalization::UnicodeNormalization;
use validator::ValidationError;

use super::folding;
use characters::{
    is_forbidden, is_joiner, is_needless, is_space, is_variation_selector, is_visible, may_join,
};
pub use links::has_link;

/// Longest search text, in characters.
const LONGEST_SEARCH: usize = 100;
/// Largest number of words in a search.
pub const MOST_WORDS: usize = 8;

/// Normalises a line: NFC, no invisible characters, one space between words and none at the ends. Characters that a line must not
/// have are kept, and [`is_line`] refuses them.
#[must_use]
pub fn line(text: &str) -> String {
    let mut line = line_once(text);
    // Removing a character at the beginning can leave another one there that must go too.
    loop {
        let again = line_once(&line);
        if again == line {
            return line;
        }
        line = again;
    }
}

fn line_once(text: &str) -> String {
    if is_blank(text) {
        return String::new();
    }
    // Line breaks at the ends are removed as well.
    let ends = |character: char| character == ' ' || character.is_whitespace();
    let text = text.trim_matches(ends);
    let mut words = String::with_capacity(text.len());
    for character in seen(text) {
        if !is_space(character) {
            words.push(character);
        } else if !words.is_empty() && !words.ends_with(' ') {
            words.push(' ');
        }
    }
    words.trim_matches(ends).to_owned()
}

/// Normalises a text of several lines: NFC, lines end with a line feed only, invisible and misleading characters are removed.
#[must_use]
pub fn prose(text: &str) -> String {
    if is_blank(text) {
        return String::new();
    }
    let text = typed_prose(text);
    text.trim_matches(|character: char| !is_visible_or_mark(character))
        .to_owned()
}

/// The same for a text that is still being typed: spaces at the end stay.
fn typed_prose(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let lines = text.split(['\n', '\r', '\u{2028}', '\u{2029}']);
    let lines = lines.map(|one| {
        let allowed: String = one
            .chars()
            .filter(|character| !is_forbidden(*character))
            .collect();
        seen(&allowed).collect::<String>()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A line that is still being typed: each space becomes U+0020, and none is removed.
fn typed_line(text: &str) -> String {
    let space = |character| if is_space(character) { ' ' } else { character };
    seen(text).map(space).collect()
}

fn is_visible_or_mark(character: char) -> bool {
    is_visible(character) || unicode_normalization::char::is_combining_mark(character)
}

/// The characters of a text in NFC, without invisible ones that have no meaning.
fn seen(text: &str) -> impl Iterator<Item = char> {
    let text: Vec<char> = text.nfc().filter(|one| !is_needless(*one)).collect();
    let mut kept: Vec<char> = Vec::with_capacity(text.len());
    for (index, character) in text.iter().copied().enumerate() {
        let before = kept.last().copied();
        let says_something = if is_joiner(character) {
            may_join(before, character, text.get(index + 1).copied())
        } else if is_variation_selector(character) {
            before.is_some_and(|before| !is_space(before) && !is_variation_selector(before))
        } else {
            true
        };
        if says_something {
            kept.push(character);
        }
    }
    // Removing a character can bring two together that compose.
    kept.into_iter().nfc()
}

/// Whether a text has no visible character.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    !text.chars().any(is_visible)
}

/// A name that comes from elsewhere: from the society, or from a coordinator who pastes it. Everything that a name must not have is
/// removed, also links and addresses. `None` where no name is left.
#[must_use]
pub fn name(text: &str) -> Option<String> {
    let breaks = |one: char| one.is_control() || matches!(one, '\u{2028}' | '\u{2029}');
    let plain: String = text
        .chars()
        .map(|one| if breaks(one) { ' ' } else { one })
        .filter(|character| !is_forbidden(*character))
        .collect();
    let plain = line(&plain);
    let words = plain.split(' ').filter(|word| !has_link(word));
    let name = words.collect::<Vec<_>>().join(" ");
    is_name(&name).is_ok().then_some(name)
}

/// Checks a line.
///
/// # Errors
/// `forbidden_characters`.
pub fn is_line(text: &str) -> Result<(), ValidationError> {
    match text.contains(is_forbidden) {
        true => Err(ValidationError::new("forbidden_characters")),
        false => Ok(()),
    }
}

/// Checks a name: a line with a letter or a digit, and without links and addresses.
///
/// # Errors
/// `forbidden_characters`, `not_a_name` or `has_link`.
pub fn is_name(text: &str) -> Result<(), ValidationError> {
    is_line(text)?;
    if !text.contains(char::is_alphanumeric) {
        return Err(ValidationError::new("not_a_name"));
    }
    has_no_link(text)
}

/// Checks a text that is sent to strangers: it must have no link and no address.
///
/// # Errors
/// `has_link`.
pub fn has_no_link(text: &str) -> Result<(), ValidationError> {
    match has_link(text) {
        true => Err(ValidationError::new("has_link")),
        false => Ok(()),
    }
}

/// Reads a text of several lines and normalises it; one of invisible characters only becomes empty.
///
/// # Errors
/// It is not a string.
pub fn trimmed<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(prose(&String::deserialize(deserializer)?))
}

/// The same for an optional text; an empty one becomes `None`.
///
/// # Errors
/// It is not a string.
pub fn noted<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(text
        .map(|text| prose(&text))
        .filter(|text| !text.is_empty()))
}

/// Reads a line and normalises it.
///
/// # Errors
/// It is not a string.
pub fn one_line<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(line(&String::deserialize(deserializer)?))
}

/// Reads a line that is saved while it is being typed: a space at its end is kept, because a word may follow.
///
/// # Errors
/// It is not a string.
pub fn line_in_typing<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(text.map(|text| typed_line(&text)))
}

/// The same for a text of several lines.
///
/// # Errors
/// It is not a string.
pub fn prose_in_typing<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(text.map(|text| typed_prose(&text)))
}

/// Reads a search text.
///
/// # Errors
/// It is not a string, or is longer than 100 characters.
pub fn short<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    match text {
        Some(text) if text.chars().count() > LONGEST_SEARCH => Err(Error::custom(format!(
            "a search has more than {LONGEST_SEARCH} characters"
        ))),
        text => Ok(text),
    }
}

/// Reads `q`, the words of a search.
///
/// # Errors
/// It is not a string, is too long, or has more than [`MOST_WORDS`] words. If the rest were ignored, results would seem to contain
/// words that nobody searched for.
pub fn words<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = short(deserializer)?;
    let count = text.as_deref().map_or(0, |text| folding::words(text).len());
    if count > MOST_WORDS {
        return Err(Error::custom(format!(
            "q: a search has at most {MOST_WORDS} words, this one has {count}"
        )));
    }
    Ok(text)
}

#[cfg(test)]
mod tests;
