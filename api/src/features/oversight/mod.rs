//! The whole seen from above: the log, home, administration, privacy.

pub mod audit;

pub mod home;

pub mod administration;

pub mod privacy;
