//! Names of members, deputies, and the log of who looked at whom.

mod deputies;
mod looking;
mod names;
