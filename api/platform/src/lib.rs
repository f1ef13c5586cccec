//! The infrastructure of the service: configuration, database, web server, event log, mail, identity provider and files. It depends
//! on no feature.

#![deny(missing_docs)]

extern crate self as tandem_platform;

pub mod calendar;
pub mod config;
pub mod db;
mod error;
pub mod events;
pub mod files;
mod guard;
pub mod http;
pub mod mail;
pub mod realtime;
pub mod seal;
pub mod sso;

pub use db::ids::{MemberId, ProgrammeId};
pub use error::{AppError, InternalError};
pub use guard::guarded;
