//! A person can be erased: nothing is left of them, and what others have stays whole.

mod declared;
mod erasing;
mod others;
mod scene;
mod search;
