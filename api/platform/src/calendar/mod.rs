//! Calendar data for other programs: invitations in mails and feeds to subscribe to (iCalendar, RFC 5545 and RFC 5546). Pure.
//!
//! The writer is our own because it is short, and because names and texts of members go into it: each rule of the format that a
//! name could break is in `content_line` and tested there.

mod content_line;
mod event;
mod feed;

pub use event::{CalendarEvent, EventStatus, Invitation, Method, Party};
pub use feed::feed;

/// The program that wrote the data (`PRODID`).
const PRODUCT: &str = "-//Tandem//Tandem//EN";

#[cfg(test)]
mod tests;
