use proptest::prelude::*;
use serde::Deserialize;

use super::*;

#[derive(Deserialize)]
struct Vectors {
    lines: Vec<Line>,
    prose: Vec<Prose>,
}

#[derive(Deserialize)]
struct Line {
    text: String,
    line: String,
    allowed: bool,
    fault: Option<String>,
}

#[derive(Deserialize)]
struct Prose {
    text: String,
    prose: String,
}

fn vectors() -> Vectors {
    let vectors = include_str!("../../../../openapi/text-vectors.json");
    serde_json::from_str(vectors).unwrap()
}

#[test]
fn a_line_is_what_the_vectors_say() {
    let lines = vectors().lines;
    assert!(lines.len() > 40);
    for Line {
        text,
        line: kept,
        allowed,
        fault,
    } in lines
    {
        let found = line(&text);
        assert_eq!(found, kept, "{text:?}");
        assert_eq!(is_line(&found).is_ok(), allowed, "{text:?}");
        let code = is_name(&found).err().map(|error| error.code.into_owned());
        assert_eq!(code, fault, "{text:?}");
    }
}

#[test]
fn prose_is_what_the_vectors_say() {
    for Prose { text, prose: kept } in vectors().prose {
        assert_eq!(prose(&text), kept, "{text:?}");
    }
}

#[test]
fn a_name_that_somebody_else_wrote_is_cleaned_or_none() {
    for (text, found) in [
        ("Amina\r\nBcc: x", Some("Amina Bcc: x")),
        ("\u{202e}Otieno\u{202c}, Amina", Some("Otieno, Amina")),
        ("amina@members.test", None),
        ("Free prizes at evil.com", Some("Free prizes at")),
        ("\u{200b}\u{3164}", None),
        ("—", None),
    ] {
        assert_eq!(name(text).as_deref(), found, "{text:?}");
    }
}

#[test]
fn what_is_being_typed_keeps_the_space_at_its_end() {
    assert_eq!(typed_line("Blood\u{a0}\u{200b}bank "), "Blood bank ");
    assert_eq!(typed_prose("One \r\n\u{202e}two "), "One \ntwo ");
}

/// Texts with many of the characters that the rules are about.
fn texts() -> impl Strategy<Value = String> {
    let odd = "[ \t\n\u{a0}\u{ad}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fe0f}\u{3164}\u{301}\u{e0041}a-cé\u{647}\u{915}]{0,24}";
    prop_oneof![odd.prop_map(|text: String| text), any::<String>()]
}

proptest! {
    #[test]
    fn a_line_that_is_kept_stays_as_it_is(text in texts()) {
        let once = line(&text);
        prop_assert_eq!(line(&once), once);
    }

    #[test]
    fn prose_that_is_kept_stays_as_it_is(text in texts()) {
        let once = prose(&text);
        prop_assert_eq!(prose(&once), once);
    }

    #[test]
    fn a_line_is_empty_where_nobody_sees_anything_and_nowhere_else(text in texts()) {
        prop_assert_eq!(line(&text).is_empty(), is_blank(&text));
        prop_assert_eq!(prose(&text).is_empty(), is_blank(&text));
    }

    #[test]
    fn no_name_turns_the_text_around_it_or_breaks_its_line(text in texts()) {
        let kept = line(&text);
        if is_name(&kept).is_ok() || name(&text).is_some() {
            let name = name(&text).unwrap_or(kept);
            let marks = ['\n', '\r', '\u{2028}', '\u{202e}', '\u{2067}', '\u{2069}', '\u{200f}', '\u{e0041}'];
            prop_assert!(!name.contains(marks), "{name:?}");
            prop_assert!(!name.contains("  ") && name.trim() == name, "{name:?}");
        }
    }
}
