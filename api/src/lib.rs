//! Tandem: mentorship programmes for learned societies.
//!
//! `server` composes the features; `commands` are the commands of the program. See ARCHITECTURE.md.

pub mod commands;
pub mod demo;
pub mod feature;
pub mod features;
pub mod ids;
pub mod notice;
pub mod personal_data;
pub mod server;
