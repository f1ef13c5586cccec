//! Open invitations whose time has run out.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, FromQueryResult, sea_query::Value};
use uuid::Uuid;

use crate::{
    db::{BATCH, Tx, sql},
    kernel::Failure,
};

/// An open invitation whose time has run out.
#[derive(FromQueryResult)]
pub struct Overdue {
    pub id: Uuid,
    pub programme_id: Uuid,
}

/// A batch of those, behind one of them.
pub async fn overdue(
    connection: &impl ConnectionTrait,
    now: DateTime<Utc>,
    after: Option<Uuid>,
) -> Result<Vec<Overdue>, Failure> {
    let statement = format!(
        "select id, programme_id from invitations where status in ('sent', 'seen') \
         and expires_at <= $1 and id > $2 order by id limit {BATCH}"
    );
    let values: [Value; 2] = [now.into(), after.unwrap_or(Uuid::nil()).into()];
    sql::all(connection, &statement, values).await
}

/// Those to one of these addresses, in lower case: each is in the way of a new invitation to it.
pub async fn overdue_to(
    tx: &Tx,
    programme_id: Uuid,
    addresses: &[String],
) -> Result<Vec<Overdue>, Failure> {
    let mut values: Vec<Value> = vec![programme_id.into(), tx.now().into()];
    let places = sql::listed(&mut values, addresses);
    let statement = format!(
        "select id, programme_id from invitations where programme_id = $1 \
         and status in ('sent', 'seen') and expires_at <= $2 and lower(email) in ({places}) \
         order by id"
    );
    sql::all(&**tx, &statement, values).await
}
