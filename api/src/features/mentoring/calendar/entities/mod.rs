//! The entities of this feature, as the migrations create them.

pub mod calendar_feeds;
