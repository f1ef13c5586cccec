//! What a side was told about the first contact that is missing.

use sea_orm::entity::prelude::*;

use crate::features::pairing::mentorships::MentorshipId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "first_contact_prompts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub mentorship_id: MentorshipId,
    #[sea_orm(primary_key, auto_increment = false)]
    /// A `Role`; a key cannot be an enum.
    pub role: String,
    #[sea_orm(primary_key, auto_increment = false)]
    /// A `FirstContactPrompt`; a key cannot be an enum.
    pub kind: String,
    pub created_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
