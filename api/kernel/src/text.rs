//! Texts as people type, paste and send them: one rule for a line, one for a text of several lines.
//!
//! A line is a name, a title, a headline: something that stands among other words, in a list, a mail's header or its
//! subject. `frontend/src/lib/text.ts` has the same rule, and both are held against `openapi/text-vectors.json`.

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

/// Characters of a search.
const LONGEST_SEARCH: usize = 100;
/// Words of a search.
pub const MOST_WORDS: usize = 8;

/// A line in the form in which it is kept: composed (NFC), without characters that nobody sees, one space between words
/// and none around them. What no line may hold is left in it, to be refused by [`is_line`].
#[must_use]
pub fn line(text: &str) -> String {
    let mut line = line_once(text);
    // Where what stood at its beginning is gone, what leaned on that has nothing to lean on.
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
    // What breaks a line is no part of it at its ends.
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

/// A text of several lines in the form in which it is kept: composed, line feeds alone end a line, and what nobody
/// sees or what misleads is gone.
#[must_use]
pub fn prose(text: &str) -> String {
    if is_blank(text) {
        return String::new();
    }
    let text = typed_prose(text);
    text.trim_matches(|character: char| !is_visible_or_mark(character))
        .to_owned()
}

/// The same while somebody is still typing it: spaces at its end stay.
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

/// A line while somebody is still typing it: each space is one, wherever it stands.
fn typed_line(text: &str) -> String {
    let space = |character| if is_space(character) { ' ' } else { character };
    seen(text).map(space).collect()
}

fn is_visible_or_mark(character: char) -> bool {
    is_visible(character) || unicode_normalization::char::is_combining_mark(character)
}

/// The characters of a text in composed form, without those that are not seen and say nothing.
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
    // What a character that is gone stood between may compose now.
    kept.into_iter().nfc()
}

/// Whether there is nothing in a text that anybody could see.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    !text.chars().any(is_visible)
}

/// A name as somebody else wrote it, the society or whoever pasted it: what no name may hold is taken out, links and
/// addresses among it; `None` where no name is left.
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

/// Holds a line against the rule.
///
/// # Errors
/// `forbidden_characters`.
pub fn is_line(text: &str) -> Result<(), ValidationError> {
    match text.contains(is_forbidden) {
        true => Err(ValidationError::new("forbidden_characters")),
        false => Ok(()),
    }
}

/// Holds a name against the rule: a line with a letter or a digit, in which there is no link and no address.
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

/// Holds a text that is sent to strangers against the rule: no link and no address in it.
///
/// # Errors
/// `has_link`.
pub fn has_no_link(text: &str) -> Result<(), ValidationError> {
    match has_link(text) {
        true => Err(ValidationError::new("has_link")),
        false => Ok(()),
    }
}

/// Reads a text of several lines; one of characters that nobody sees is empty.
///
/// # Errors
/// It is no text.
pub fn trimmed<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(prose(&String::deserialize(deserializer)?))
}

/// The same where it may be left out; an empty one is none.
///
/// # Errors
/// It is no text.
pub fn noted<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(text
        .map(|text| prose(&text))
        .filter(|text| !text.is_empty()))
}

/// Reads a line.
///
/// # Errors
/// It is no text.
pub fn one_line<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(line(&String::deserialize(deserializer)?))
}

/// Reads a line that is saved while somebody types it: a space at its end may have a word to come.
///
/// # Errors
/// It is no text.
pub fn line_in_typing<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(text.map(|text| typed_line(&text)))
}

/// The same for a text of several lines.
///
/// # Errors
/// It is no text.
pub fn prose_in_typing<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(text.map(|text| typed_prose(&text)))
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

/// Reads the words of a search, the query's `q`.
///
/// # Errors
/// It is no text, a longer one, or one of more words: a word that is not looked for would be one that seems to be found.
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
