//! A calendar to subscribe to.

use super::{PRODUCT, content_line::ContentLines, event::CalendarEvent};

/// How often a program may ask for the calendar again.
const REFRESH: &str = "PT1H";

/// A calendar with all of these events. A program that subscribes to it shows what is in it, and takes out what no longer is.
#[must_use]
pub fn feed(name: &str, events: &[CalendarEvent]) -> String {
    let mut lines = ContentLines::default();
    lines
        .raw("BEGIN", "VCALENDAR")
        .raw("VERSION", "2.0")
        .raw("PRODID", PRODUCT)
        .raw("CALSCALE", "GREGORIAN")
        .raw("METHOD", "PUBLISH")
        .text("NAME", name)
        // Programs that do not know RFC 7986 know these two names.
        .text("X-WR-CALNAME", name)
        .raw("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
        .raw("X-PUBLISHED-TTL", REFRESH);
    for event in events {
        event.write(&mut lines, false);
    }
    lines.raw("END", "VCALENDAR").finish()
}
