//! Deputies of coordinators.

use sea_orm::entity::prelude::*;

use super::super::model::DeputyId;
use tandem_platform::{MemberId, ProgrammeId};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "deputies")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DeputyId,
    pub programme_id: ProgrammeId,
    pub member_id: MemberId,
    pub named_by: MemberId,
    pub named_at: DateTimeUtc,
    /// The last day, if one was given.
    pub until: Option<Date>,
    pub ended_at: Option<DateTimeUtc>,
    pub ended_by: Option<MemberId>,
    /// When the last day ends. `None` if there is no last day or it was not computed yet: see `deputies::know_ends`.
    pub ends_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
