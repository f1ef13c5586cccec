//! Erasing a member: nothing of them is left, and the data of others stays complete.

mod declared;
mod erasing;
mod others;
mod scene;
pub mod search;
