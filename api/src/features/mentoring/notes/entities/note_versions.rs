//! What notes said at the end of each spell of writing.

use sea_orm::entity::prelude::*;

use super::super::model::NoteId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "note_versions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub note_id: NoteId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    pub text: String,
    /// The length of the text.
    pub characters: i32,
    /// The mentee wrote in it.
    pub by_mentee: bool,
    /// The mentor wrote in it.
    pub by_mentor: bool,
    pub started_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
