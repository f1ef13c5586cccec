//! The tables of this feature, as the migrations make them.

pub mod notification_preferences;
pub mod notifications;
