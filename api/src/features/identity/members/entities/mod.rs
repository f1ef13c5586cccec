//! The tables of this feature, as the migrations make them.

pub mod members;
pub mod recipient_counts;
