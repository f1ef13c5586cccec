//! States and reasons of a request.

use uuid::Uuid;

use crate::features::programmes::Role;

crate::text_enum! {
    pub enum RequestStatus {
        Pending = "pending",
        Accepted = "accepted",
        Declined = "declined",
        Withdrawn = "withdrawn",
        Expired = "expired",
    }
}

crate::text_enum! {
    /// Why somebody declines.
    pub enum DeclineReason {
        NoTime = "no_time",
        OtherExpertise = "other_expertise",
        ConflictOfInterest = "conflict_of_interest",
        Other = "other",
    }
}

crate::text_enum! {
    /// Why a request was taken back.
    pub enum WithdrawnReason {
        ByMentee = "by_mentee",
        ByMentor = "by_mentor",
        SeatTaken = "seat_taken",
    }
}

crate::text_enum! {
    pub enum Direction {
        Sent = "sent",
        Received = "received",
    }
}

/// The ids of a request and of its two sides.
#[derive(Clone, Copy, Debug)]
pub struct Sides {
    pub request_id: Uuid,
    pub programme_id: Uuid,
    pub mentee_enrolment_id: Uuid,
    pub mentor_enrolment_id: Uuid,
    pub mentee_id: Uuid,
    pub mentor_id: Uuid,
    /// Who asked.
    pub sent_by: Role,
}

impl Sides {
    /// The member who asked.
    pub const fn sender(&self) -> Uuid {
        match self.sent_by {
            Role::Mentee => self.mentee_id,
            Role::Mentor => self.mentor_id,
        }
    }

    /// The member who was asked, and decides.
    pub const fn receiver(&self) -> Uuid {
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

    /// As it is kept. The column is from the time when only mentees asked and has no word for a
    /// mentor who took back: who asked says it.
    pub fn stored(self) -> Option<String> {
        (self != Self::ByMentor).then(|| self.as_str().to_owned())
    }
}
