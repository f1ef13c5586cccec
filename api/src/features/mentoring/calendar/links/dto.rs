//! A proposed time behind a link in responses.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::features::{
    mentoring::meetings::{MeetingId, MeetingStatus, Place},
    pairing::mentorships::MentorshipId,
    programme::programmes::{ProgrammeRef, Role},
};

tandem_kernel::text_enum! {
    /// What became of the time of a link.
    pub enum LinkState {
        /// It waits for the reader's answer.
        Open = "open",
        /// The two meet at this time.
        Confirmed = "confirmed",
        /// It is no longer proposed, or no longer agreed.
        Changed = "changed",
    }
}

/// A proposed time, as whoever has the link from a mail may see it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MeetingLink)]
pub struct MeetingLinkView {
    pub state: LinkState,
    /// The time of the link.
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// Neither has another meeting then; always `false` where the time is not open.
    pub free: bool,
    /// Until when the confirmation can be taken back; `null` where it cannot.
    pub take_back_until: Option<DateTime<Utc>>,
    /// The other proposed times at which both are free.
    pub other_times: Vec<LinkedTime>,
    /// The name of the other person; `null` if they have left.
    pub person: Option<String>,
    /// The reader's own role.
    pub role: Role,
    pub programme: ProgrammeRef,
    /// The reader's zone, as an IANA name.
    pub time_zone: String,
    pub other_time_zone: String,
    #[schema(value_type = Uuid)]
    pub mentorship_id: MentorshipId,
    #[schema(value_type = Uuid)]
    pub meeting_id: MeetingId,
    pub status: MeetingStatus,
    /// The agreed start of the meeting now.
    pub agreed_at: Option<DateTime<Utc>>,
    pub agenda: String,
    pub place: Place,
    /// The address of a link, or where to meet in person.
    pub place_text: String,
}

/// Another time with its link.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MeetingLinkTime)]
pub struct LinkedTime {
    /// The last part of its address.
    pub link: String,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
}
