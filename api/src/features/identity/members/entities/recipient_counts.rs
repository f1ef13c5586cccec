//! How many people each member has recently caused mails to.

use sea_orm::entity::prelude::*;

use tandem_platform::MemberId;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "recipient_counts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub member_id: MemberId,
    pub hour_from: DateTimeUtc,
    pub in_hour: i32,
    pub day_from: DateTimeUtc,
    pub in_day: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
