//! What could not be delivered: seen without its text, and tried again.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter,
};
use uuid::Uuid;

use super::{event::AdministrationEvent, refusal::DeliveryNotDead};
use crate::{
    db::{Tx, entities::deliveries, sql},
    events,
    http::NotFound,
    kernel::Failure,
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

/// Deliveries that failed for good, the newest first.
pub async fn dead(
    connection: &impl ConnectionTrait,
    after: Option<Uuid>,
    count: u64,
) -> Result<Vec<Dead>, Failure> {
    let after = after.unwrap_or(Uuid::max());
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    sql::all(connection, DEAD, [after.into(), count.into()]).await
}

/// Has a dead delivery tried again from the start.
pub async fn replay(tx: &Tx, delivery_id: Uuid, actor: Uuid) -> Result<(), Failure> {
    let again = deliveries::ActiveModel {
        status: Set("waiting".to_owned()),
        attempts: Set(0),
        next_at: Set(tx.now()),
        lease_until: Set(None),
        ..Default::default()
    };
    let changed = deliveries::Entity::update_many()
        .set(again)
        .filter(deliveries::Column::Id.eq(delivery_id))
        .filter(deliveries::Column::Status.eq("dead"))
        .exec(&**tx)
        .await?;
    if changed.rows_affected == 0 {
        let found = deliveries::Entity::find_by_id(delivery_id)
            .one(&**tx)
            .await?;
        return Err(found.map_or_else(|| NotFound.into(), |_| DeliveryNotDead.into()));
    }
    let event = AdministrationEvent::DeliveryReplayed { delivery_id };
    events::append_dispatched(tx, Some(actor), &event).await
}
