//! The entities of this feature, as the migrations create them.

pub mod members;
pub mod recipient_counts;
