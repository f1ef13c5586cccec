//! Property tests, and the examples that two other parsers read in `e2e/harness/calendar.test.ts`.

use chrono::{DateTime, Duration, TimeZone, Utc};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use std::path::Path;

use super::{CalendarEvent, EventStatus, Method, Party, content_line, feed};

const VECTORS: &str = "../../openapi/calendar-vectors.json";

/// Names that a calendar could break on: separators, quotes, emoji, line ends, four scripts, and an attempt to add a line.
const NAMES: &[&str] = &[
    "Amina Otieno",
    "Otieno, Amina; RN: \"Mina\"",
    "O'Brien \\n \\, \\; \\\\",
    "Léonie Marchetti-Ångström",
    "أمينة عبد الرحمن",
    "陳大文（血液科）",
    "Мария Ивановна Щербакова",
    "👩🏽‍⚕️ Dr Nkechi 🩸",
    "Amina\r\nATTENDEE:mailto:evil@evil.test",
    "Amina\nEND:VEVENT\u{2028}BEGIN:VEVENT\u{85}X",
    "A very long name that has to be folded more than once because it goes on and on, 漢字漢字漢字漢字漢字漢字漢字漢字",
    "^n caret ^' and 100% \t tab",
];

fn noon() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2031, 3, 30, 12, 0, 0).unwrap()
}

fn meeting(name: &str) -> CalendarEvent {
    CalendarEvent {
        uid: "0190a8f4-0000-7000-8000-000000000001@tandem.test".to_owned(),
        sequence: 0,
        stamp: noon() - Duration::days(3),
        start: noon(),
        end: noon() + Duration::minutes(45),
        summary: format!("Meeting with {name}"),
        description: format!("About {name}\n\nhttps://tandem.test/a,b;c"),
        location: name.to_owned(),
        organiser: party("Tandem", "no-reply@society.test"),
        attendees: vec![
            party(name, "amina@members.test"),
            party("Léonie Marchetti", "leonie+rn@members.test"),
        ],
        status: EventStatus::Confirmed,
    }
}

fn party(name: &str, address: &str) -> Party {
    Party {
        name: name.to_owned(),
        address: address.to_owned(),
    }
}

/// The life of a meeting: confirmed, moved twice, cancelled.
fn life(name: &str) -> Vec<CalendarEvent> {
    let confirmed = meeting(name);
    let later = |sequence: u32| {
        let by = Duration::days(i64::from(sequence));
        CalendarEvent {
            sequence,
            stamp: confirmed.stamp + by,
            start: confirmed.start + by,
            end: confirmed.end + by,
            ..confirmed.clone()
        }
    };
    let cancelled = CalendarEvent {
        status: EventStatus::Cancelled,
        start: confirmed.start + Duration::days(2),
        end: confirmed.end + Duration::days(2),
        ..later(3)
    };
    vec![confirmed.clone(), later(1), later(2), cancelled]
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Vector {
    /// The name as it was given.
    name: String,
    /// The name as it stands in a parameter, which cannot contain everything.
    common_name: String,
    /// The name as it stands in a text.
    text: String,
    /// One invitation for each step: confirmed, moved, moved, cancelled.
    invitations: Vec<String>,
    /// A feed with the meeting after the second move.
    feed: String,
}

fn vector(name: &str) -> Vector {
    let life = life(name);
    let in_feed = life.get(2).cloned();
    Vector {
        name: name.to_owned(),
        common_name: content_line::quotable(name),
        text: unescaped(&content_line::escaped(name)),
        invitations: life.iter().map(|one| one.invitation().text).collect(),
        feed: feed(&format!("Tandem, {name}"), in_feed.as_slice()),
    }
}

/// Set `WRITE_VECTORS` to write them anew.
#[test]
fn the_examples_for_other_parsers_are_what_is_written() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(VECTORS);
    let written: Vec<Vector> = NAMES.iter().map(|name| vector(name)).collect();
    if std::env::var_os("WRITE_VECTORS").is_some() {
        let text = serde_json::to_string_pretty(&written).unwrap();
        std::fs::write(&file, text + "\n").unwrap();
    }
    let stored: Vec<Vector> =
        serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(written, stored);
}

/// The lines after unfolding.
fn unfolded(text: &str) -> Vec<String> {
    let text = text.strip_suffix("\r\n").unwrap().replace("\r\n ", "");
    text.split("\r\n").map(ToOwned::to_owned).collect()
}

fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut characters = text.chars();
    while let Some(one) = characters.next() {
        match (one, one == '\\') {
            (_, true) => match characters.next().unwrap() {
                'n' => out.push('\n'),
                other => out.push(other),
            },
            (one, false) => out.push(one),
        }
    }
    out
}

