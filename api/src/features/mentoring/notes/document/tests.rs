use super::*;
use proptest::{collection::vec, prelude::*, sample::select};

/// An edit of a random text: where, as a share of its length, how many characters to remove, and what to insert.
type RandomEdit = (f64, usize, String);

fn texts(most: usize) -> impl Strategy<Value = String> {
    let parts = vec![
        "a",
        "b",
        "\n",
        " ",
        "é",
        "e\u{301}",
        "😀",
        "👩\u{200d}🔬",
        "नमस्ते",
        "𐍈",
        "مرحبا",
        "line\n",
    ];
    vec(select(parts), 0..most).prop_map(|parts| parts.concat())
}

fn edits_of_one() -> impl Strategy<Value = Vec<RandomEdit>> {
    vec((0.0..1.0, 0..6_usize, texts(5)), 0..12)
}

fn open(state: &[u8]) -> Document {
    Document::open(state).unwrap()
}

fn change(document: &mut Document, edits: &[RandomEdit]) {
    for (share, removed, inserted) in edits {
        let characters: Vec<char> = document.text().chars().collect();
        let at = (share * characters.len() as f64) as usize;
        let kept = characters[..at].iter().copied();
        let rest = characters[at..].iter().skip(*removed).copied();
        let text: String = kept.chain(inserted.chars()).chain(rest).collect();
        document.replace(&text);
    }
}

/// A state of a text that several wrote.
fn written(texts: &[&str]) -> Vec<u8> {
    let mut state = EMPTY.to_vec();
    for text in texts {
        let mut document = open(&state);
        document.replace(text);
        state = document.state();
    }
    state
}

fn update(bytes: Vec<u8>) -> NoteUpdate {
    NoteUpdate::read(bytes).unwrap()
}

#[test]
fn an_update_merged_again_brings_nothing_new() {
    let state = written(&["Near misses", "Near misses 🩸"]);
    let mut document = Document::empty();
    assert_eq!(document.merge(&update(state.clone())), Ok(true));
    assert_eq!(document.merge(&update(state)), Ok(false));
    assert_eq!(document.text(), "Near misses 🩸");
    assert_eq!(document.merge(&update(EMPTY.to_vec())), Ok(false));
}

#[test]
fn a_deletion_alone_is_something_new() {
    let mut one = open(&written(&["Near misses"]));
    let mut other = open(&one.state());
    one.replace("Near");
    assert_eq!(other.merge(&update(one.state())), Ok(true));
    assert_eq!(other.text(), "Near");
}

#[test]
fn what_is_missing_is_what_a_reader_does_not_know() {
    let mut one = open(&written(&["Near misses"]));
    let known = Known::read(&one.state_vector()).unwrap();
    one.replace("Near misses and reports");
    let missing = one.missing(&known);
    assert!(missing.len() < one.state().len());
    let mut other = Document::empty();
    assert_eq!(
        other.merge(&update(missing.clone())),
        Err(Fault::Incomplete)
    );
    let mut other = open(&written(&["Near misses"]));
    // Another document with the same text has other writers.
    assert_eq!(other.merge(&update(missing)), Err(Fault::Incomplete));
    let ahead = Known::read(&[1, 1, 100]).unwrap();
    assert_eq!(one.missing(&ahead), one.state(), "an unknown writer");
}

#[test]
fn deleted_text_is_not_in_the_state() {
    let mut document = open(&written(&["kladderadatsch and more"]));
    document.replace("and more");
    let state = document.state();
    let word = b"kladderadatsch";
    assert!(!state.windows(word.len()).any(|part| part == word));
    assert_eq!(open(&state).text(), "and more");
}

#[test]
fn an_edit_leaves_lines_where_they_are() {
    let old = "one\ntwo\nthree\nfour\n";
    let new = "zero\none\nthree\nfour 🎈\n";
    let inserted = |at, text: &str| Edit {
        at,
        removed: 0,
        inserted: text.to_owned(),
    };
    let removed = Edit {
        at: 4,
        removed: 4,
        inserted: String::new(),
    };
    let expected = [inserted(0, "zero\n"), removed, inserted(18, " 🎈")];
    assert_eq!(edits(old, new), expected);
    let much = "line\n".repeat(5000);
    let more = format!("first\n{much}");
    assert_eq!(edits(&much, &more).len(), 1, "too many lines to compare");
}

#[test]
fn an_edit_never_divides_a_pair_of_surrogates() {
    // The two differ in the second half of the pair alone.
    let found = edits("a😀b", "a😁b");
    let expected = Edit {
        at: 1,
        removed: 2,
        inserted: "😁".to_owned(),
    };
    assert_eq!(found, [expected]);
}

#[test]
fn a_document_goes_on_after_one_that_panicked() {
    assert_eq!(
        quietly(|| panic!("a message with text")),
        Err::<(), _>(Fault::Unreadable)
    );
    assert_eq!(quietly(|| 1), Ok(1));
}

proptest! {
    #[test]
    fn a_text_is_replaced_exactly(old in texts(60), new in texts(60)) {
        let mut document = open(&written(&[&old]));
        document.replace(&new);
        prop_assert_eq!(document.text(), new.as_str());
        prop_assert_eq!(open(&document.state()).text(), new);
    }

    #[test]
    fn edits_of_three_end_equal_in_every_order(
        begin in texts(20), edits in [edits_of_one(), edits_of_one(), edits_of_one()],
    ) {
        let begin = written(&[&begin]);
        let states = edits.map(|edits| {
            let mut document = open(&begin);
            change(&mut document, &edits);
            update(document.state())
        });
        let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        let merged = orders.map(|order| {
            let mut document = open(&begin);
            for one in order {
                document.merge(&states[one]).unwrap();
                // The same again, and late.
                document.merge(&states[order[0]]).unwrap();
            }
            (document.text(), document.state_vector().len())
        });
        for other in &merged {
            prop_assert_eq!(other, &merged[0]);
        }
    }

    #[test]
    fn no_bytes_make_a_document_panic(bytes in vec(any::<u8>(), 0..200)) {
        let _ = Document::open(&bytes);
    }

    /// Updates with a few changed bytes are refused or merge, and the document can be read afterwards.
    #[test]
    fn changed_updates_do_no_harm(
        text in texts(30), more in texts(30), changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let begin = written(&[&text]);
        let mut bytes = {
            let mut document = open(&begin);
            document.replace(&more);
            document.replace(&text);
            document.state()
        };
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let Ok(changed) = NoteUpdate::read(bytes) else {
            return Ok(());
        };
        let mut document = open(&begin);
        if document.merge(&changed).is_ok() {
            let state = document.state();
            prop_assert_eq!(open(&state).text(), document.text());
        }
    }
}
