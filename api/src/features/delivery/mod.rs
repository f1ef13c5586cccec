//! Delivery to members: notifications and mails.

pub mod notifications;
