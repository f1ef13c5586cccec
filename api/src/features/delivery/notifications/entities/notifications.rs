//! Notifications in the app.

use sea_orm::entity::prelude::*;

use super::super::model::NotificationId;
use crate::notice::NotificationRole;
use tandem_platform::{MemberId, ProgrammeId};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "notifications")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NotificationId,
    pub event_id: Uuid,
    pub member_id: MemberId,
    pub programme_id: ProgrammeId,
    pub role: NotificationRole,
    pub kind: String,
    pub args: Json,
    pub created_at: DateTimeUtc,
    pub read_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
