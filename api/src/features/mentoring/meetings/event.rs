//! Events about meetings.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    entities::meetings,
    model::{CancelledReason, MeetingId, MeetingKind, ProposalId, Reminder, Sides},
};
use crate::features::{pairing::mentorships::MentorshipId, programme::programmes::Role};
use crate::ids::EnrolmentId;
use tandem_kernel::{Event, EventType};
use tandem_platform::MemberId;

tandem_kernel::text_enum! {
    /// What proposed times are for.
    pub enum Purpose {
        /// A new meeting.
        New = "new",
        /// Other times for a meeting that nobody has confirmed.
        OtherTimes = "other_times",
        /// A move of a confirmed meeting.
        Move = "move",
    }
}

#[derive(Clone, Copy, Debug)]
pub enum What {
    Proposed {
        proposal_id: ProposalId,
        purpose: Purpose,
    },
    Confirmed,
    Moved {
        from: Option<DateTime<Utc>>,
    },
    /// The agreed time is open again.
    TakenBack {
        from: Option<DateTime<Utc>>,
    },
    /// The proposed times. Of a confirmed meeting the agreed time stands.
    Declined {
        purpose: Purpose,
    },
    Withdrawn {
        purpose: Purpose,
    },
    /// Times that nobody had confirmed when the mentorship ended.
    WithdrawnByEnd,
    Cancelled {
        reason: CancelledReason,
    },
    Held,
    Missed,
    Stated {
        took_place: bool,
        contradicts: bool,
    },
    /// The place of a meeting, or what it is about.
    Changed,
    /// It is near.
    Due {
        reminder: Reminder,
    },
}

/// The facts are those after the change.
pub struct MeetingEvent<'a> {
    pub what: What,
    pub sides: Sides,
    pub by: Option<Role>,
    pub meeting: &'a meetings::Model,
}

/// The payload of `meeting.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MeetingPayload {
    #[schema(value_type = Uuid)]
    pub meeting_id: MeetingId,
    #[schema(value_type = Uuid)]
    pub mentorship_id: MentorshipId,
    #[schema(value_type = Uuid)]
    pub mentee_id: MemberId,
    #[schema(value_type = Uuid)]
    pub mentor_id: MemberId,
    #[schema(value_type = Uuid)]
    pub mentee_enrolment_id: EnrolmentId,
    #[schema(value_type = Uuid)]
    pub mentor_enrolment_id: EnrolmentId,
    pub kind: MeetingKind,
    /// Who did it; `null` if time or a rule did.
    pub by: Option<Role>,
    /// The proposed times, in `meeting.proposed`.
    #[schema(value_type = Option<Uuid>)]
    pub proposal_id: Option<ProposalId>,
    /// The agreed start.
    pub starts_at: Option<DateTime<Utc>>,
    /// The start that was agreed before, in `meeting.moved` and `meeting.taken_back`.
    pub moved_from_at: Option<DateTime<Utc>>,
    /// The planned length; in `meeting.held` how long it took.
    pub minutes: i32,
    /// Rises with each change of the agreed time.
    pub sequence: i32,
    /// What proposed times were for, why it was cancelled, or what was said of it.
    pub reason: Option<String>,
}

impl Event for MeetingEvent<'_> {
    type Payload = MeetingPayload;

    fn kind(&self) -> &'static str {
        match self.what {
            What::Proposed { .. } => "meeting.proposed",
            What::Confirmed => "meeting.confirmed",
            What::Moved { .. } => "meeting.moved",
            What::Declined { .. } => "meeting.declined",
            What::Withdrawn { .. } | What::WithdrawnByEnd => "meeting.withdrawn",
            What::Cancelled { .. } => "meeting.cancelled",
            What::Held => "meeting.held",
            What::Missed => "meeting.missed",
            What::Stated { .. } => "meeting.attendance_stated",
            What::Changed => "meeting.changed",
            What::TakenBack { .. } => "meeting.taken_back",
            What::Due { .. } => "meeting.reminder_due",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.sides.programme_id.into())
    }

    fn mentorship_id(&self) -> Option<Uuid> {
        Some(self.meeting.mentorship_id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.meeting.id.into()
    }

    fn payload(&self) -> MeetingPayload {
        let Sides {
            mentorship_id,
            programme_id: _,
            mentee_id,
            mentor_id,
            mentee_enrolment_id,
            mentor_enrolment_id,
        } = self.sides;
        let (proposal_id, moved_from_at) = match self.what {
            What::Proposed { proposal_id, .. } => (Some(proposal_id), None),
            What::Moved { from } | What::TakenBack { from } => (None, from),
            _ => (None, None),
        };
        let minutes = match self.what {
            What::Held => self.meeting.held_minutes.unwrap_or(self.meeting.minutes),
            _ => self.meeting.minutes,
        };
        MeetingPayload {
            meeting_id: self.meeting.id,
            mentorship_id,
            mentee_id,
            mentor_id,
            mentee_enrolment_id,
            mentor_enrolment_id,
            kind: self.meeting.kind,
            by: self.by,
            proposal_id,
            starts_at: self.meeting.starts_at,
            moved_from_at,
            minutes,
            sequence: self.meeting.sequence,
            reason: reason(self.what).map(str::to_owned),
        }
    }
}

fn reason(what: What) -> Option<&'static str> {
    match what {
        What::Proposed { purpose, .. }
        | What::Declined { purpose }
        | What::Withdrawn { purpose } => Some(purpose.as_str()),
        What::WithdrawnByEnd => Some(CancelledReason::MentorshipEnded.as_str()),
        What::Cancelled { reason } => Some(reason.as_str()),
        What::Stated {
            contradicts: true, ..
        } => Some("contradicts"),
        What::Stated { took_place, .. } => Some(match took_place {
            true => "took_place",
            false => "did_not",
        }),
        What::Due { reminder } => Some(match reminder {
            Reminder::Day => "day",
            Reminder::Hour => "hour",
        }),
        What::Confirmed
        | What::Moved { .. }
        | What::TakenBack { .. }
        | What::Held
        | What::Missed
        | What::Changed => None,
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<MeetingPayload>("meeting.proposed"),
    EventType::of::<MeetingPayload>("meeting.confirmed"),
    EventType::of::<MeetingPayload>("meeting.moved"),
    EventType::of::<MeetingPayload>("meeting.declined"),
    EventType::of::<MeetingPayload>("meeting.withdrawn"),
    EventType::of::<MeetingPayload>("meeting.cancelled"),
    EventType::of::<MeetingPayload>("meeting.held"),
    EventType::of::<MeetingPayload>("meeting.missed"),
    EventType::of::<MeetingPayload>("meeting.attendance_stated"),
    EventType::of::<MeetingPayload>("meeting.changed"),
    EventType::of::<MeetingPayload>("meeting.taken_back"),
    EventType::of::<MeetingPayload>("meeting.reminder_due"),
];
