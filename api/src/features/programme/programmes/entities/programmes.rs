//! Programmes, with policy and content as JSON.

use sea_orm::entity::prelude::*;

use super::super::{content::Content, model::Policy};
use tandem_platform::ProgrammeId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "programmes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProgrammeId,
    pub slug: String,
    pub name: String,
    pub position: i32,
    pub policy: Policy,
    pub content: Content,
    pub version: i32,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    /// The time zone of its dates.
    pub time_zone: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
