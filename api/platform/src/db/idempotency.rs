//! The record of idempotent POSTs, kept in the transaction of the change.

use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, Statement, Value};
use serde::Serialize;
use tandem_macros::Refusal;
use uuid::Uuid;

use super::{Tx, entities::idempotency_keys, write::is_lock_timeout};

use crate::AppError;

/// How long a duplicate waits for the first request to end.
const LOCK_TIMEOUT: &str = "5s";

/// One use of an idempotency key; without a key every request is a new one.
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

/// The body of an answer, in JSON as it is sent: now for the first time, or by an earlier release
/// whose answers had other fields.
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
    /// Claims the key, or gives the answer that an earlier request left under it.
    pub(super) async fn claim(&self, tx: &Tx) -> Result<Option<IdempotentAnswer>, AppError> {
        let Some(key) = &self.key else {
            return Ok(None);
        };
        if self.insert(tx, key).await? {
            return Ok(None);
        }
        let earlier = idempotency_keys::Entity::find_by_id(self.id(key))
            .one(&**tx)
            .await?
            .ok_or(IdempotencyRefusal::InUse)?;
        if earlier.body_hash != self.body_hash {
            return Err(IdempotencyRefusal::Reused.into());
        }
        // An older release keeps the outcome alone, whose fields the database may have put in another order.
        let sent = earlier.response;
        Ok(Some(IdempotentAnswer(
            sent.unwrap_or_else(|| earlier.outcome.to_string()),
        )))
    }

    async fn insert(&self, tx: &Tx, key: &str) -> Result<bool, AppError> {
        // The time that a duplicate waits is set by the statement that may have to: it is one way to the database less.
        let sets_timeout = match tx.locks_rows() {
            true => " from (select set_config('lock_timeout', $6, true)) timeout",
            false => " where $6 <> ''",
        };
        let statement = format!(
            "insert into idempotency_keys (caller, operation, key, body_hash, outcome, created_at) \
             select $1, $2, $3, $4, $7, $5{sets_timeout} on conflict do nothing"
        );
        let values: [Value; 7] = [
            self.caller.into(),
            self.operation.into(),
            key.into(),
            self.body_hash.as_str().into(),
            tx.now().into(),
            LOCK_TIMEOUT.into(),
            serde_json::Value::Null.into(),
        ];
        match tx
            .execute_raw(Statement::from_sql_and_values(
                tx.get_database_backend(),
                statement,
                values,
            ))
            .await
        {
            Ok(done) => Ok(done.rows_affected() > 0),
            Err(error) if is_lock_timeout(&error) => Err(IdempotencyRefusal::InUse.into()),
            Err(error) => Err(error.into()),
        }
    }

    /// Keeps what is answered, also as a release reads it that knows no `response`.
    pub(super) async fn keep(
        &self,
        tx: &Tx,
        outcome: &impl Serialize,
    ) -> Result<IdempotentAnswer, AppError> {
        let sent = serde_json::to_string(outcome).map_err(AppError::internal)?;
        let Some(key) = &self.key else {
            return Ok(IdempotentAnswer(sent));
        };
        let (caller, operation, key) = self.id(key);
        let row = idempotency_keys::ActiveModel {
            caller: Set(caller),
            operation: Set(operation),
            key: Set(key),
            outcome: Set(serde_json::to_value(outcome).map_err(AppError::internal)?),
            response: Set(Some(sent.clone())),
            ..Default::default()
        };
        idempotency_keys::Entity::update(row)
            .exec_without_returning(&**tx)
            .await?;
        Ok(IdempotentAnswer(sent))
    }

    fn id(&self, key: &str) -> (Uuid, String, String) {
        (self.caller, self.operation.to_owned(), key.to_owned())
    }
}

#[derive(Debug, Refusal)]
enum IdempotencyRefusal {
    #[refusal(code = "idempotency_key_reused", kind = Invalid, detail = "This Idempotency-Key was used with another body.")]
    Reused,
    #[refusal(code = "idempotency_key_in_use", kind = Conflict, detail = "A request with this Idempotency-Key is still under way.")]
    InUse,
}