/// The names of the lines, without parameters and values.
fn names_of(lines: &[String]) -> Vec<&str> {
    let end = |line: &str| line.find([':', ';']).unwrap();
    lines.iter().map(|line| &line[..end(line)]).collect()
}

fn value<'a>(lines: &'a [String], name: &str) -> &'a str {
    let line = lines.iter().find_map(|line| line.strip_prefix(name));
    line.unwrap()
}

proptest! {
    #[test]
    fn whatever_a_name_contains_the_lines_are_the_same(name in "\\PC{0,40}|[\\x00-\\x7f]{0,40}|(?s).{0,200}") {
        let plain = meeting("Amina").invitation();
        let found = meeting(&format!("A{name}")).invitation();
        prop_assert_eq!(found.method, Method::Request);
        let (plain, lines) = (unfolded(&plain.text), unfolded(&found.text));
        prop_assert_eq!(names_of(&plain), names_of(&lines));
        for line in found.text.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets", line.len());
            let broken = line.contains(['\n', '\r', '\0', '\u{2028}', '\u{85}']);
            prop_assert!(!broken);
        }
        let attendees: Vec<_> = lines.iter().filter(|line| line.starts_with("ATTENDEE")).collect();
        for (line, address) in attendees.iter().zip(["amina@members.test", "leonie+rn@members.test"]) {
            prop_assert!(line.ends_with(&format!("RSVP=FALSE:mailto:{address}")), "{line}");
            prop_assert_eq!(line.matches('"').count(), 2);
        }
    }

    #[test]
    fn a_text_comes_back_as_it_was(text in "[ -~éß漢🩸\n]{0,200}") {
        let written = CalendarEvent { description: format!("x{text}"), ..meeting("Amina") };
        let lines = unfolded(&written.invitation().text);
        prop_assert_eq!(unescaped(value(&lines, "DESCRIPTION:")), format!("x{text}"));
    }
}

#[test]
fn a_life_has_one_uid_a_rising_sequence_and_ends_with_cancel() {
    let sent: Vec<_> = life("Amina")
        .iter()
        .map(CalendarEvent::invitation)
        .collect();
    let methods: Vec<_> = sent.iter().map(|one| one.method.as_str()).collect();
    assert_eq!(methods, ["REQUEST", "REQUEST", "REQUEST", "CANCEL"]);
    for (number, one) in sent.iter().enumerate() {
        let lines = unfolded(&one.text);
        assert_eq!(value(&lines, "METHOD:"), one.method.as_str());
        assert_eq!(
            value(&lines, "UID:"),
            "0190a8f4-0000-7000-8000-000000000001@tandem.test"
        );
        assert_eq!(value(&lines, "SEQUENCE:"), number.to_string());
    }
}

#[test]
fn times_are_in_utc_and_nobody_is_asked_to_answer() {
    let text = meeting("Amina").invitation().text;
    let lines = unfolded(&text);
    assert_eq!(value(&lines, "DTSTART:"), "20310330T120000Z");
    assert_eq!(value(&lines, "DTEND:"), "20310330T124500Z");
    assert_eq!(value(&lines, "DTSTAMP:"), "20310327T120000Z");
    assert!(!text.contains("VTIMEZONE") && !text.contains("TZID"));
    assert!(!text.contains("RSVP=TRUE") && !text.contains("NEEDS-ACTION"));
    assert_eq!(
        value(&lines, "ORGANIZER"),
        ";CN=\"Tandem\":mailto:no-reply@society.test"
    );
}

#[test]
fn a_feed_publishes_every_event_without_attendees() {
    let text = feed("Tandem", &life("Amina")[1..3]);
    let lines = unfolded(&text);
    let count = |name: &str| names_of(&lines).iter().filter(|one| **one == name).count();
    assert_eq!((count("UID"), count("ATTENDEE")), (2, 0));
    assert_eq!(value(&lines, "METHOD:"), "PUBLISH");
    assert_eq!(feed("Tandem", &[]).matches("VEVENT").count(), 0);
}

#[test]
fn who_has_no_address_is_left_out() {
    let mut erased = meeting("Amina");
    erased.attendees = vec![
        party("A former member", ""),
        party("", "amina@members.test"),
    ];
    let lines = unfolded(&erased.invitation().text);
    let attendees: Vec<_> = lines
        .iter()
        .filter(|line| line.starts_with("ATTENDEE"))
        .collect();
    assert_eq!(attendees.len(), 1);
    assert!(!attendees[0].contains("CN="));
}
