//! Profiles, and who can see them.

mod editing;
mod keeping_apart;
mod limits;
mod photos;
mod places;
mod visibility;
