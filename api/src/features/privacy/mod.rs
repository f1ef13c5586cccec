//! Erasing a person, and what is personal where.
//!
//! An erased member's row stays, because others' records name it, and says nothing of anybody: they read "a former
//! member". Whoever signs in again afterwards is somebody new.

mod event;
mod registry;
mod service;
mod store;

pub use registry::{Erase, TABLES, Table};
pub use service::{Erased, erase, sweep};
pub use store::meant;
