//! An enrolment and its states.

use chrono::{DateTime, NaiveDate, Utc};

use crate::features::programme::{programmes::Role, resources::Reader};
use crate::ids::EnrolmentId;
use tandem_platform::{MemberId, ProgrammeId};

tandem_platform::id_type! {
    PhotoId
}

tandem_platform::column_enum! {
    /// Where a registration stands.
    pub enum Status {
        Draft = "draft",
        Submitted = "submitted",
        Approved = "approved",
        AskedBack = "asked_back",
        Declined = "declined",
        Paused = "paused",
        Withdrawn = "withdrawn",
    }
}

/// A member in a programme in one role.
#[derive(Clone, Debug)]
pub struct Enrolment {
    pub id: EnrolmentId,
    pub programme_id: ProgrammeId,
    pub member_id: MemberId,
    pub role: Role,
    pub status: Status,
    pub capacity: u32,
    pub version: i32,
    pub submitted_at: Option<DateTime<Utc>>,
    /// Until when a coordinator may undo the decision.
    pub undo_until: Option<DateTime<Utc>>,
    /// The day on which a pause ends by itself.
    pub paused_until: Option<NaiveDate>,
}

impl Enrolment {
    #[must_use]
    pub const fn reader(&self) -> Reader {
        Reader {
            enrolment_id: self.id,
            programme_id: self.programme_id,
            role: self.role,
        }
    }
}
