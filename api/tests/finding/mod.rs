//! Searching the list of mentors, and deciding about those on it, through the API.

mod picking;
mod searching;
mod spelling;
