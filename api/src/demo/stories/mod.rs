//! Mentorships of the personas, one in every stage. `api/demo/mentorships.toml` tells them.
//!
//! What the two do is done by the production code, each step at its own time. So hashes, events and constraints are right, and the
//! timeline shows what happened.

mod ids;
mod play;
mod steps;
mod story;

pub use play::play;
pub use story::{Story, read};

use crate::features::pairing::mentorships::MentorshipId;
use tandem_platform::MemberId;

/// The two of a story in the generated data.
#[derive(Clone, Copy, Debug)]
pub struct Cast {
    /// The place of the story in the file.
    pub story: usize,
    pub mentorship: MentorshipId,
    pub mentee: MemberId,
    pub mentor: MemberId,
}
