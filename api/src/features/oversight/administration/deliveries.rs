//! Failed deliveries: listed without their text, and replayed.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, EntityTrait, FromQueryResult, sea_query::Value};
use uuid::Uuid;

use super::{event::AdministrationEvent, refusal::DeliveryNotDead};
use tandem_platform::{
    AppError, MemberId,
    db::{Tx, entities::deliveries, sql},
    events,
    http::NotFound,
};

const DEAD: &str = "select d.id, v.kind, d.subscriber, d.recipient_id, m.display_name as recipient_name, \
     d.attempts, d.last_error, d.created_at from deliveries d join events v on v.id = d.event_id \
     left join members m on m.id = d.recipient_id \
     where d.status = 'dead' and d.id < $1 order by d.id desc limit $2";

#[derive(Debug, FromQueryResult)]
pub struct Dead {
    pub id: Uuid,
    pub kind: String,
    pub subscriber: String,
    pub recipient_id: Uuid,
    pub recipient_name: Option<String>,
    pub attempts: i32,
    pub last_error: Option<String>,
    pub created_at: DateTime<Utc>,
}

/// Deliveries that failed permanently, newest first.
pub async fn dead(
    connection: &impl ConnectionTrait,
    after: Option<Uuid>,
    count: u64,
) -> Result<Vec<Dead>, AppError> {
    let after = after.unwrap_or(Uuid::max());
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    sql::all(connection, DEAD, [after.into(), count.into()]).await
}

/// The number of dead deliveries.
pub async fn count(connection: &impl ConnectionTrait) -> Result<u64, AppError> {
    let query = "select count(*) as dead from deliveries where status = 'dead'";
    let rows = sql::rows(connection, query, []).await?;
    let count: Option<i64> = rows
        .first()
        .map(|row| row.try_get("", "dead"))
        .transpose()?;
    Ok(count.unwrap_or_default().unsigned_abs())
}

/// Resets a delivery to the start of the retry schedule.
const AGAIN: &str =
    "update deliveries set status = 'waiting', failures = 0, next_at = $1, lease_until = null";

/// Replays one dead delivery.
pub async fn replay(tx: &Tx, delivery_id: Uuid, actor: MemberId) -> Result<(), AppError> {
    let statement = format!("{AGAIN} where id = $2 and status = 'dead'");
    let values: [Value; 2] = [tx.now().into(), delivery_id.into()];
    if sql::run(&**tx, &statement, values).await? == 0 {
        let found = deliveries::Entity::find_by_id(delivery_id)
            .one(&**tx)
            .await?;
        return Err(found.map_or_else(|| NotFound.into(), |_| DeliveryNotDead.into()));
    }
    let event = AdministrationEvent::DeliveryReplayed { delivery_id };
    events::append_dispatched(tx, Some(actor), &event).await
}

/// `AT_ONCE` is the number of rows per transaction, `AT_MOST` the number per request. An administrator with more dead deliveries
/// repeats the request.
pub const AT_ONCE: u64 = 1_000;
pub const AT_MOST: u64 = 100_000;

/// One request to replay all dead deliveries: its id and the administrator.
#[derive(Clone, Copy)]
pub struct Act {
    pub id: Uuid,
    pub actor: MemberId,
}

/// A replayed batch.
pub struct Replayed {
    pub count: u64,
    pub last: Uuid,
}

/// Replays a batch of dead deliveries after `after`, oldest first; `None` if there are none.
pub async fn replay_some(tx: &Tx, act: Act, after: Uuid) -> Result<Option<Replayed>, AppError> {
    let query = format!(
        "select id from deliveries where status = 'dead' and id > $1 order by id limit {AT_ONCE}"
    );
    let rows = sql::rows(&**tx, &query, [after.into()]).await?;
    let ids = rows.iter().map(|row| row.try_get("", "id"));
    let ids: Vec<Uuid> = ids.collect::<Result<_, _>>()?;
    let Some(&last) = ids.last() else {
        return Ok(None);
    };
    let mut values: Vec<Value> = vec![tx.now().into()];
    let places = sql::bind_list(&mut values, &ids);
    let statement = format!("{AGAIN} where id in ({places}) and status = 'dead'");
    let count = sql::run(&**tx, &statement, values).await?;
    if count > 0 {
        let act_id = act.id;
        let event = AdministrationEvent::DeliveriesReplayed { act_id, count };
        events::append_dispatched(tx, Some(act.actor), &event).await?;
    }
    Ok(Some(Replayed { count, last }))
}
