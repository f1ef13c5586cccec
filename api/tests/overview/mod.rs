//! The stage of a mentorship, the next action of each side, and the timeline.

mod next;
mod timeline;
