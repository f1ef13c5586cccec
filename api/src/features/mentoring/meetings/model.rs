//! States of a meeting, of its proposals, and what its two sides say of it.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::FromQueryResult;

use crate::features::{
    pairing::mentorships::{MentorshipEnd, MentorshipId, OwnMentorship},
    programme::programmes::Role,
};
use crate::ids::EnrolmentId;
use tandem_platform::{MemberId, ProgrammeId};

pub use crate::ids::MeetingId;

tandem_platform::id_type! {
    ProposalId
}

tandem_platform::id_type! {
    SlotId
}

tandem_platform::column_enum! {
    pub enum MeetingKind {
        GetToKnow = "get_to_know",
        Regular = "regular",
        Closing = "closing",
    }
}

tandem_platform::column_enum! {
    pub enum MeetingStatus {
        Proposed = "proposed",
        Confirmed = "confirmed",
        Held = "held",
        Missed = "missed",
        Cancelled = "cancelled",
    }
}

tandem_platform::column_enum! {
    /// Why a meeting is cancelled: its first times were declined or withdrawn, somebody called it off, or the mentorship ended.
    pub enum CancelledReason {
        Declined = "declined",
        Withdrawn = "withdrawn",
        Cancelled = "cancelled",
        MentorshipEnded = "mentorship_ended",
    }
}

tandem_platform::column_enum! {
    /// Where people meet.
    pub enum Place {
        VideoRoom = "video_room",
        Link = "link",
        InPerson = "in_person",
    }
}

tandem_platform::column_enum! {
    /// What became of proposed times. `replaced`: other times were proposed; `closed`: the meeting was over or called off.
    pub enum ProposalStatus {
        Open = "open",
        Accepted = "accepted",
        Replaced = "replaced",
        Declined = "declined",
        Withdrawn = "withdrawn",
        Closed = "closed",
    }
}

tandem_platform::column_enum! {
    /// What a reminder is for.
    pub enum Reminder {
        Day = "day",
        Hour = "hour",
    }
}

/// The length of what a meeting takes of a person's time.
pub const QUARTER: TimeDelta = TimeDelta::minutes(15);
/// The seconds of [`QUARTER`].
pub const QUARTER_SECONDS: i64 = 900;
/// How many times one proposal has at most.
pub const SLOTS_AT_MOST: usize = 5;
/// How far ahead people may plan.
pub const PLAN_AHEAD: TimeDelta = TimeDelta::days(366);
/// After this time without the other side's word, one side's word stands.
pub const SILENCE: TimeDelta = TimeDelta::days(7);
/// How many meetings of one mentorship may be open at once.
pub const OPEN_AT_MOST: i64 = 50;

/// The two people of a mentorship.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct Sides {
    pub mentorship_id: MentorshipId,
    pub programme_id: ProgrammeId,
    pub mentee_id: MemberId,
    pub mentor_id: MemberId,
    pub mentee_enrolment_id: EnrolmentId,
    pub mentor_enrolment_id: EnrolmentId,
}

impl From<&OwnMentorship> for Sides {
    fn from(own: &OwnMentorship) -> Self {
        Self {
            mentorship_id: own.id,
            programme_id: own.programme_id,
            mentee_id: own.mentee_id,
            mentor_id: own.mentor_id,
            mentee_enrolment_id: own.mentee_enrolment_id,
            mentor_enrolment_id: own.mentor_enrolment_id,
        }
    }
}

impl From<&MentorshipEnd<'_>> for Sides {
    fn from(end: &MentorshipEnd<'_>) -> Self {
        let (mentee, mentor) = (&end.pair.mentee, &end.pair.mentor);
        Self {
            mentorship_id: end.id,
            programme_id: mentee.programme_id,
            mentee_id: mentee.member_id,
            mentor_id: mentor.member_id,
            mentee_enrolment_id: mentee.id,
            mentor_enrolment_id: mentor.id,
        }
    }
}

/// What one side says of a meeting afterwards: how many minutes it took, or that it did not take place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement {
    pub minutes: Option<i32>,
    pub at: DateTime<Utc>,
}

/// What both sides say of a meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Statements {
    pub mentee: Option<Statement>,
    pub mentor: Option<Statement>,
}

impl Statements {
    /// What the side in this role says.
    #[must_use]
    pub const fn of(&self, role: Role) -> Option<Statement> {
        match role {
            Role::Mentee => self.mentee,
            Role::Mentor => self.mentor,
        }
    }
}

/// What decisions on a meeting depend on.
#[derive(Clone, Copy, Debug)]
pub struct State {
    pub status: MeetingStatus,
    pub starts_at: Option<DateTime<Utc>>,
    pub minutes: i32,
    pub stated: Statements,
}

impl State {
    /// When it ends, once a time is agreed.
    #[must_use]
    pub fn ends_at(&self) -> Option<DateTime<Utc>> {
        let length = TimeDelta::minutes(self.minutes.into());
        self.starts_at?.checked_add_signed(length)
    }

    /// Whether its agreed time has passed.
    #[must_use]
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.ends_at().is_some_and(|end| end <= now)
    }
}

/// A proposed time, with the proposal it belongs to.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Offered {
    pub proposal_id: ProposalId,
    pub starts_at: DateTime<Utc>,
    pub proposed_by: Role,
    pub status: ProposalStatus,
    pub time_zone: String,
}
