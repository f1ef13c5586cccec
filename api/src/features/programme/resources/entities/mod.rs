//! The entities of this feature, as the migrations create them.

pub mod resource_reads;
pub mod resources;
