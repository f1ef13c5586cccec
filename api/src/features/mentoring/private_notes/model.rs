//! Ids of private notes.

tandem_platform::id_type! {
    PrivateNoteId
}
