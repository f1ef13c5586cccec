//! Which deliveries a worker claims: those of a few recipients to whom no other worker is delivering.

use chrono::{DateTime, Duration, Utc};
use sea_orm::{ConnectionTrait, FromQueryResult, QueryResult, sea_query::Value};
use std::collections::BTreeSet;
use uuid::Uuid;

use super::{Recorded, Subscriber};
use crate::AppError;
use crate::db::{Tx, entities::deliveries, sql};

/// Recipients of one claim, and deliveries to them.
const RECIPIENTS: u64 = 20;
const DELIVERIES: u64 = 100;

/// A delivery with its event.
pub(super) type Due = (deliveries::Model, Recorded);

/// SQL for the deliveries `d`, with their events `v`, that this subscriber can make now. Kinds that it does not know are left to a
/// worker of another release. While a recipient has a leased delivery, no other one is claimed for them.
fn due(subscriber: &dyn Subscriber, now: DateTime<Utc>, values: &mut Vec<Value>) -> String {
    values.extend([subscriber.name().into(), now.into()]);
    let kinds = sql::bind_list(values, &subscriber.kinds());
    format!(
        "from deliveries d join events v on v.id = d.event_id \
         where d.status = 'waiting' and d.subscriber = $1 and d.next_at <= $2 \
         and (d.lease_until is null or d.lease_until < $2) and v.kind in ({kinds}) \
         and not exists (select 1 from deliveries b where b.status = 'waiting' \
             and b.recipient_id = d.recipient_id and b.subscriber = $1 and b.lease_until >= $2)"
    )
}

/// The recipients of the deliveries that have waited longest.
async fn recipients(
    connection: &impl ConnectionTrait,
    subscriber: &dyn Subscriber,
    now: DateTime<Utc>,
    count: u64,
) -> Result<BTreeSet<Uuid>, AppError> {
    let mut values = Vec::new();
    let due = due(subscriber, now, &mut values);
    let query = format!("select d.recipient_id {due} order by d.next_at, d.id limit {count}");
    let rows = sql::rows(connection, &query, values).await?;
    let ids = rows.iter().map(|row| Ok(row.try_get("", "recipient_id")?));
    ids.collect()
}

/// Whether a delivery is due.
pub(super) async fn is_anything(
    connection: &impl ConnectionTrait,
    subscriber: &dyn Subscriber,
    now: DateTime<Utc>,
) -> Result<bool, AppError> {
    Ok(!recipients(connection, subscriber, now, 1).await?.is_empty())
}

/// Claims what is due for a few recipients until the lease ends, in the order of the events. One worker claims at a time: two that
/// looked at the same moment would both see a recipient as free.
pub(super) async fn take(
    tx: &Tx,
    subscriber: &dyn Subscriber,
    lease: std::time::Duration,
) -> Result<Vec<Due>, AppError> {
    let now = tx.now();
    tx.one_at_a_time(&format!("deliver {}", subscriber.name()))
        .await?;
    let whose: Vec<Uuid> = recipients(&**tx, subscriber, now, RECIPIENTS)
        .await?
        .into_iter()
        .collect();
    if whose.is_empty() {
        return Ok(Vec::new());
    }
    let mut values = Vec::new();
    let due = due(subscriber, now, &mut values);
    let whose = sql::bind_list(&mut values, &whose);
    let lock = match tx.locks_rows() {
        true => "for update of d skip locked",
        false => "",
    };
    let query = format!(
        "select d.*, v.kind, v.programme_id, v.actor_id, v.subject_id, v.payload, \
         v.occurred_at {due} and d.recipient_id in ({whose}) \
         order by v.seq limit {DELIVERIES} {lock}"
    );
    let rows = sql::rows(&**tx, &query, values).await?;
    let mut taken: Vec<Due> = rows.iter().map(read).collect::<Result<_, _>>()?;
    let until = now + Duration::from_std(lease).map_err(AppError::internal)?;
    let ids: Vec<Uuid> = taken.iter().map(|(delivery, _)| delivery.id).collect();
    mark(tx, &ids, until).await?;
    for (delivery, _) in &mut taken {
        delivery.attempts += 1;
        delivery.lease_until = Some(until);
    }
    Ok(taken)
}

fn read(row: &QueryResult) -> Result<Due, AppError> {
    let delivery = deliveries::Model::from_query_result(row, "")?;
    let event = Recorded {
        id: delivery.event_id,
        kind: row.try_get("", "kind")?,
        programme_id: row.try_get("", "programme_id")?,
        actor_id: row.try_get("", "actor_id")?,
        subject_id: row.try_get("", "subject_id")?,
        payload: row.try_get("", "payload")?,
        occurred_at: row.try_get("", "occurred_at")?,
    };
    Ok((delivery, event))
}

async fn mark(tx: &Tx, ids: &[Uuid], until: DateTime<Utc>) -> Result<(), AppError> {
    let mut values: Vec<Value> = vec![until.into()];
    let ids = sql::bind_list(&mut values, ids);
    let statement = format!(
        "update deliveries set attempts = attempts + 1, lease_until = $1 where id in ({ids})"
    );
    sql::run(&**tx, &statement, values).await?;
    Ok(())
}

/// Extends the leases of the deliveries that are not finished.
pub(super) async fn renew(
    tx: &Tx,
    ids: &[Uuid],
    lease: std::time::Duration,
) -> Result<(), AppError> {
    let until = tx.now() + Duration::from_std(lease).map_err(AppError::internal)?;
    let mut values: Vec<Value> = vec![until.into()];
    let ids = sql::bind_list(&mut values, ids);
    let statement = format!(
        "update deliveries set lease_until = $1 where id in ({ids}) \
         and status = 'waiting' and lease_until is not null"
    );
    sql::run(&**tx, &statement, values).await?;
    Ok(())
}
