//! One meeting as calendar programs take it, and the invitation to it.

use chrono::{DateTime, Utc};

use super::{PRODUCT, content_line::ContentLines};

/// A meeting in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// The same as long as the meeting exists. Calendar programs recognise it by this.
    pub uid: String,
    /// Higher with each change that is sent. Programs ignore a lower one than they have.
    pub sequence: u32,
    /// When this state of the meeting was written.
    pub stamp: DateTime<Utc>,
    /// The beginning.
    pub start: DateTime<Utc>,
    /// The end.
    pub end: DateTime<Utc>,
    /// Title; one line.
    pub summary: String,
    /// What it is about; may be empty.
    pub description: String,
    /// Where it takes place: an address or a link; may be empty.
    pub location: String,
    /// Who sends the invitation: the service itself, so that nobody is asked to answer it.
    pub organiser: Party,
    /// Who takes part. Both have agreed already.
    pub attendees: Vec<Party>,
    /// Whether it takes place.
    pub status: EventStatus,
}

/// A name with an e-mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// As it is shown; may be empty.
    pub name: String,
    /// E-mail address. Whoever has none is left out of the invitation.
    pub address: String,
}

/// Whether a meeting takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventStatus {
    /// It takes place.
    Confirmed,
    /// It does not.
    Cancelled,
}

/// What a calendar program does with an invitation (RFC 5546).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// It enters the meeting, or moves it.
    Request,
    /// It takes the meeting out.
    Cancel,
}

/// An invitation, ready to be sent by mail (RFC 6047).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The method in `text`; the part of the mail has to name the same.
    pub method: Method,
    /// The calendar data.
    pub text: String,
}

/// Both have agreed in the service, so a program does not ask for an answer.
const AGREED: &str = ";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE";

impl Method {
    /// As it is written, in the data and in the mail.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

impl EventStatus {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
            Self::Cancelled => "CANCELLED",
        }
    }

    const fn method(self) -> Method {
        match self {
            Self::Confirmed => Method::Request,
            Self::Cancelled => Method::Cancel,
        }
    }
}

impl CalendarEvent {
    /// The invitation to this state of the meeting. The status determines the method.
    #[must_use]
    pub fn invitation(&self) -> Invitation {
        let method = self.status.method();
        let mut lines = ContentLines::default();
        lines
            .raw("BEGIN", "VCALENDAR")
            .raw("VERSION", "2.0")
            .raw("PRODID", PRODUCT)
            .raw("CALSCALE", "GREGORIAN")
            .raw("METHOD", method.as_str());
        self.write(&mut lines, true);
        let text = lines.raw("END", "VCALENDAR").finish();
        Invitation { method, text }
    }

    /// Writes the event. In a published calendar there are no attendees (RFC 5546, 3.2.1).
    pub(super) fn write(&self, lines: &mut ContentLines, with_attendees: bool) {
        lines
            .raw("BEGIN", "VEVENT")
            .text("UID", &self.uid)
            .raw("SEQUENCE", &self.sequence.to_string())
            .instant("DTSTAMP", self.stamp)
            .instant("DTSTART", self.start)
            .instant("DTEND", self.end)
            .text("SUMMARY", &self.summary)
            .text_if_any("DESCRIPTION", &self.description)
            .text_if_any("LOCATION", &self.location)
            .raw("STATUS", self.status.as_str())
            .raw("TRANSP", "OPAQUE")
            .raw("CLASS", "PRIVATE");
        let Party { name, address } = &self.organiser;
        lines.person("ORGANIZER", "", name, address);
        let attendees = self.attendees.iter().filter(|_| with_attendees);
        for Party { name, address } in attendees.filter(|one| !one.address.is_empty()) {
            lines.person("ATTENDEE", AGREED, name, address);
        }
        lines.raw("END", "VEVENT");
    }
}
