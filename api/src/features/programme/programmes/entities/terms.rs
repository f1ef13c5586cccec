//! Areas of expertise and topics of interest.

use sea_orm::entity::prelude::*;

use super::super::model::{TermId, TermKind};
use tandem_platform::ProgrammeId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "terms")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TermId,
    pub programme_id: ProgrammeId,
    pub kind: TermKind,
    pub slug: String,
    pub label: String,
    pub position: i32,
    pub retired_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
