//! The tables of this feature, as the migrations make them.

pub mod programmes;
pub mod seasons;
pub mod terms;
