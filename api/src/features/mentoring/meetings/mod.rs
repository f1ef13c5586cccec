//! Meetings of the two of a mentorship: times are proposed, one is confirmed, it is moved or cancelled, and afterwards both say
//! whether it took place.
//!
//! A confirmed meeting takes its quarter-hours for both people (`meeting_quarters`), so that nobody is in two meetings at once.

mod attendance;
mod availability;
mod calendar_event;
mod commands;
mod dto;
mod ending;
pub mod entities;
mod event;
mod feature;
mod model;
mod notices;
mod offering;
mod queries;
mod refusal;
mod reminders;
mod routes;
mod rules;
mod store;
mod taking_back;

pub use attendance::{settle_silent, state};
pub use calendar_event::{CalendarSource, calendar_of};
pub use commands::{confirm, decline, withdraw};
pub use dto::{MeetingPage, MeetingView, Party as MeetingParty, ProposalView, SlotView};
pub use event::MeetingPayload;
pub use feature::FEATURE;
pub use model::{MeetingId, MeetingKind, MeetingStatus, Place, ProposalId, ProposalStatus, SlotId};
pub use offering::propose;
pub use queries::one;
pub use refusal::MeetingRefusal;
pub use reminders::remind;
pub use taking_back::{can_undo_until, undo_confirmation};
