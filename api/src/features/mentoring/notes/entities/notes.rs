//! The shared notes of mentorships.

use sea_orm::entity::prelude::*;

use super::super::model::NoteId;
use crate::features::{
    mentoring::meetings::MeetingId, pairing::mentorships::MentorshipId, programme::programmes::Role,
};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "notes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NoteId,
    pub mentorship_id: MentorshipId,
    pub meeting_id: Option<MeetingId>,
    /// The document as one update.
    pub state: Vec<u8>,
    /// What the document says.
    pub text: String,
    /// The length of the text.
    pub characters: i32,
    /// Rises with each change.
    pub revision: i32,
    pub updated_by: Role,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
