//! The entities of this feature, as the migrations create them.

pub mod enrolment_questions;
pub mod enrolments;
pub mod kept_apart;
pub mod kept_apart_later;
pub mod photos;
pub mod profiles;
pub mod seats;
