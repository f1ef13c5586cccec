//! Idempotency records, written in the transaction of the change.

use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, sea_query::OnConflict};
use serde::Serialize;
use tandem_macros::Refusal;
use uuid::Uuid;

use super::{Tx, entities::idempotency_keys, write::is_lock_timeout};

use crate::AppError;

/// One use of an idempotency key. Without a key, every request is executed.
#[derive(Clone, Debug)]
pub struct IdempotencyRecord {
    /// Id of the member who sent the request.
    pub caller: Uuid,
    /// Id of the operation in the contract.
    pub operation: &'static str,
    /// Value of the `Idempotency-Key` header; `None` where the request has none.
    pub key: Option<String>,
    /// Digest of the request's path and body.
    pub body_hash: String,
}

/// The response body as JSON text. It is from this request or from an earlier one with the same key; an earlier release may have
/// written other fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdempotentAnswer(String);

impl IdempotentAnswer {
    /// The response body as JSON text.
    #[must_use]
    pub fn into_json(self) -> String {
        self.0
    }
}

impl IdempotencyRecord {
    /// The response of an earlier request with the same key; `None` if there was none or the request has no key.
    ///
    /// # Errors
    /// `idempotency_key_reused` if the earlier request had another body or path; a database fault.
    pub(super) async fn earlier(
        &self,
        connection: &impl ConnectionTrait,
    ) -> Result<Option<IdempotentAnswer>, AppError> {
        let Some(key) = &self.key else {
            return Ok(None);
        };
        let id = (self.caller, self.operation.to_owned(), key.clone());
        let found = idempotency_keys::Entity::find_by_id(id)
            .one(connection)
            .await?;
        let Some(earlier) = found else {
            return Ok(None);
        };
        if earlier.body_hash != self.body_hash {
            return Err(IdempotencyRefusal::Reused.into());
        }
        // An older release wrote only `outcome`. The database may have reordered its fields.
        let sent = earlier.response;
        Ok(Some(IdempotentAnswer(
            sent.unwrap_or_else(|| earlier.outcome.to_string()),
        )))
    }

    /// Stores the response under the key. `outcome` is written as well because older releases read it.
    ///
    /// # Errors
    /// `idempotency_key_in_use` if the key exists or an open transaction is inserting it; a database fault.
    pub(super) async fn keep(
        &self,
        tx: &Tx,
        outcome: &impl Serialize,
    ) -> Result<IdempotentAnswer, AppError> {
        let sent = serde_json::to_string(outcome).map_err(AppError::internal)?;
        let Some(key) = &self.key else {
            return Ok(IdempotentAnswer(sent));
        };
        let row = idempotency_keys::ActiveModel {
            caller: Set(self.caller),
            operation: Set(self.operation.to_owned()),
            key: Set(key.clone()),
            body_hash: Set(self.body_hash.clone()),
            created_at: Set(tx.now()),
            outcome: Set(serde_json::to_value(outcome).map_err(AppError::internal)?),
            response: Set(Some(sent.clone())),
        };
        let inserted = idempotency_keys::Entity::insert(row)
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(&**tx)
            .await;
        match inserted {
            Ok(rows) if rows > 0 => Ok(IdempotentAnswer(sent)),
            Ok(_) => Err(IdempotencyRefusal::InUse.into()),
            Err(error) if is_lock_timeout(&error) => Err(IdempotencyRefusal::InUse.into()),
            Err(error) => Err(error.into()),
        }
    }
}

#[derive(Debug, Refusal)]
enum IdempotencyRefusal {
    #[refusal(code = "idempotency_key_reused", kind = Invalid, detail = "This Idempotency-Key was used with another body.")]
    Reused,
    #[refusal(code = "idempotency_key_in_use", kind = Conflict, detail = "A request with this Idempotency-Key is still under way.")]
    InUse,
}
