//! Meetings of the two of a mentorship.

use sea_orm::entity::prelude::*;

use super::super::model::{CancelledReason, MeetingId, MeetingKind, MeetingStatus, Place};
use crate::features::{pairing::mentorships::MentorshipId, programme::programmes::Role};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "meetings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MeetingId,
    pub mentorship_id: MentorshipId,
    pub kind: MeetingKind,
    pub status: MeetingStatus,
    pub cancelled_reason: Option<CancelledReason>,
    /// `None` if the mentorship ended.
    pub cancelled_by: Option<Role>,
    /// The words with which it was declined or cancelled.
    pub note: Option<String>,
    pub minutes: i32,
    pub agenda: String,
    pub place: Place,
    pub place_text: String,
    pub proposed_by: Role,
    /// It was entered after it had taken place.
    pub logged: bool,
    /// The agreed start.
    pub starts_at: Option<DateTimeUtc>,
    /// The zone of whoever proposed the agreed time.
    pub time_zone: Option<String>,
    /// Rises with each change of the agreed time.
    pub sequence: i32,
    pub mentee_stated_at: Option<DateTimeUtc>,
    /// `None` beside a time: it did not take place.
    pub mentee_minutes: Option<i32>,
    pub mentor_stated_at: Option<DateTimeUtc>,
    pub mentor_minutes: Option<i32>,
    pub held_minutes: Option<i32>,
    pub created_at: DateTimeUtc,
    pub closed_at: Option<DateTimeUtc>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
