//! What the product does, in one order: each may call the public face of those
//! before it, never of those after it. `app` composes them all.
//!
//! The empty lines keep the formatter from sorting them.

pub mod members;

pub mod sessions;

pub mod audit;

pub mod programmes;

pub mod deputies;

pub mod resources;

pub mod enrolments;

pub mod invitations;

pub mod mentorships;

pub mod matching;

pub mod requests;

pub mod notifications;

pub mod home;

pub mod administration;

pub mod privacy;
