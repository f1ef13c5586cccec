//! Support for all tests.

mod access_token;
pub mod agreements;
mod answer;
mod app;
mod client;
pub mod contract;
mod crowd;
pub mod database;
mod people;
mod picture;
pub mod state;
mod steps;

pub use access_token::AccessToken;
pub use answer::Answer;
pub use app::{Replica, TestApp, cookie, cookie_beginning, eventually};
pub use client::Client;
pub use crowd::Crowd;
pub use people::{Enrolled, MESSAGE};
pub use picture::picture;
pub use steps::Pair;
