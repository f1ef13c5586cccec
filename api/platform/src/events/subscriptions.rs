//! Which subscribers hear of which kinds of events, as the releases that run say it.
//!
//! While a service is upgraded, workers of two releases are at work. Each release writes down what its
//! subscribers hear of before it appends an event, so that a worker of the other one sees that
//! somebody it does not know is owed it, and leaves the event for a worker that knows them.

use chrono::Duration;
use sea_orm::{ActiveValue::Set, EntityTrait, FromQueryResult, sea_query::OnConflict};
use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use super::Subscriber;
use crate::AppError;
use crate::db::{Db, Tx, entities::subscriptions, sql};

/// A release says so again after so long.
const AGAIN_AFTER: Duration = Duration::days(1);
/// Nobody waits for a release that was not seen for so long; it was taken back for good.
const GONE_AFTER: Duration = Duration::days(30);

/// A subscriber's name and the kind of an event.
type Pair = (String, String);

#[derive(FromQueryResult)]
struct Row {
    subscriber: String,
    kind: String,
}

/// What these subscribers hear of.
fn own(subscribers: &[Rc<dyn Subscriber>]) -> BTreeSet<Pair> {
    let pairs = subscribers.iter().flat_map(|subscriber| {
        let kinds = subscriber.kinds().into_iter();
        kinds.map(|kind| (subscriber.name().to_owned(), kind.to_owned()))
    });
    pairs.collect()
}

/// Writes down what these subscribers hear of, where that was not done lately.
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
    // In one order, so that two that begin at once do not wait for each other.
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

/// Who hears of which kind, as far as a dispatcher must know.
#[derive(Default)]
pub(super) struct Interest {
    /// The own subscribers of a kind.
    own: BTreeMap<String, Vec<String>>,
    /// Kinds of which somebody hears who is none of the own.
    others: BTreeSet<String>,
}

impl Interest {
    /// # Errors
    /// The database's fault.
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

    /// The own subscribers that hear of this kind.
    pub fn of(&self, kind: &str) -> &[String] {
        self.own.get(kind).map_or(&[], Vec::as_slice)
    }

    /// Whether somebody hears of this kind who is none of the own.
    pub fn is_shared(&self, kind: &str) -> bool {
        self.others.contains(kind)
    }

    /// The kinds of which others hear.
    pub fn shared(&self) -> Vec<String> {
        self.others.iter().cloned().collect()
    }
}
