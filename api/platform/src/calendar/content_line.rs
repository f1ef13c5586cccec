//! Content lines: escaping of texts, parameters, addresses, and folding.

use chrono::{DateTime, Utc};
use std::fmt::Write;

/// Maximum length of a line in octets, without the line break (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// Writes content lines.
#[derive(Default)]
pub(super) struct ContentLines(String);

impl ContentLines {
    /// Adds a line whose value needs no escaping, such as a time or a code.
    pub(super) fn raw(&mut self, name: &str, value: &str) -> &mut Self {
        fold(&mut self.0, &format!("{name}:{value}"));
        self
    }

    /// Adds a text.
    pub(super) fn text(&mut self, name: &str, value: &str) -> &mut Self {
        self.raw(name, &escaped(value))
    }

    /// Adds a text, unless it is empty.
    pub(super) fn text_if_any(&mut self, name: &str, value: &str) -> &mut Self {
        if value.trim().is_empty() {
            return self;
        }
        self.text(name, value)
    }

    /// Adds an instant in UTC, so that no definition of a time zone is needed.
    pub(super) fn instant(&mut self, name: &str, at: DateTime<Utc>) -> &mut Self {
        self.raw(name, &at.format("%Y%m%dT%H%M%SZ").to_string())
    }

    /// Adds a person's address with their name, and further parameters.
    pub(super) fn person(
        &mut self,
        name: &str,
        parameters: &str,
        common_name: &str,
        address: &str,
    ) -> &mut Self {
        let common_name = quotable(common_name);
        let address = mailto(address);
        match common_name.is_empty() {
            true => self.raw(&format!("{name}{parameters}"), &address),
            false => self.raw(
                &format!("{name};CN=\"{common_name}\"{parameters}"),
                &address,
            ),
        }
    }

    pub(super) fn finish(&mut self) -> String {
        std::mem::take(&mut self.0)
    }
}

/// Breaks a line after 75 octets at the most, and never inside of a character. A continuation begins with a space, which counts.
fn fold(out: &mut String, line: &str) {
    let mut length = 0;
    for character in line.chars() {
        if length + character.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(character);
        length += character.len_utf8();
    }
    out.push_str("\r\n");
}

/// Whether a program may take the character for the end of a line.
const fn ends_a_line(character: char) -> bool {
    matches!(
        character,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// A value of type TEXT. Every kind of line end becomes `\n`; other control characters are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\t' => out.push('\t'),
            one if ends_a_line(one) => out.push_str("\\n"),
            one if one.is_control() => {}
            one => out.push(one),
        }
    }
    out
}

/// The value of a quoted parameter, in which nothing can be escaped.
///
/// Some programs do not know quotes: for them a semicolon would end the name and a colon the parameters, so that the rest of the name
/// would be read as an address. Caret (RFC 6868) and backslash are escape characters for others, and could make a line end.
pub(super) fn quotable(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for character in name.trim().chars() {
        match character {
            ';' => out.push(','),
            ':' | '\t' => out.push(' '),
            '"' | '^' | '\\' => {}
            one if ends_a_line(one) => out.push(' '),
            one if one.is_control() => {}
            one => out.push(one),
        }
    }
    out.trim().to_owned()
}

/// A `mailto:` URI (RFC 6068). What could end the value or begin a header is encoded.
fn mailto(address: &str) -> String {
    let mut out = String::from("mailto:");
    for byte in address.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(char::from(byte)),
            b'@' | b'.' | b'-' | b'_' | b'~' | b'+' | b'\'' | b'!' | b'*' => {
                out.push(char::from(byte));
            }
            other => {
                let _ = write!(out, "%{other:02X}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(line: &str) -> String {
        let mut out = String::new();
        fold(&mut out, line);
        out
    }

    #[test]
    fn a_line_of_75_octets_stays_whole_and_one_of_76_is_folded() {
        assert_eq!(folded(&"a".repeat(75)), format!("{}\r\n", "a".repeat(75)));
        assert_eq!(
            folded(&"a".repeat(76)),
            format!("{}\r\n a\r\n", "a".repeat(75))
        );
        let two = format!("{}\r\n {}\r\n a\r\n", "a".repeat(75), "a".repeat(74));
        assert_eq!(folded(&"a".repeat(150)), two);
    }

    #[test]
    fn a_character_of_several_octets_is_never_cut() {
        assert_eq!(
            folded(&format!("{}é", "a".repeat(74))),
            format!("{}\r\n é\r\n", "a".repeat(74))
        );
        assert_eq!(
            folded(&format!("{}🩸", "a".repeat(71))),
            format!("{}🩸\r\n", "a".repeat(71))
        );
    }

    #[test]
    fn a_text_is_escaped_and_every_line_end_becomes_the_same() {
        assert_eq!(
            escaped("a,b;c\\d:\"e\""),
            "a\\,b\\;c\\\\d:\"e\"",
            "colons and quotes stay"
        );
        for end in [
            "\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{b}",
        ] {
            assert_eq!(escaped(&format!("a{end}b")), "a\\nb", "{end:?}");
        }
        assert_eq!(escaped("a\0\u{7}\u{1b}b\tc"), "ab\tc");
    }

    #[test]
    fn a_name_in_a_parameter_ends_neither_the_parameter_nor_the_line() {
        assert_eq!(
            quotable("Otieno, Amina \"Mina\"; RN"),
            "Otieno, Amina Mina, RN"
        );
        assert_eq!(
            quotable(" A\r\nATTENDEE:mailto:x@evil.test"),
            "A  ATTENDEE mailto x@evil.test"
        );
        assert_eq!(quotable("A^nB\0 C\\nD"), "AnB CnD");
    }

    #[test]
    fn an_address_stays_one_address() {
        assert_eq!(
            mailto("amina+tandem@members.test"),
            "mailto:amina+tandem@members.test"
        );
        assert_eq!(
            mailto("a\r\nX:1@x.test,b?cc=c"),
            "mailto:a%0D%0AX%3A1@x.test%2Cb%3Fcc%3Dc"
        );
    }
}
