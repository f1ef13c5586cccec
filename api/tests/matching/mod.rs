//! A mentee's list of mentors, through the API.

mod filters;
mod fresh;
mod hidden;
mod order;
mod refusals;
