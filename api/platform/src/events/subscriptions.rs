//! Which subscribers handle which kinds of events, in all releases that are running.
//!
//! During an upgrade, workers of two releases run at the same time. Each release registers what its subscribers handle before it
//! appends an event. So a worker of the other release sees that a subscriber which it does not have needs the event, and leaves the
//! event to a worker that has it.

use chrono::Duration;
use sea_orm::{ActiveValue::Set, EntityTrait, FromQueryResult, sea_query::OnConflict};
use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use super::Subscriber;
use crate::AppError;
use crate::db::{Db, Tx, entities::subscriptions, sql};

/// After this time a release registers again.
const AGAIN_AFTER: Duration = Duration::days(1);
/// A release that was not seen for this time is gone for good, and no event waits for it.
const GONE_AFTER: Duration = Duration::days(30);

/// A subscriber's name and the kind of an event.
type Pair = (String, String);

#[derive(FromQueryResult)]
struct Row {
    subscriber: String,
    kind: String,
}

/// What these subscribers handle.
fn own(subscribers: &[Rc<dyn Subscriber>]) -> BTreeSet<Pair> {
    let pairs = subscribers.iter().flat_map(|subscriber| {
        let kinds = subscriber.kinds().into_iter();
        kinds.map(|kind| (subscriber.name().to_owned(), kind.to_owned()))
    });
    pairs.collect()
}

/// Registers these subscribers, where that was not done lately.
pub(super) async fn register(db: &Db, subscribers: &[Rc<dyn Subscriber>]) -> Result<(), AppError> {
    let since = db.clock().now() - AGAIN_AFTER;
    let query = "select subscriber, kind from subscriptions where seen_at > $1";
    let rows: Vec<Row> = sql::all(db.read(), query, [since.into()]).await?;
    let mut missing = own(subscribers);
    for row in rows {
        missing.remove(&(row.subscriber, row.kind));
    }
    if missing.is_empty() {
        return Ok(());
    }
    db.write(async |tx| write(tx, &missing).await).await
}

async fn write(tx: &Tx, pairs: &BTreeSet<Pair>) -> Result<(), AppError> {
    // Always in the same order, so that two processes that start at once do not deadlock.
    let rows = pairs
        .iter()
        .map(|(subscriber, kind)| subscriptions::ActiveModel {
            subscriber: Set(subscriber.clone()),
            kind: Set(kind.clone()),
            seen_at: Set(tx.now()),
        });
    let key = [
        subscriptions::Column::Subscriber,
        subscriptions::Column::Kind,
    ];
    let seen = OnConflict::columns(key)
        .update_column(subscriptions::Column::SeenAt)
        .to_owned();
    subscriptions::Entity::insert_many(rows)
        .on_conflict(seen)
        .exec_without_returning(&**tx)
        .await?;
    let gone = "delete from subscriptions where seen_at < $1";
    sql::run(&**tx, gone, [(tx.now() - GONE_AFTER).into()]).await?;
    Ok(())
}

/// Which subscribers handle each kind, as far as a dispatcher must know.
#[derive(Default)]
pub(super) struct Interest {
    /// The subscribers of this process by kind.
    own: BTreeMap<String, Vec<String>>,
    /// Kinds that a subscriber of another release handles.
    others: BTreeSet<String>,
}

impl Interest {
    /// # Errors
    /// A fault of the database.
    pub async fn read(db: &Db, subscribers: &[Rc<dyn Subscriber>]) -> Result<Self, AppError> {
        let mut interest = Self::default();
        let own = own(subscribers);
        let since = db.clock().now() - GONE_AFTER;
        let query = "select subscriber, kind from subscriptions where seen_at > $1";
        let rows: Vec<Row> = sql::all(db.read(), query, [since.into()]).await?;
        for row in rows {
            let pair = (row.subscriber, row.kind);
            if !own.contains(&pair) {
                interest.others.insert(pair.1);
            }
        }
        for (subscriber, kind) in own {
            interest.own.entry(kind).or_default().push(subscriber);
        }
        Ok(interest)
    }

    /// The subscribers of this process for this kind.
    pub fn of(&self, kind: &str) -> &[String] {
        self.own.get(kind).map_or(&[], Vec::as_slice)
    }

    /// Whether a subscriber of another release handles this kind.
    pub fn is_shared(&self, kind: &str) -> bool {
        self.others.contains(kind)
    }

    /// The kinds that other releases handle.
    pub fn shared(&self) -> Vec<String> {
        self.others.iter().cloned().collect()
    }
}
