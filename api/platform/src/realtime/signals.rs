//! Signals: short messages of one member's change for the open pages of others, on any replica, within about a second.
//!
//! A signal is a row of the transaction that it reports, and a row of one member. Each process reads the rows while it has open
//! streams. Signals are not kept: a page that missed one asks for the state itself, when it is opened, when its stream is opened
//! again, and from time to time.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ActiveValue::Set, EntityTrait, FromQueryResult, prelude::Json};
use serde::Serialize;
use std::{collections::HashMap, sync::Arc, time::Duration};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::{StreamHub, Topic};
use crate::{
    AppError, MemberId,
    db::{Db, ExpiredRows, Tx, delete_expired, entities::signals, sql},
};

/// How often the signals of other processes are looked for.
const POLL: Duration = Duration::from_secs(1);
const PAUSE_AFTER_FAULT: Duration = Duration::from_secs(1);
/// Commits within this time are read together.
const TOGETHER: Duration = Duration::from_millis(20);
/// Signals older than this are not passed on. A transaction that takes longer than this to commit, or a clock that is this much behind
/// the others, loses its signals.
const PASSED_ON_WITHIN: TimeDelta = TimeDelta::seconds(15);
/// How long the rows stay.
const KEPT: TimeDelta = TimeDelta::minutes(1);

/// A message for the streams of one member.
#[derive(Clone, Debug, PartialEq)]
pub struct Signal {
    /// The name of the message in the stream.
    pub kind: String,
    /// Its data.
    pub payload: Json,
}

/// Sends a signal to the open streams of members when the transaction is committed. The payload says what to ask for and is no
/// content: ids, numbers, codes.
///
/// # Errors
/// A fault of the database, or a payload that cannot be written as JSON.
pub async fn send(
    tx: &Tx,
    members: &[MemberId],
    kind: &'static str,
    payload: &impl Serialize,
) -> Result<(), AppError> {
    let payload = serde_json::to_value(payload).map_err(AppError::internal)?;
    let rows = members.iter().map(|member| signals::ActiveModel {
        id: Set(tx.new_id()),
        member_id: Set(*member),
        kind: Set(kind.to_owned()),
        payload: Set(payload.clone()),
        created_at: Set(tx.now()),
    });
    signals::Entity::insert_many(rows)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// Deletes signals that no process passes on any more.
///
/// # Errors
/// A database fault.
pub async fn delete_old(db: &Db) -> Result<(), AppError> {
    let rows = ExpiredRows {
        table: "signals",
        key: "id",
        time: "created_at",
    };
    delete_expired(db, rows, KEPT).await
}

/// Passes new signals to the open streams of this process, each once.
pub struct SignalReader {
    db: Db,
    hub: StreamHub,
    /// The signals that were passed on and may be read again. Ids alone do not say what is new: of two transactions at the same time,
    /// the one with the smaller ids may commit later.
    passed_on: HashMap<Uuid, DateTime<Utc>>,
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    member_id: MemberId,
    kind: String,
    payload: Json,
    created_at: DateTime<Utc>,
}

impl SignalReader {
    /// A reader for the streams of `hub`.
    #[must_use]
    pub fn new(db: Db, hub: StreamHub) -> Self {
        Self {
            db,
            hub,
            passed_on: HashMap::new(),
        }
    }

    /// Reads until `stop`: a commit of this process wakes it, and a poll finds those of others.
    pub async fn run(self, stop: CancellationToken) {
        tokio::select! {
            () = stop.cancelled() => {}
            () = self.keep_reading() => {}
        }
    }

    async fn keep_reading(mut self) {
        let mut commits = self.db.commits();
        loop {
            if self.hub.count() > 0
                && let Err(failure) = self.read().await
            {
                tracing::warn!(%failure, "reading signals failed");
                tokio::time::sleep(PAUSE_AFTER_FAULT).await;
            }
            let _ = tokio::time::timeout(POLL, commits.changed()).await;
            tokio::time::sleep(TOGETHER).await;
        }
    }

    /// Passes on what is new. A stream gets signals that were sent shortly before it was opened, if no other stream was open then.
    ///
    /// # Errors
    /// A database fault.
    pub async fn read(&mut self) -> Result<(), AppError> {
        let since = self.db.clock().now() - PASSED_ON_WITHIN;
        let sql = "select id, member_id, kind, payload, created_at from signals \
             where created_at > $1 order by id";
        let rows: Vec<Row> = sql::all(self.db.read(), sql, [since.into()]).await?;
        self.passed_on.retain(|_, created_at| *created_at > since);
        for row in rows {
            if self.passed_on.insert(row.id, row.created_at).is_none() {
                let signal = Signal {
                    kind: row.kind,
                    payload: row.payload,
                };
                let topic = Topic::member(row.member_id.into());
                self.hub.pass_on(topic, &Arc::new(signal));
            }
        }
        Ok(())
    }
}
