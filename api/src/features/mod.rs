//! What the product does, in the order of the floors: each may call the public face of those
//! before it, never of those after it. `app` composes them all.

pub mod enrolments;
pub mod home;
pub mod matching;
pub mod members;
pub mod mentorships;
pub mod notifications;
pub mod programmes;
pub mod requests;
pub mod resources;
pub mod sessions;
