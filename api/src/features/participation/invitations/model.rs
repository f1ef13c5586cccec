//! Invitations and their states.

use chrono::{DateTime, Utc};

use crate::features::identity::members::RecipientLimits;
use tandem_platform::{MemberId, ProgrammeId};

tandem_platform::id_type! {
    InvitationId
}

tandem_platform::id_type! {
    InterestId
}

tandem_platform::column_enum! {
    /// Where an invitation stands, as its coordinator sees it.
    pub enum InvitationStatus {
        Sent = "sent",
        Seen = "seen",
        Accepted = "accepted",
        Declined = "declined",
        Revoked = "revoked",
        Expired = "expired",
    }
}

tandem_kernel::text_enum! {
    /// What an invitation is to whoever opened its link.
    pub enum CardStatus {
        Open = "open",
        Accepted = "accepted",
        Declined = "declined",
        Revoked = "revoked",
        Expired = "expired",
        NotYours = "not_yours",
    }
}

tandem_kernel::text_enum! {
    /// Why an address got no invitation.
    pub enum LineCode {
        InvalidAddress = "invalid_address",
        AlreadyInvited = "already_invited",
        AlreadyEnrolled = "already_enrolled",
        Repeated = "repeated",
        TooMany = "too_many",
    }
}

/// The facts that decide what can be done with an invitation.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    pub status: InvitationStatus,
    /// When the last mail (invitation or reminder) was sent.
    pub last_letter_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
}

/// The person that an invitation is for.
#[derive(Clone, Copy, Debug)]
pub struct Invited<'a> {
    pub address: &'a str,
    /// The member who opened or accepted it. From then on it belongs to this member, regardless of the address.
    pub member_id: Option<MemberId>,
}

/// An area of expertise with its numbers of mentors and mentees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    pub slug: String,
    pub mentors: u32,
    pub mentees: u32,
}

/// A coordinator who sends mails for a programme, with the limits.
pub struct Sender {
    pub member_id: MemberId,
    pub programme_id: ProgrammeId,
    pub limits: RecipientLimits,
}
