//! Times that one side proposes for a meeting; earlier ones are its history.

use sea_orm::entity::prelude::*;

use super::super::model::{MeetingId, ProposalId, ProposalStatus};
use crate::features::programme::programmes::Role;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting_proposals")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProposalId,
    pub meeting_id: MeetingId,
    pub proposed_by: Role,
    pub status: ProposalStatus,
    pub note: Option<String>,
    /// The zone of whoever proposed.
    pub time_zone: String,
    pub created_at: DateTimeUtc,
    pub closed_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
