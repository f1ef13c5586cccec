//! Questions of mentorships.

use sea_orm::entity::prelude::*;

use super::super::model::{QuestionId, QuestionStatus};
use crate::{
    features::{pairing::mentorships::MentorshipId, programme::suggestions::SuggestionId},
    ids::MeetingId,
};
use tandem_platform::MemberId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "questions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: QuestionId,
    pub mentorship_id: MentorshipId,
    /// The suggestion that it was taken from.
    pub suggestion_id: Option<SuggestionId>,
    pub written_by: MemberId,
    pub text: String,
    pub status: QuestionStatus,
    /// One of the places for open questions; `None` if it was discussed.
    pub slot: Option<i32>,
    pub position: i32,
    /// What came of it.
    pub outcome: Option<String>,
    pub outcome_by: Option<MemberId>,
    pub created_at: DateTimeUtc,
    pub discussed_at: Option<DateTimeUtc>,
    pub version: i32,
    /// The meeting on whose agenda it is, or at which it was discussed; `None` for the next one.
    pub meeting_id: Option<MeetingId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
