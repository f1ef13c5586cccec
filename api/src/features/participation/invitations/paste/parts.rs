//! Splits a pasted text into parts, one per person. No I/O.

/// A text between separators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// From 1.
    pub line: u32,
    pub text: String,
    /// A comma follows, so the next part may belong to the same name.
    pub goes_on: bool,
}

/// Normalizes the text: typographic variants of quotes, brackets and separators become ASCII, and invisible characters are removed.
#[must_use]
pub fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let characters = text.chars().filter_map(|character| match character {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' | '\u{85}' => Some('\n'),
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => None,
        '“' | '”' | '„' | '‟' | '«' | '»' | '＂' => Some('"'),
        '＠' | '﹫' => Some('@'),
        '；' | '﹔' | '؛' => Some(';'),
        '，' | '、' | '،' | '﹐' => Some(','),
        '＜' | '〈' | '‹' => Some('<'),
        '＞' | '〉' | '›' => Some('>'),
        '\t' => Some('\t'),
        other if other.is_whitespace() || other.is_control() => Some(' '),
        other => Some(other),
    });
    characters.collect()
}

/// The non-empty parts of a normalized text.
#[must_use]
pub fn parts(plain: &str) -> Vec<Part> {
    (1..)
        .zip(plain.split('\n'))
        .flat_map(|(line, text)| of_line(line, &angled(without_heading(text))))
        .collect()
}

/// Removes headings of mail programs, such as `To:`.
fn without_heading(text: &str) -> &str {
    match text.split_once(':') {
        Some((heading, rest)) => match heading.trim().to_ascii_lowercase().as_str() {
            "to" | "cc" | "bcc" | "from" => rest.trim(),
            _ => text,
        },
        None => text,
    }
}

/// Puts addresses in other brackets into angle brackets: `Amina (amina@members.test)`, `Amina [mailto:amina@members.test]`.
fn angled(line: &str) -> String {
    let mut angled = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = rest.find(['(', '[']) {
        let (before, from) = rest.split_at(start);
        angled.push_str(before);
        let end = from.find([')', ']']).unwrap_or(from.len());
        let (within, after) = from.split_at(end);
        let inner = within.get(1..).unwrap_or_default();
        let closing = after.chars().next();
        if inner.contains('@') && !inner.contains([' ', '<', '>']) && closing.is_some() {
            angled.push_str(&format!("<{inner}>"));
        } else {
            angled.push_str(within);
            angled.extend(closing);
        }
        rest = after.get(1..).unwrap_or_default();
    }
    angled + rest
}

/// The state of the parser for one line.
struct Reading {
    line: u32,
    parts: Vec<Part>,
    text: String,
}

impl Reading {
    fn end(&mut self, goes_on: bool) {
        let text = std::mem::take(&mut self.text);
        let text = text.trim_matches([' ', '\t']);
        if !text.is_empty() {
            self.parts.push(Part {
                line: self.line,
                text: text.to_owned(),
                goes_on,
            });
        }
    }
}

/// Splits a line. A comma within closed quotes belongs to the name; an address in angle brackets ends a part.
fn of_line(line: u32, text: &str) -> Vec<Part> {
    let has_quotes = text.matches('"').count().is_multiple_of(2);
    let (mut quoted, mut angled) = (false, false);
    let mut reading = Reading {
        line,
        parts: Vec::new(),
        text: String::new(),
    };
    for character in text.chars() {
        match character {
            '"' if has_quotes => quoted = !quoted,
            ';' if !quoted => {
                angled = false;
                reading.end(false);
                continue;
            }
            ',' if !quoted && !angled => {
                reading.end(true);
                continue;
            }
            '<' if !quoted => angled = true,
            '>' if angled => {
                angled = false;
                reading.text.push('>');
                reading.end(false);
                continue;
            }
            _ => {}
        }
        reading.text.push(character);
    }
    reading.end(false);
    reading.parts
}
