//! Changes that a note cannot have are refused, with the field that is wrong, and change nothing.

use super::{
    editor::{decoded, whole_update},
    open,
};
use crate::support::TestApp;
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use yrs::{Array, Doc, Map, ReadTxn, StateVector, Text, Transact, XmlElementPrelim, types::Attrs};

fn body(update: &[u8]) -> Value {
    json!({ "update": STANDARD.encode(update), "state_vector": "AA==" })
}

fn problem_of(problem: &Value) -> (&str, &str) {
    let error = &problem["errors"][0];
    let text = |name: &str| error[name].as_str().unwrap();
    (text("pointer"), text("code"))
}

/// Documents with other content than plain text in `text`.
fn foreign() -> Vec<(&'static str, Vec<u8>)> {
    let with = |change: fn(&Doc)| {
        let doc = Doc::new();
        change(&doc);
        doc.transact()
            .encode_state_as_update_v1(&StateVector::default())
    };
    vec![
        (
            "another text",
            with(|doc| {
                let other = doc.get_or_insert_text("other");
                other.insert(&mut doc.transact_mut(), 0, "hidden");
            }),
        ),
        (
            "a list",
            with(|doc| {
                let list = doc.get_or_insert_array("text");
                list.push_back(&mut doc.transact_mut(), 1);
            }),
        ),
        (
            "a map",
            with(|doc| {
                let map = doc.get_or_insert_map("text");
                map.insert(&mut doc.transact_mut(), "key", "hidden");
            }),
        ),
        (
            "bold words",
            with(|doc| {
                let text = doc.get_or_insert_text("text");
                let bold = Attrs::from([("bold".into(), true.into())]);
                text.insert_with_attributes(&mut doc.transact_mut(), 0, "bold", bold);
            }),
        ),
        (
            "a picture",
            with(|doc| {
                let text = doc.get_or_insert_text("text");
                text.insert_embed(
                    &mut doc.transact_mut(),
                    0,
                    XmlElementPrelim::empty("picture"),
                );
            }),
        ),
    ]
}

#[actix_web::test]
async fn other_content_than_plain_text_is_refused() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mentee, _) = open(&pair);
    for (what, update) in foreign() {
        let refused = mentee.send(&body(&update)).await;
        let problem = refused.problem(422, "invalid_fields");
        assert_eq!(problem_of(&problem), ("/update", "invalid_value"), "{what}");
    }
    let nul = mentee.send(&body(&whole_update("a\0b"))).await;
    let problem = nul.problem(422, "invalid_fields");
    assert_eq!(problem_of(&problem), ("/update", "nul_character"));
    assert_eq!(app.count("select count(*) from notes").await, 0);
    app.stop().await;
}

#[actix_web::test]
async fn what_is_no_update_is_refused_and_names_its_field() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mentee, _) = open(&pair);
    let good = STANDARD.encode(whole_update("Good."));
    for (update, vector, field) in [
        ("***", "AA==", "/update"),
        ("AAA", "AA==", "/update"),
        ("", "AA==", "/update"),
        ("/////w==", "AA==", "/update"),
        (&good, "***", "/state_vector"),
        (&good, "", "/state_vector"),
        (&good, "AQE=", "/state_vector"),
    ] {
        let sent = json!({ "update": update, "state_vector": vector });
        let problem = mentee.send(&sent).await.problem(422, "invalid_fields");
        assert_eq!(
            problem_of(&problem),
            (field, "unreadable"),
            "{update} {vector}"
        );
    }
    let large = json!({ "update": "A".repeat(349_529), "state_vector": "AA==" });
    let problem = mentee.send(&large).await.problem(422, "invalid_fields");
    assert_eq!(problem_of(&problem), ("/update", "too_long"));
    assert_eq!(app.count("select count(*) from notes").await, 0);
    app.stop().await;
}

#[actix_web::test]
async fn an_update_without_those_before_it_asks_for_the_whole_document() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mut mentee, mut mentor) = open(&pair);
    mentee.insert(0, "First. ");
    let lost = mentee.send(&mentee.body()).await.ok();
    // The service forgets, as after a restored backup.
    app.change("delete from note_versions").await;
    app.change("delete from notes").await;
    mentee.read(&lost);
    mentee.insert(7, "Second.");
    let refused = mentee.send(&mentee.body()).await;
    let problem = refused.problem(422, "note_update_incomplete");
    assert_eq!(problem_of(&problem), ("/update", "invalid_value"));
    mentee.send(&body(&whole_update(""))).await.ok();
    let whole = lost["state_vector"].clone();
    assert!(!decoded(&whole).is_empty());
    mentee.forget();
    mentee.sync().await;
    mentor.sync().await;
    assert_eq!(mentor.text(), "First. Second.");
    app.stop().await;
}

#[actix_web::test]
async fn a_note_has_fifty_thousand_characters_at_most_however_many_bytes_these_are() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (mut mentee, mut mentor) = open(&pair);
    mentee.write(&"𐍈".repeat(50_000)).await;
    mentee.insert(0, "!");
    let refused = mentee.send(&mentee.body()).await;
    let problem = refused.problem(422, "note_too_long");
    assert_eq!(problem["args"]["limit"], 50_000);
    assert_eq!(problem_of(&problem), ("/update", "too_long"));
    mentee.remove(0, 2);
    mentee.sync().await;
    mentor.sync().await;
    assert_eq!(mentor.characters(), 49_999);
    app.stop().await;
}
