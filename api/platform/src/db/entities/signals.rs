//! Short messages for the open streams of members.

use sea_orm::entity::prelude::*;

use crate::MemberId;

/// One message for one member.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "signals")]
pub struct Model {
    /// Primary key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Whose streams get it.
    pub member_id: MemberId,
    /// The name of the message in the stream.
    pub kind: String,
    /// Its data, as the stream passes them on.
    pub payload: Json,
    /// Time of the transaction.
    pub created_at: DateTimeUtc,
}

/// No relations are declared.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
