//! Oversight: the audit log, home, administration and privacy.

pub mod audit;

pub mod home;

pub mod administration;

pub mod privacy;
