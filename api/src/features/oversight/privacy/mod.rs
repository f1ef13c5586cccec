//! Erasure of members, and the catalogue of personal data.
//!
//! The row of an erased member stays, because other records refer to it, but contains no personal data: others see "a former
//! member". If the person signs in again, a new member is created.

mod event;
mod feature;
mod platform_tables;
mod service;
mod store;

pub use feature::FEATURE;
pub use platform_tables::PLATFORM_TABLES;
pub use service::{Erased, erase, sweep, tables};
pub use store::meant;
