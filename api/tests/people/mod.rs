//! What people are called, who stands in for whom, and who looked at whom.

mod deputies;
mod looking;
mod names;
