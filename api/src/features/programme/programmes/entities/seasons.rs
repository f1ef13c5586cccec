//! Enrolment windows of programmes.

use sea_orm::entity::prelude::*;

use tandem_platform::ProgrammeId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "seasons")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub programme_id: ProgrammeId,
    pub opens_at: DateTimeUtc,
    pub closes_at: DateTimeUtc,
    pub ends_at: DateTimeUtc,
    pub congress: Option<Json>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
