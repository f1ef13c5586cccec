//! One side of a mentorship that edits a note, as the app does: with a document of its own, and whatever cuts the network has.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use uuid::Uuid;
use yrs::{
    Doc, GetString, OffsetKind, Options, ReadTxn, StateVector, Text, TextRef, Transact, Update,
    updates::{decoder::Decode, encoder::Encode},
};

use crate::support::{Answer, Client, Pair};

pub struct Editor {
    client: Client,
    note: String,
    doc: Doc,
    text: TextRef,
    /// What the service knows, by its last answer that arrived.
    known: StateVector,
}

fn document() -> (Doc, TextRef) {
    let doc = Doc::with_options(Options {
        offset_kind: OffsetKind::Utf16,
        ..Options::default()
    });
    let text = doc.get_or_insert_text("text");
    (doc, text)
}

/// A document that another writer made, as one update.
pub fn whole_update(text: &str) -> Vec<u8> {
    let (doc, root) = document();
    root.insert(&mut doc.transact_mut(), 0, text);
    doc.transact()
        .encode_state_as_update_v1(&StateVector::default())
}

/// The text of a whole document.
pub fn text_of(update: &[u8]) -> String {
    let (doc, root) = document();
    let update = Update::decode_v1(update).unwrap();
    doc.transact_mut().apply_update(update).unwrap();
    root.get_string(&doc.transact())
}

pub fn decoded(value: &Value) -> Vec<u8> {
    STANDARD.decode(value.as_str().unwrap()).unwrap()
}

impl Editor {
    pub fn open(client: &Client, pair: &Pair, note: Uuid) -> Self {
        let (doc, text) = document();
        Self {
            client: client.clone(),
            note: format!("/api/v1/mentorships/{}/notes/{note}", pair.mentorship),
            doc,
            text,
            known: StateVector::default(),
        }
    }

    /// Inserts before the character at this place, counted in characters.
    pub fn insert(&self, at: usize, text: &str) {
        let at = self.units(at);
        self.text.insert(&mut self.doc.transact_mut(), at, text);
    }

    /// Removes characters and returns them.
    pub fn remove(&self, at: usize, count: usize) -> String {
        let removed: String = self.text().chars().skip(at).take(count).collect();
        let length = u32::try_from(removed.encode_utf16().count()).unwrap();
        let at = self.units(at);
        self.text
            .remove_range(&mut self.doc.transact_mut(), at, length);
        removed
    }

    /// The place of a character in UTF-16 code units.
    fn units(&self, at: usize) -> u32 {
        let before: String = self.text().chars().take(at).collect();
        u32::try_from(before.encode_utf16().count()).unwrap()
    }

    pub fn text(&self) -> String {
        self.text.get_string(&self.doc.transact())
    }

    pub fn characters(&self) -> usize {
        self.text().chars().count()
    }

    /// The body with what the service lacks.
    pub fn body(&self) -> Value {
        let transaction = self.doc.transact();
        let update = transaction.encode_diff_v1(&self.known);
        let vector = transaction.state_vector().encode_v1();
        json!({ "update": STANDARD.encode(update), "state_vector": STANDARD.encode(vector) })
    }

    /// Sends changes and does not read the answer, as if the line were cut.
    pub async fn send(&self, body: &Value) -> Answer {
        self.client
            .post(&format!("{}/updates", self.note), body)
            .await
    }

    /// Reads an answer.
    pub fn read(&mut self, answer: &Value) {
        let update = Update::decode_v1(&decoded(&answer["update"])).unwrap();
        self.doc.transact_mut().apply_update(update).unwrap();
        assert!(!self.doc.transact().has_missing_updates());
        self.known = StateVector::decode_v1(&decoded(&answer["state_vector"])).unwrap();
    }

    /// Takes the service to know nothing, as the app does when it was told that something is missing.
    pub fn forget(&mut self) {
        self.known = StateVector::default();
    }

    /// Sends what is new and reads what the other wrote.
    pub async fn sync(&mut self) -> Value {
        let answer = self.send(&self.body()).await.ok();
        self.read(&answer);
        answer
    }

    /// Writes at the end and sends it.
    pub async fn write(&mut self, text: &str) -> Value {
        self.insert(self.characters(), text);
        self.sync().await
    }

    pub async fn get(&self, rest: &str) -> Answer {
        self.client.get(&format!("{}{rest}", self.note)).await
    }

    pub async fn restore(&self, number: u32) -> Answer {
        self.client
            .act(&format!("{}/versions/{number}/restore", self.note))
            .await
    }
}
