//! Parses pasted addresses in the formats of mail programs and spreadsheets: `maria@members.test`, `Maria Silva
//! <maria@members.test>`, `Silva, Maria <maria@members.test>; …`, one or several per line, with name columns before them. No I/O.

mod parts;

use super::model::LineCode;
use parts::{Part, parts, plain};
use tandem_kernel::{folding, text};
use tandem_platform::mail::sendable;

/// Maximum number of addresses, so that one transaction suffices.
const MOST: usize = 200;
const LONGEST_TEXT: usize = 254;
const LONGEST_NAME: usize = 200;
/// Maximum number of words in a name before an address.
const MOST_NAMES: usize = 6;

/// A person to invite.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitee {
    pub line: u32,
    /// The pasted text of this person.
    pub text: String,
    pub email: String,
    pub name: Option<String>,
}

/// A pasted text that gives no invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub line: u32,
    pub text: String,
    pub code: LineCode,
}

impl Invitee {
    /// The folded address, for comparison.
    #[must_use]
    pub fn key(&self) -> String {
        folding::key(&self.email)
    }

    #[must_use]
    pub fn refuse(self, code: LineCode) -> Refused {
        let Self { line, text, .. } = self;
        Refused { line, text, code }
    }
}

/// All people with a valid address, without duplicates, and the texts that could not be read.
#[must_use]
pub fn read(text: &str) -> (Vec<Invitee>, Vec<Refused>) {
    let mut found = Found::default();
    let mut waiting: Vec<Part> = Vec::new();
    for part in parts(&plain(text)) {
        if waiting.last().is_some_and(|last| last.line != part.line) {
            found.refuse_all(&mut waiting);
        }
        let people = people(&part);
        if people.is_empty() && part.goes_on && is_name(&part.text) {
            waiting.push(part);
            continue;
        }
        let joined = joined(&waiting, &part);
        match joined.as_ref().map(self::people).as_deref() {
            Some([one]) if people.len() == 1 => {
                waiting.clear();
                found.take(one.clone());
            }
            _ => {
                found.refuse_all(&mut waiting);
                found.take_all(&part, people);
            }
        }
    }
    found.refuse_all(&mut waiting);
    (found.invitees, found.refused)
}

/// Joins a part with the preceding pieces of a name that commas separated.
fn joined(waiting: &[Part], part: &Part) -> Option<Part> {
    if waiting.is_empty() {
        return None;
    }
    let names = waiting.iter().map(|one| one.text.as_str());
    let texts: Vec<&str> = names.chain([part.text.as_str()]).collect();
    let divided = match part.text.contains('<') {
        true => texts.join(", "),
        // A bare address is in its own column, or follows the last piece of the name.
        false => {
            let (last, names) = texts.split_last()?;
            let (name, address) = match last.rsplit_once([' ', '\t']) {
                Some((name, address)) => (Some(name), address),
                None => (None, *last),
            };
            let names: Vec<&str> = names.iter().copied().chain(name).collect();
            format!("{} <{address}>", names.join(", "))
        }
    };
    Some(Part {
        text: divided,
        ..part.clone()
    })
}

#[derive(Default)]
struct Found {
    invitees: Vec<Invitee>,
    refused: Vec<Refused>,
}

impl Found {
    fn take_all(&mut self, part: &Part, people: Vec<Invitee>) {
        if people.is_empty() {
            self.refuse(part.line, &part.text, LineCode::InvalidAddress);
        }
        for one in people {
            self.take(one);
        }
    }

    fn take(&mut self, one: Invitee) {
        let known = self.invitees.iter().any(|known| known.key() == one.key());
        match (known, self.invitees.len() >= MOST) {
            (true, _) => self.refuse(one.line, &one.text, LineCode::Repeated),
            (false, true) => self.refuse(one.line, &one.text, LineCode::TooMany),
            (false, false) => self.invitees.push(one),
        }
    }

