//! Members who volunteer as mentors where mentors join by invitation.

use sea_orm::entity::prelude::*;

use super::super::model::InterestId;
use tandem_platform::{MemberId, ProgrammeId, db::JsonColumn};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "interests")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: InterestId,
    pub programme_id: ProgrammeId,
    pub member_id: MemberId,
    pub expertise: JsonColumn<Vec<String>>,
    pub message: String,
    pub created_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
