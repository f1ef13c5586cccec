//! Enrolments: a member in a programme in one role, from registration to withdrawal, with profile and seats.

mod approvals;
mod dto;
pub mod entities;
mod event;
mod feature;
mod model;
mod notices;
mod pausing;
pub mod people;
mod photos;
mod profiles;
mod refusal;
mod routes;
mod rules;
pub mod seats;
mod service;
mod store;
mod zones;

pub use approvals::{UndoWindow, decision_reasons};
pub use dto::{CreateEnrolment, EnrolmentPage, EnrolmentView};
pub use event::EnrolmentEvent;
pub use feature::FEATURE;
pub use model::{Enrolment, PhotoId, Status};
pub use pausing::{return_due, withdraw};
pub use people::{MatchReason, PersonCard, PersonSummary, ReasonArgs};
pub use photos::forget_of_former_members;
pub use profiles::{
    CareerStage, OpenTo, Profile, Visibility, VisibleTo, bind_due, fold_unfolded, name_of,
};
pub use refusal::EnrolmentRefusal;
pub use routes::routes;
pub use rules::may_take_part;
pub use service::{join_invited, list};
pub use store::{by_id, has_complete_profile, lock, lock_all, lock_both, own, ready};
pub use zones::zone_of;
