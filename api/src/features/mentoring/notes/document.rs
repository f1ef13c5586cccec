//! The text of a note as a document in which edits of both merge, in whatever order they arrive.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::{
    cell::Cell,
    mem,
    panic::{self, AssertUnwindSafe},
    sync::Once,
};
use yrs::{
    ClientID, Doc, GetString, OffsetKind, Options, ReadTxn, StateVector, Text, TextRef, Transact,
    Update,
    updates::{decoder::Decode, encoder::Encode},
};

use super::encoding::{self, Contents, Fault, ROOT, Writer};
use tandem_kernel::random;

/// The state of a document that nobody wrote.
pub const EMPTY: &[u8] = Update::EMPTY_V1;
/// Most pairs of lines that are compared to find the smallest change.
const MOST_COMPARED: usize = 4_000_000;

/// An update that a note can have. It is decoded again by each merge, because a transaction may run several times.
#[derive(Clone, Debug)]
pub struct NoteUpdate {
    bytes: Vec<u8>,
    contents: Contents,
}

impl NoteUpdate {
    /// # Errors
    /// It is no update, or one that no note has.
    pub fn read(bytes: Vec<u8>) -> Result<Self, Fault> {
        let contents = encoding::check_update(&bytes)?;
        Ok(Self { bytes, contents })
    }

    /// Whether it changes no document.
    pub fn is_empty(&self) -> bool {
        self.contents.is_empty()
    }
}

/// How far a reader knows the edits of each writer.
#[derive(Clone, Debug, Default)]
pub struct Known(StateVector);

impl Known {
    /// # Errors
    /// It is no state vector.
    pub fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let known = encoding::read_state_vector(bytes)?;
        let known = known.into_iter();
        let known = known.map(|(writer, position)| (ClientID::new(writer), position));
        Ok(Self(known.collect()))
    }
}

/// The document of one note.
pub struct Document {
    doc: Doc,
    text: TextRef,
}

impl Document {
    /// A document that nobody wrote.
    pub fn empty() -> Self {
        let options = Options {
            // 32 bits, as Yjs has them.
            client_id: ClientID::new(u32::from_be_bytes(random::bytes()).into()),
            offset_kind: OffsetKind::Utf16,
            skip_gc: false,
            ..Options::default()
        };
        let doc = Doc::with_options(options);
        let text = doc.get_or_insert_text(ROOT);
        Self { doc, text }
    }

    /// The document of a stored state.
    ///
    /// # Errors
    /// The state is no state of a note.
    pub fn open(state: &[u8]) -> Result<Self, Fault> {
        let mut document = Self::empty();
        document.merge(&NoteUpdate::read(state.to_vec())?)?;
        Ok(document)
    }

    /// Merges an update, and returns whether it brought anything new. After an error the document must not be used.
    ///
    /// # Errors
    /// The update needs others that are missing, or cannot be merged.
    pub fn merge(&mut self, update: &NoteUpdate) -> Result<bool, Fault> {
        let decoded = quietly(|| Update::decode_v1(&update.bytes))?;
        let decoded = decoded.map_err(|_| Fault::Unreadable)?;
        let mut transaction = self.doc.transact_mut();
        let known = transaction.state_vector();
        let follows =
            |(writer, first): (&Writer, &u32)| *first <= known.get(&ClientID::new(*writer));
        if !update.contents.first.iter().all(follows) {
            return Err(Fault::Incomplete);
        }
        let before = transaction.snapshot();
        let merged = quietly(|| {
            let merged = transaction.apply_update(decoded);
            transaction.commit();
            merged
        });
        match merged {
            Ok(Ok(())) if transaction.has_missing_updates() => Err(Fault::Incomplete),
            Ok(Ok(())) => Ok(transaction.snapshot() != before),
            Ok(Err(_)) => Err(Fault::Unreadable),
            Err(fault) => {
                // Its end would work on a document that is half changed, and could panic again. This leaks the document.
                mem::forget(transaction);
                Err(fault)
            }
        }
    }

