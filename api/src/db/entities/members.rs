//! People as the society knows them; the key is issuer and subject.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "members")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub issuer: String,
    pub subject: String,
    pub display_name: String,
    pub email: String,
    pub locale: String,
    pub time_zone: Option<String>,
    pub administrator: bool,
    pub membership_status: String,
    pub membership_number: Option<String>,
    pub membership_category: Option<String>,
    pub membership_valid_until: Option<Date>,
    pub membership_source: String,
    pub membership_verified_at: DateTimeUtc,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
