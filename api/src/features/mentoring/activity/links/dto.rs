//! The question behind a link in responses.

use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::features::{
    mentoring::activity::model::CheckUpAnswer,
    pairing::mentorships::MentorshipId,
    programme::programmes::{ProgrammeRef, Role},
};

tandem_kernel::text_enum! {
    /// What became of the question of a link.
    pub enum CheckUpState {
        /// It waits for the reader's answer.
        Open = "open",
        /// The reader has answered and can still change the answer.
        Answered = "answered",
        /// The two have been active since.
        Active = "active",
        /// The mentorship has ended.
        Ended = "ended",
    }
}

/// How a mentorship is going, as whoever has the link from a mail may see it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CheckUpLink)]
pub struct CheckUpLinkView {
    pub state: CheckUpState,
    /// The reader's last answer.
    pub answer: Option<CheckUpAnswer>,
    pub answered_at: Option<DateTime<Utc>>,
    /// Without activity since then.
    pub quiet_since: DateTime<Utc>,
    /// The name of the other person; `null` if they have left.
    pub person: Option<String>,
    /// The reader's own role.
    pub role: Role,
    pub programme: ProgrammeRef,
    #[schema(value_type = Uuid)]
    pub mentorship_id: MentorshipId,
}
