//! Members in a programme: enrolments, and the invitations that lead to them.

pub mod enrolments;

pub mod invitations;
