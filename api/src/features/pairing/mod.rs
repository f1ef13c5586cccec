//! One mentor and one mentee: who fits whom, requests, mentorships.

pub mod mentorships;

pub mod matching;

pub mod requests;
