//! Searching the list of mentors, and the shortlist and hidden mentors, through the API.

mod picking;
mod searching;
mod spelling;
