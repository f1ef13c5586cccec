//! What two people hold together.

mod ending;
mod reading;
