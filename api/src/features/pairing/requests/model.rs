//! States and reasons of a request.

use sea_orm::FromQueryResult;

use crate::features::{pairing::mentorships::Pair, programme::programmes::Role};
use crate::ids::{EnrolmentId, RequestId};
use tandem_platform::{MemberId, ProgrammeId};

tandem_platform::column_enum! {
    pub enum RequestStatus {
        Pending = "pending",
        Accepted = "accepted",
        Declined = "declined",
        Withdrawn = "withdrawn",
        Expired = "expired",
    }
}

tandem_platform::column_enum! {
    /// Why whoever was asked said no; `left` where they no longer take part in the programme.
    pub enum DeclineReason {
        NoTime = "no_time",
        OtherExpertise = "other_expertise",
        ConflictOfInterest = "conflict_of_interest",
        Other = "other",
        Left = "left",
    }
}

tandem_kernel::text_enum! {
    /// Why somebody declines.
    pub enum OwnDeclineReason {
        NoTime = "no_time",
        OtherExpertise = "other_expertise",
        ConflictOfInterest = "conflict_of_interest",
        Other = "other",
    }
}

tandem_kernel::text_enum! {
    /// Why an open request cannot be accepted now; it stays open all the same. The first two put it on hold.
    pub enum Obstacle {
        MentorNotAvailable = "mentor_not_available",
        MenteeNotAvailable = "mentee_not_available",
        MenteeHasNoFreeSeat = "mentee_has_no_free_seat",
        MentorHasNoFreeSeat = "mentor_has_no_free_seat",
    }
}

impl Obstacle {
    /// Whether one side cannot take part, which puts the request on hold.
    #[must_use]
    pub const fn holds(self) -> bool {
        matches!(self, Self::MentorNotAvailable | Self::MenteeNotAvailable)
    }
}

impl From<OwnDeclineReason> for DeclineReason {
    fn from(reason: OwnDeclineReason) -> Self {
        match reason {
            OwnDeclineReason::NoTime => Self::NoTime,
            OwnDeclineReason::OtherExpertise => Self::OtherExpertise,
            OwnDeclineReason::ConflictOfInterest => Self::ConflictOfInterest,
            OwnDeclineReason::Other => Self::Other,
        }
    }
}

impl DeclineReason {
    /// The value of the column. It has no value for `Left`: a declined request without a reason was declined because the receiver
    /// left.
    pub fn stored(self) -> Option<Self> {
        (self != Self::Left).then_some(self)
    }

    /// The reason, given the status and the column.
    pub fn of(status: RequestStatus, stored: Option<Self>) -> Option<Self> {
        stored.or((status == RequestStatus::Declined).then_some(Self::Left))
    }
}

tandem_platform::column_enum! {
    /// Why a request was taken back.
    pub enum WithdrawnReason {
        ByMentee = "by_mentee",
        ByMentor = "by_mentor",
        SeatTaken = "seat_taken",
    }
}

tandem_kernel::text_enum! {
    pub enum Direction {
        Sent = "sent",
        Received = "received",
    }
}

/// The ids of a request and of both sides.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct Sides {
    #[sea_orm(from_alias = "id")]
    pub request_id: RequestId,
    pub programme_id: ProgrammeId,
    pub mentee_enrolment_id: EnrolmentId,
    pub mentor_enrolment_id: EnrolmentId,
    pub mentee_id: MemberId,
    pub mentor_id: MemberId,
    /// The role of the sender.
    pub sent_by: Role,
}

impl Sides {
    /// The ids for a request between this pair.
    pub const fn of(request_id: RequestId, pair: &Pair, sent_by: Role) -> Self {
        Self {
            request_id,
            programme_id: pair.mentee.programme_id,
            mentee_enrolment_id: pair.mentee.id,
            mentor_enrolment_id: pair.mentor.id,
            mentee_id: pair.mentee.member_id,
            mentor_id: pair.mentor.member_id,
            sent_by,
        }
    }

    /// The member who sent the request.
    pub const fn sender(&self) -> MemberId {
        match self.sent_by {
            Role::Mentee => self.mentee_id,
            Role::Mentor => self.mentor_id,
        }
    }

    /// The member who received the request and decides.
    pub const fn receiver(&self) -> MemberId {
        match self.sent_by {
            Role::Mentee => self.mentor_id,
            Role::Mentor => self.mentee_id,
        }
    }
}

impl WithdrawnReason {
    pub const fn by(sender: Role) -> Self {
        match sender {
            Role::Mentee => Self::ByMentee,
            Role::Mentor => Self::ByMentor,
        }
    }

    /// The value of the column. It has no value for a withdrawal by the mentor, because it dates from when only mentees sent
    /// requests; a withdrawn request without a reason means that.
    pub fn stored(self) -> Option<Self> {
        (self != Self::ByMentor).then_some(self)
    }

    /// The reason, given the status and the column.
    pub fn of(status: RequestStatus, stored: Option<Self>) -> Option<Self> {
        stored.or((status == RequestStatus::Withdrawn).then_some(Self::ByMentor))
    }
}
