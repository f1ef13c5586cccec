//! Checks the membership of signed-in members again in the background.
//!
//! A request whose session has an outdated answer only queues the session's id. The replica that moves `ask_at` forward holds the
//! lease and asks the society.

use chrono::{DateTime, Duration, Utc};
use futures_util::{StreamExt, stream};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect};
use std::{
    collections::BTreeSet,
    mem,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::{
    event::EndedBy,
    model::{RefreshPolicy, RefreshState, SessionId},
    rules::{self, AFTER_FAILURE},
    service::apply_claims,
    store,
};
use crate::features::identity::{members::entities::members, sessions::entities::sessions};
use tandem_platform::{
    AppError,
    db::{Db, Tx},
    seal::Seal,
    sso::{Person, Secret, Society, SsoError, VerificationError},
};

/// Longer than the timeout of the call to the society, so a lease never expires during the call.
const LEASE: Duration = Duration::minutes(2);
const AT_ONCE: usize = 8;

/// Refreshes memberships, at most one call per session at a time. Cheap to clone.
#[derive(Clone)]
pub struct MembershipRefresher {
    db: Db,
    society: Arc<dyn Society>,
    seal: Arc<Seal>,
    limits: RefreshPolicy,
    waiting: Arc<Mutex<BTreeSet<SessionId>>>,
    wake: Arc<Notify>,
}

/// A claimed session with the data for the call.
struct Turn {
    subject: String,
    issuer: String,
    sealed: String,
}

impl MembershipRefresher {
    #[must_use]
    pub fn new(db: Db, society: Arc<dyn Society>, seal: Arc<Seal>, limits: RefreshPolicy) -> Self {
        Self {
            db,
            society,
            seal,
            limits,
            waiting: Arc::default(),
            wake: Arc::default(),
        }
    }

    /// Queues a session for a refresh.
    pub fn ask_soon(&self, session_id: SessionId) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.insert(session_id);
        drop(waiting);
        self.wake.notify_one();
    }

    /// Refreshes queued sessions until `stop`. Running calls are completed first, because a refresh token may be valid only once.
    pub async fn run(&self, stop: CancellationToken) {
        while !stop.is_cancelled() {
            let waiting = {
                let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
                mem::take(&mut *waiting)
            };
            stream::iter(waiting)
                .for_each_concurrent(AT_ONCE, |session| async move {
                    if let Err(failure) = self.ask(session).await {
                        tracing::warn!(%failure, "a session could not be asked about");
                    }
                })
                .await;
            tokio::select! {
                () = stop.cancelled() => {}
                () = self.wake.notified() => {}
            }
        }
    }

    async fn ask(&self, session_id: SessionId) -> Result<(), AppError> {
        let turn = self
            .db
            .write(async |tx| claim(tx, session_id, self.limits).await)
            .await?;
        let Some(turn) = turn else {
            return Ok(());
        };
        let Some(token) = self.seal.open(&turn.sealed, session_id.0.as_bytes()) else {
            // The service's key has changed, so the stored token cannot be decrypted any more.
            return self
                .db
                .write(async |tx| forget_token(tx, session_id).await)
                .await;
        };
        let asked_at = self.db.clock().now();
        let answer = self
            .society
            .ask_again(&Secret::new(token), &turn.subject, asked_at)
            .await;
        match answer {
            Ok(person) if person.issuer == turn.issuer && person.subject == turn.subject => {
                let kept = async |tx: &Tx| self.keep(tx, session_id, &person, asked_at).await;
                self.db.write(kept).await
            }
            Ok(_)
            | Err(SsoError::Refused(
                VerificationError::RefreshRefused | VerificationError::SubjectMismatch,
            )) => {
                tracing::info!("the society vouches no more for a session");
                let ended = async |tx: &Tx| {
                    store::end(tx, session_id, EndedBy::Society, None)
                        .await
                        .map(drop)
                };
                self.db.write(ended).await
            }
            Err(fault) => {
                tracing::warn!(%fault, "the society could not be asked again");
                self.db
                    .write(async |tx| put_off(tx, session_id, asked_at).await)
                    .await
            }
        }
    }

    async fn keep(
        &self,
        tx: &Tx,
        session_id: SessionId,
        person: &Person,
        asked_at: DateTime<Utc>,
    ) -> Result<(), AppError> {
        // The session may have ended during the call. Without this check, a member erased in the meantime would be created again.
        let there = sessions::Entity::find_by_id(session_id).lock_exclusive();
        if there.one(&**tx).await?.is_none() {
            return Ok(());
        }
        apply_claims(tx, person, asked_at).await?;
        let token = person.refresh_token.as_ref();
        let sealed = token
            .map(|token| self.seal.seal(token.expose(), session_id.0.as_bytes()))
            .transpose()?;
        let mut row = sessions::ActiveModel {
            refresh_token_sealed: Set(sealed),
            checked_at: Set(Some(asked_at)),
            ask_at: Set(None),
            failing_since: Set(None),
            ..Default::default()
        };
        if let Some(id_token) = &person.id_token {
            row.id_token = Set(Some(id_token.expose().to_owned()));
        }
        change(tx, session_id, row).await
    }
}

