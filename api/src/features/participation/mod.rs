//! Participation: enrolments and invitations.

pub mod enrolments;

pub mod invitations;
