//! The lists of mentors and of mentees, through the API.

mod answering;
mod filters;
mod fresh;
mod hidden;
mod mentees;
mod order;
mod refusals;
mod replicas;
