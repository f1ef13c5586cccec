//! Erasing a person, and what is personal where.
//!
//! An erased member's row stays, because others' records name it, and says nothing of anybody: they read "a former
//! member". Whoever signs in again afterwards is somebody new.

mod event;
mod feature;
mod platform_tables;
mod service;
mod store;

pub use feature::FEATURE;
pub use platform_tables::PLATFORM_TABLES;
pub use service::{Erased, erase, sweep, tables};
pub use store::meant;
