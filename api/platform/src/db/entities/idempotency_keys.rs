//! Stored responses of POST requests with an idempotency key.

use sea_orm::entity::prelude::*;

/// One use of an idempotency key.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "idempotency_keys")]
pub struct Model {
    /// Id of the member who sent the request.
    #[sea_orm(primary_key, auto_increment = false)]
    pub caller: Uuid,
    /// Id of the operation in the contract.
    #[sea_orm(primary_key, auto_increment = false)]
    pub operation: String,
    /// Value of the `Idempotency-Key` header.
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: String,
    /// Digest of the request's path and body.
    pub body_hash: String,
    /// The response body as JSON, for releases that do not read `response`.
    pub outcome: Json,
    /// Time of the transaction.
    pub created_at: DateTimeUtc,
    /// The response body as it was sent; `None` if an older release wrote the row.
    pub response: Option<String>,
}

/// No relations are declared.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
