//! Shared notes: one for a mentorship and one for each of its meetings, which both write at the same time.
//!
//! A note is a document of the kind that Yjs edits (`document`). The app sends the changes it made and the state it knows; the answer
//! has what it lacks. So edits of both merge without loss, also those made without a network, and a request may be repeated. The text
//! is stored beside the document for all that only read it. A note that nobody wrote has no row and reads as empty.
//!
//! What a note said at the end of each spell of writing is kept (`note_versions`) and can be restored. Deleted text is in no document,
//! only in these versions. Events, signals and logs have no text.

mod commands;
mod document;
mod dto;
mod encoding;
pub mod entities;
mod event;
mod feature;
mod model;
mod queries;
mod refusal;
mod routes;
mod rules;
mod store;

pub use commands::append;
pub use feature::FEATURE;
pub use model::NoteId;
