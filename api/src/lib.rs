//! Tandem: mentorship programmes for learned societies.
//!
//! `app` composes the features; `commands` are what the program does. See ARCHITECTURE.md.

pub mod app;
pub mod commands;
pub mod config;
pub mod db;
pub mod demo;
pub mod events;
pub mod features;
pub mod files;
pub mod http;
pub mod kernel;
pub mod mail;
pub mod sso;
