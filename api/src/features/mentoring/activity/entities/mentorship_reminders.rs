//! Reminders of both sides by a coordinator.

use sea_orm::entity::prelude::*;

use super::super::model::ReminderId;
use crate::features::pairing::mentorships::MentorshipId;
use tandem_platform::MemberId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "mentorship_reminders")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReminderId,
    pub mentorship_id: MentorshipId,
    pub reminded_by: MemberId,
    pub reminded_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
