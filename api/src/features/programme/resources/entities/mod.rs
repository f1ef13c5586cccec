//! The tables of this feature, as the migrations make them.

pub mod resource_reads;
pub mod resources;
