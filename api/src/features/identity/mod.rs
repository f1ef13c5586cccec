//! Identity: members, sessions and the access log.

pub mod members;

pub mod sessions;

pub mod access_log;
