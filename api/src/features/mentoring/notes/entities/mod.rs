//! The entities of this feature, as the migrations create them.

pub mod note_versions;
pub mod notes;
