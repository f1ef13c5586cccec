//! A member in a programme in one role.

use sea_orm::entity::prelude::*;

use super::super::model::Status;
use crate::features::programme::programmes::Role;
use crate::ids::EnrolmentId;
use tandem_platform::{MemberId, ProgrammeId};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "enrolments")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EnrolmentId,
    pub programme_id: ProgrammeId,
    pub member_id: MemberId,
    pub role: Role,
    pub status: Status,
    pub reason: Option<String>,
    pub conduct_version: i32,
    pub confidentiality_version: Option<i32>,
    pub capacity: i32,
    pub version: i32,
    pub submitted_at: Option<DateTimeUtc>,
    pub decided_at: Option<DateTimeUtc>,
    pub decided_by: Option<MemberId>,
    pub undo_until: Option<DateTimeUtc>,
    pub paused_until: Option<Date>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
