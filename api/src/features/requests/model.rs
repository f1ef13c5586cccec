//! States and reasons of a request.

use uuid::Uuid;

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
    /// Why a mentor declines.
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
}
