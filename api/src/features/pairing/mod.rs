//! Pairing: matching, requests and mentorships.

pub mod mentorships;

pub mod matching;

pub mod requests;
