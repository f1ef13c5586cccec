//! Who somebody is: members, their sessions, and who looked at whom.

pub mod members;

pub mod sessions;

pub mod access_log;
