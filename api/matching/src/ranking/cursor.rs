//! Where a page ends. It has no row number, so any replica can continue from it.

use std::cmp::Reverse;
use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::rules::Score;

/// The sort key of the last person on a page. Its text is 14 characters of URL-safe Base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub(super) score: Score,
    pub(super) tie: u64,
}

/// The text is not a cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACursor;

impl Cursor {
    pub(super) fn is_before(&self, score: Score, tie: u64) -> bool {
        (Reverse(self.score), self.tie) < (Reverse(score), tie)
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b] = self.score.0.to_be_bytes();
        let [c, d, e, f, g, h, i, j] = self.tie.to_be_bytes();
        let bytes = [a, b, c, d, e, f, g, h, i, j];
        formatter.write_str(&URL_SAFE_NO_PAD.encode(bytes))
    }
}

impl FromStr for Cursor {
    type Err = NotACursor;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| NotACursor)?;
        let (score, tie) = bytes.split_first_chunk().ok_or(NotACursor)?;
        let tie = tie.try_into().map_err(|_| NotACursor)?;
        Ok(Self {
            score: Score(u16::from_be_bytes(*score)),
            tie: u64::from_be_bytes(tie),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_not_a_cursor_is_refused() {
        for text in [
            "",
            "a",
            "AAAAAAAAAAAAAA=",
            "AAAAAAAAAAAAAAA",
            "AAAAAAAAAAAAA\u{e9}",
        ] {
            assert_eq!(text.parse::<Cursor>(), Err(NotACursor), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_cursor_survives_being_written_down(score: u16, tie: u64) {
            let cursor = Cursor { score: Score(score), tie };
            prop_assert_eq!(cursor.to_string().parse(), Ok(cursor));
        }

        #[test]
        fn any_text_is_a_cursor_in_one_spelling_or_none(text in ".{0,20}|[-_A-Za-z0-9]{14}") {
            if let Ok(cursor) = text.parse::<Cursor>() {
                prop_assert_eq!(cursor.to_string(), text);
            }
        }
    }
}