/// Claims a session, if its refresh is still due and no replica holds the lease.
async fn claim(
    tx: &Tx,
    session_id: SessionId,
    limits: RefreshPolicy,
) -> Result<Option<Turn>, AppError> {
    let Some(session) = sessions::Entity::find_by_id(session_id).one(&**tx).await? else {
        return Ok(None);
    };
    let member = members::Entity::find_by_id(session.member_id)
        .one(&**tx)
        .await?;
    let (Some(member), Some(sealed)) = (member, session.refresh_token_sealed) else {
        return Ok(None);
    };
    let upkeep = RefreshState {
        verified_at: member.membership_verified_at,
        ask_at: session.ask_at,
        failing_since: session.failing_since,
        renewable: true,
    };
    if !rules::is_due(&upkeep, limits, tx.now()) || !lease(tx, session_id).await? {
        return Ok(None);
    }
    Ok(Some(Turn {
        subject: member.subject,
        issuer: member.issuer,
        sealed,
    }))
}

/// Takes the lease by moving `ask_at` forward; `false` if another replica holds it.
async fn lease(tx: &Tx, session_id: SessionId) -> Result<bool, AppError> {
    let free = Condition::any()
        .add(sessions::Column::AskAt.is_null())
        .add(sessions::Column::AskAt.lte(tx.now()));
    let leased = sessions::ActiveModel {
        ask_at: Set(Some(tx.now() + LEASE)),
        ..Default::default()
    };
    let taken = sessions::Entity::update_many()
        .set(leased)
        .filter(sessions::Column::Id.eq(session_id))
        .filter(free)
        .exec(&**tx)
        .await?;
    Ok(taken.rows_affected == 1)
}

async fn forget_token(tx: &Tx, session_id: SessionId) -> Result<(), AppError> {
    let row = sessions::ActiveModel {
        refresh_token_sealed: Set(None),
        ..Default::default()
    };
    change(tx, session_id, row).await
}

/// Schedules the next attempt after a failure. `failing_since` keeps the time of the first failure.
async fn put_off(tx: &Tx, session_id: SessionId, asked_at: DateTime<Utc>) -> Result<(), AppError> {
    let row = sessions::ActiveModel {
        ask_at: Set(Some(asked_at + AFTER_FAILURE)),
        ..Default::default()
    };
    change(tx, session_id, row).await?;
    let first = sessions::ActiveModel {
        failing_since: Set(Some(asked_at)),
        ..Default::default()
    };
    sessions::Entity::update_many()
        .set(first)
        .filter(sessions::Column::Id.eq(session_id))
        .filter(sessions::Column::FailingSince.is_null())
        .exec(&**tx)
        .await?;
    Ok(())
}

/// Changes a session if it still exists.
async fn change(
    tx: &Tx,
    session_id: SessionId,
    row: sessions::ActiveModel,
) -> Result<(), AppError> {
    sessions::Entity::update_many()
        .set(row)
        .filter(sessions::Column::Id.eq(session_id))
        .exec(&**tx)
        .await?;
    Ok(())
}
