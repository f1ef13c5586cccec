//! The entities of this feature, as the migrations create them.

pub mod programmes;
pub mod seasons;
pub mod terms;
