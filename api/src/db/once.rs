//! The record of idempotent POSTs, kept in the transaction of the change.

use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, sea_query::OnConflict};
use serde::Serialize;
use std::borrow::Cow;
use uuid::Uuid;

use super::{Tx, entities::idempotency_keys, write::is_lock_timeout};
use crate::kernel::{Failure, Kind, Refusal};

/// How long a duplicate waits for the first request to end.
const LOCK_TIMEOUT: &str = "set local lock_timeout = '5s'";

/// One use of an idempotency key; without a key every request is a new one.
#[derive(Clone, Debug)]
pub struct Once {
    pub caller: Uuid,
    pub operation: &'static str,
    pub key: Option<String>,
    pub body_hash: String,
}

/// The body of an answer, in JSON as it is sent: now for the first time, or by an earlier release
/// whose answers had other fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered(String);

impl Answered {
    #[must_use]
    pub fn into_json(self) -> String {
        self.0
    }
}

impl Once {
    /// Claims the key, or gives the answer that an earlier request left under it.
    pub(super) async fn claim(&self, tx: &Tx) -> Result<Option<Answered>, Failure> {
        let Some(key) = &self.key else {
            return Ok(None);
        };
        if self.insert(tx, key).await? {
            return Ok(None);
        }
        let earlier = idempotency_keys::Entity::find_by_id(self.id(key))
            .one(&**tx)
            .await?
            .ok_or(OnceRefusal::InUse)?;
        if earlier.body_hash != self.body_hash {
            return Err(OnceRefusal::Reused.into());
        }
        // An older release keeps the outcome alone, whose fields the database may have put in another order.
        let sent = earlier.response;
        Ok(Some(Answered(
            sent.unwrap_or_else(|| earlier.outcome.to_string()),
        )))
    }

    async fn insert(&self, tx: &Tx, key: &str) -> Result<bool, Failure> {
        if tx.locks_rows() {
            tx.execute_unprepared(LOCK_TIMEOUT).await?;
        }
        let row = idempotency_keys::ActiveModel {
            caller: Set(self.caller),
            operation: Set(self.operation.to_owned()),
            key: Set(key.to_owned()),
            body_hash: Set(self.body_hash.clone()),
            outcome: Set(serde_json::Value::Null),
            created_at: Set(tx.now()),
            response: Set(None),
        };
        let inserted = idempotency_keys::Entity::insert(row)
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(&**tx)
            .await;
        match inserted {
            Ok(rows) => Ok(rows > 0),
            Err(DbErr::RecordNotInserted) => Ok(false),
            Err(error) if is_lock_timeout(&error) => Err(OnceRefusal::InUse.into()),
            Err(error) => Err(error.into()),
        }
    }

    /// Keeps what is answered, also as a release reads it that knows no `response`.
    pub(super) async fn keep(
        &self,
        tx: &Tx,
        outcome: &impl Serialize,
    ) -> Result<Answered, Failure> {
        let sent = serde_json::to_string(outcome).map_err(Failure::fault)?;
        let Some(key) = &self.key else {
            return Ok(Answered(sent));
        };
        let (caller, operation, key) = self.id(key);
        let row = idempotency_keys::ActiveModel {
            caller: Set(caller),
            operation: Set(operation),
            key: Set(key),
            outcome: Set(serde_json::to_value(outcome).map_err(Failure::fault)?),
            response: Set(Some(sent.clone())),
            ..Default::default()
        };
        idempotency_keys::Entity::update(row)
            .exec_without_returning(&**tx)
            .await?;
        Ok(Answered(sent))
    }

    fn id(&self, key: &str) -> (Uuid, String, String) {
        (self.caller, self.operation.to_owned(), key.to_owned())
    }
}

#[derive(Debug)]
enum OnceRefusal {
    Reused,
    InUse,
}

impl Refusal for OnceRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::Reused => "idempotency_key_reused",
            Self::InUse => "idempotency_key_in_use",
        }
    }

    fn kind(&self) -> Kind {
        match self {
            Self::Reused => Kind::Invalid,
            Self::InUse => Kind::Conflict,
        }
    }

    fn detail(&self) -> Cow<'static, str> {
        match self {
            Self::Reused => "This Idempotency-Key was used with another body.".into(),
            Self::InUse => "A request with this Idempotency-Key is still under way.".into(),
        }
    }
}
