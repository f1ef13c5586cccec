//! When a version begins, and how long a note may be.

use chrono::{DateTime, TimeDelta, Utc};

use super::{model::LONGEST_TEXT, refusal::NoteRefusal};

/// How many versions of a note are kept.
pub const MOST_VERSIONS: i32 = 500;
/// How long a version is written to after it began.
const SPELL: TimeDelta = TimeDelta::minutes(10);
/// A change that shortens the text by more characters begins a version, so that the one before it keeps the text.
const SHORTENED_AT_MOST: usize = 200;

/// Whether a change begins a new version. `newest` is when the newest version began, `before` and `after` are the characters of the text.
pub fn begins_version(
    newest: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
    before: usize,
    after: usize,
) -> bool {
    let shortened = before.saturating_sub(after);
    let is_recent = newest.is_some_and(|began| now - began < SPELL);
    !is_recent || shortened > SHORTENED_AT_MOST
}

/// Checks the length of a text, in characters.
///
/// # Errors
/// `note_too_long`.
pub const fn length(characters: usize) -> Result<(), NoteRefusal> {
    match characters > LONGEST_TEXT {
        true => Err(NoteRefusal::TooLong {
            limit: LONGEST_TEXT,
        }),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minutes(count: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::minutes(count)
    }

    #[test]
    fn what_is_written_within_ten_minutes_is_one_version() {
        let begins = |now| begins_version(Some(minutes(0)), now, 100, 150);
        assert!(!begins(minutes(0)) && !begins(minutes(9)));
        assert!(begins(minutes(10)));
        assert!(begins_version(None, minutes(0), 0, 1), "the first one");
    }

    #[test]
    fn a_change_that_removes_much_begins_a_version() {
        let begins = |before, after| begins_version(Some(minutes(0)), minutes(1), before, after);
        assert!(begins(1000, 799) && !begins(1000, 800));
        assert!(!begins(0, 50_000), "a text may grow at once");
    }

    #[test]
    fn a_note_has_fifty_thousand_characters_at_most() {
        assert_eq!(length(50_000), Ok(()));
        assert_eq!(length(50_001), Err(NoteRefusal::TooLong { limit: 50_000 }));
    }
}
