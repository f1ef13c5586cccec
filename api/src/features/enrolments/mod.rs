//! Enrolments: a member in a programme in one role, from registration to approval, with the
//! profile and the seats that belong to it.

mod dto;
mod event;
mod model;
mod people;
mod profiles;
mod refusal;
mod routes;
mod rules;
pub mod seats;
mod service;
mod store;

pub use event::EnrolmentEvent;
pub use model::{Enrolment, Status};
pub use people::{MatchReason, PersonCard, ReasonArgs, Relation, cards};
pub use profiles::{CareerStage, OpenTo, Profile, Visibility, VisibleTo};
pub use refusal::EnrolmentRefusal;
pub use routes::routes;
pub use rules::may_take_part;
pub use store::{by_id, lock, own, ready};