    fn refuse(&mut self, line: u32, text: &str, code: LineCode) {
        let text = text.chars().take(LONGEST_TEXT).collect();
        self.refused.push(Refused { line, text, code });
    }

    fn refuse_all(&mut self, parts: &mut Vec<Part>) {
        for part in parts.drain(..) {
            self.refuse(part.line, &part.text, LineCode::InvalidAddress);
        }
    }
}

/// The people in a part: one with a name, or several addresses separated by spaces. Empty if anything in it is neither a name nor
/// an address.
fn people(part: &Part) -> Vec<Invitee> {
    let text = part.text.as_str();
    let person = |name: &str, email: String| Invitee {
        line: part.line,
        text: part.text.clone(),
        email,
        name: named(name),
    };
    if let Some((name, email)) = text
        .strip_suffix('>')
        .and_then(|rest| rest.rsplit_once('<'))
    {
        let fits = name.chars().count() <= LONGEST_NAME;
        let email = address(email).filter(|_| fits);
        return email.map(|email| person(name, email)).into_iter().collect();
    }
    if let Some((before, comment)) = text.strip_suffix(')').and_then(|rest| rest.split_once('(')) {
        let email = address(before.trim());
        return email
            .map(|email| person(comment, email))
            .into_iter()
            .collect();
    }
    let words: Vec<&str> = text
        .split([' ', '\t'])
        .filter(|word| !word.is_empty())
        .collect();
    let addresses: Option<Vec<String>> = words.iter().map(|word| address(word)).collect();
    if let Some(addresses) = addresses {
        let person = |(word, email): (&&str, String)| Invitee {
            text: (*word).to_owned(),
            ..person("", email)
        };
        return words.iter().zip(addresses).map(person).collect();
    }
    let Some((name, email)) = text.rsplit_once([' ', '\t']) else {
        return Vec::new();
    };
    let is_column = text.contains('\t');
    let name = name.replace('\t', " ");
    let email = address(email).filter(|_| !name.contains('@') && (is_column || is_name(&name)));
    email
        .map(|email| person(&name, email))
        .into_iter()
        .collect()
}

/// The address without quotes, `mailto:` and its parameters, and a trailing full stop.
fn address(text: &str) -> Option<String> {
    let around = |one: char| matches!(one, '"' | '\'' | '‘' | '’' | '`' | ' ' | '\t');
    let text = text.trim_matches(around);
    let scheme = text
        .get(..7)
        .is_some_and(|begin| begin.eq_ignore_ascii_case("mailto:"));
    let text = match scheme {
        true => text.get(7..).unwrap_or_default(),
        false => text,
    };
    let text = match scheme {
        true => text.split('?').next().unwrap_or_default(),
        false => text,
    };
    sendable(text.trim_end_matches(['.', ':', ' ']))
}

/// The name before an address; `None` if it is not a usable name.
fn named(text: &str) -> Option<String> {
    let quotes = |one: char| matches!(one, '"' | '\'' | '‘' | '’' | '`' | ' ' | '\t' | ',');
    let text = text.trim_matches(quotes).replace(['"', '<', '>'], " ");
    text::name(&text).filter(|name| name.chars().count() <= LONGEST_NAME)
}

/// Whether a few words look like a name: they contain a capital letter, or a script without capital letters.
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_part = |character: char| {
        character.is_alphabetic()
            || unicode_normalization::char::is_combining_mark(character)
            || matches!(
                character,
                ' ' | '\t' | '.' | '-' | '‐' | '\'' | '’' | '‘' | '"'
            )
    };
    let begins_large = |word: &&str| {
        let first = word.chars().find(|character| character.is_alphabetic());
        first.is_some_and(|letter| !letter.is_lowercase())
    };
    words.len() <= MOST_NAMES && text.chars().all(is_part) && words.iter().any(begins_large)
}

#[cfg(test)]
mod tests;
