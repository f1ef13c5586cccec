//! Generated demo data, for demonstrations and browser tests.
//!
//! The same options give the same people; the times of their actions are relative to the clock. The texts and the eight personas
//! are in `api/demo`.

mod asked;
mod background;
mod chance;
mod directory;
mod enrolling;
mod explained;
mod history;
mod ids;
mod interested;
mod load;
mod options;
mod pairs;
mod parts;
mod people;
mod places;
mod plan;
mod prose;
mod reading;
mod rows;
mod source;
mod stories;
mod told;
mod written;

#[cfg(test)]
mod tests;

pub use directory::{DirectoryEntry, directory};
pub use load::{Summary, load};
pub use options::Options;
