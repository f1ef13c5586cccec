//! What reaches people: notifications and mails.

pub mod notifications;
