//! What people tell about themselves, and who sees it.

mod editing;
mod keeping_apart;
mod limits;
mod photos;
mod places;
mod visibility;
