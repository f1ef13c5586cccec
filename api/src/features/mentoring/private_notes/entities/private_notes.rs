//! Notes of one member on a mentorship.

use sea_orm::entity::prelude::*;

use super::super::model::PrivateNoteId;
use crate::features::pairing::mentorships::MentorshipId;
use tandem_platform::MemberId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "private_notes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PrivateNoteId,
    pub mentorship_id: MentorshipId,
    pub author_id: MemberId,
    pub text: String,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
