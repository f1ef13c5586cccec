//! Members and their memberships.
//!
//! The society is the authority. The latest answer is stored, and an older answer never overwrites a newer one.

mod coordinating;
mod dto;
pub mod entities;
mod event;
mod feature;
mod me;
mod model;
mod recipients;
mod store;

pub use coordinating::{active_coordinators, coordinates, coordinators};
pub use dto::MembershipView;
pub use feature::FEATURE;
pub use me::routes;
pub use model::{Access, MembershipSource, MembershipStatus, RestrictedReason};
pub use recipients::{RecipientLimits, count_recipients, recipients_left};
pub use store::{Recorded, by_ids, fold_unfolded, is_active, not_erased, record};
