//! Picks: people on a list that were shortlisted or hidden.

use sea_orm::entity::prelude::*;

use super::super::picks::Pick;
use crate::ids::EnrolmentId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "picks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub enrolment_id: EnrolmentId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub mentor_enrolment_id: EnrolmentId,
    pub kind: Pick,
    pub created_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
