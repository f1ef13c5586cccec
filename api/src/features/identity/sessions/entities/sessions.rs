//! Sessions of signed-in browsers. Only the digest of the cookie's value is stored.

use sea_orm::entity::prelude::*;

use super::super::model::SessionId;
use tandem_platform::MemberId;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "sessions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SessionId,
    pub token_hash: String,
    pub member_id: MemberId,
    pub id_token: Option<String>,
    pub created_at: DateTimeUtc,
    pub last_seen_at: DateTimeUtc,
    pub expires_at: DateTimeUtc,
    pub society_sid: Option<String>,
    pub refresh_token_sealed: Option<String>,
    pub user_agent: Option<String>,
    pub address_hint: Option<String>,
    pub checked_at: Option<DateTimeUtc>,
    pub ask_at: Option<DateTimeUtc>,
    pub failing_since: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
