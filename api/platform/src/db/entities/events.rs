//! Everything that happened, in the order it was written.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "events")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub seq: i64,
    pub id: Uuid,
    pub kind: String,
    pub programme_id: Option<Uuid>,
    pub actor_id: Option<Uuid>,
    pub subject_id: Uuid,
    pub payload: Json,
    pub occurred_at: DateTimeUtc,
    pub dispatched: bool,
    pub told_from: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