    /// What a reader lacks, as one update.
    pub fn missing(&self, known: &Known) -> Vec<u8> {
        let transaction = self.doc.transact();
        let own = transaction.state_vector();
        let within = known.0.iter().filter_map(|(writer, position)| {
            let most = own.get(writer);
            (most > 0).then(|| (*writer, (*position).min(most)))
        });
        transaction.encode_diff_v1(&within.collect())
    }

    /// The whole document as one update.
    pub fn state(&self) -> Vec<u8> {
        self.missing(&Known::default())
    }

    /// How far this document knows the edits of each writer.
    pub fn state_vector(&self) -> Vec<u8> {
        self.doc.transact().state_vector().encode_v1()
    }

    /// What it says.
    pub fn text(&self) -> String {
        self.text.get_string(&self.doc.transact())
    }

    /// Makes it say `text`, by an edit that leaves as much as possible where it is.
    pub fn replace(&mut self, text: &str) {
        let edits = edits(&self.text(), text);
        let mut transaction = self.doc.transact_mut();
        // From the end, so that the places of the others stay right.
        for edit in edits.iter().rev() {
            self.text
                .remove_range(&mut transaction, edit.at, edit.removed);
            self.text.insert(&mut transaction, edit.at, &edit.inserted);
        }
    }
}

/// One change of a text. Places and lengths are in UTF-16 code units and never within a character.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Edit {
    at: u32,
    removed: u32,
    inserted: String,
}

/// The changes that make one text into another, in their order: lines that differ, without what they begin and end with in common.
fn edits(old: &str, new: &str) -> Vec<Edit> {
    let (old, new) = (lines(old), lines(new));
    let compared = old.len().saturating_mul(new.len());
    let changes = match compared <= MOST_COMPARED {
        true => capture_diff_slices(Algorithm::Myers, &old, &new),
        false => vec![DiffOp::Replace {
            old_index: 0,
            old_len: old.len(),
            new_index: 0,
            new_len: new.len(),
        }],
    };
    let (mut edits, mut at) = (Vec::new(), 0);
    for change in changes {
        let (_, of_old, of_new) = change.as_tag_tuple();
        let of_old = old.get(of_old).unwrap_or_default().concat();
        let of_new = new.get(of_new).unwrap_or_default().concat();
        if let Some(edit) = edit(at, &of_old, &of_new) {
            edits.push(edit);
        }
        at += units(&of_old);
    }
    edits
}

fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

/// The change of one part; `None` if both are the same.
fn edit(at: u32, old: &str, new: &str) -> Option<Edit> {
    let same = |(one, other): &(char, char)| one == other;
    let begin = old.chars().zip(new.chars()).take_while(same);
    let begin: usize = begin.map(|(one, _)| one.len_utf8()).sum();
    let (before, old) = old.split_at_checked(begin)?;
    let (_, new) = new.split_at_checked(begin)?;
    let end = old.chars().rev().zip(new.chars().rev()).take_while(same);
    let end: usize = end.map(|(one, _)| one.len_utf8()).sum();
    let (removed, _) = old.split_at_checked(old.len() - end)?;
    let (inserted, _) = new.split_at_checked(new.len() - end)?;
    (removed != inserted).then(|| Edit {
        at: at + units(before),
        removed: units(removed),
        inserted: inserted.to_owned(),
    })
}

fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

thread_local! {
    /// Whether this thread reads what came from outside.
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Runs what may panic on wrong input. The message of such a panic is not logged, because it can contain the text.
///
/// # Errors
/// It panicked.
fn quietly<T>(run: impl FnOnce() -> T) -> Result<T, Fault> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let logged = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !QUIET.get() {
                logged(panic);
            }
        }));
    });
    QUIET.set(true);
    let outcome = panic::catch_unwind(AssertUnwindSafe(run));
    QUIET.set(false);
    outcome.map_err(|_| Fault::Unreadable)
}

#[cfg(test)]
mod tests;
