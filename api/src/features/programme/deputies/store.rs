//! Queries for deputies.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult,
    QueryFilter, SqlErr, sea_query::Value,
};

use super::{model::DeputyId, refusal::DeputyRefusal, rules::Meant};
use crate::features::{
    identity::members::MembershipStatus, programme::deputies::entities::deputies,
};
use tandem_kernel::{PageQuery, Zone, folding::key};
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{Tx, search, sql},
    http::NotFound,
};

/// A deputy with the names of both members.
#[derive(FromQueryResult)]
pub struct Row {
    pub id: DeputyId,
    pub member_id: MemberId,
    pub display_name: String,
    pub email: String,
    pub named_by: Option<String>,
    pub named_at: DateTime<Utc>,
    pub until: Option<NaiveDate>,
}

const ROWS: &str = "select d.id, d.member_id, m.display_name, m.email, \
     case when b.erased_at is null then b.display_name end as named_by, d.named_at, d.until \
     from deputies d join members m on m.id = d.member_id join members b on b.id = d.named_by";

/// The current deputies of a programme, in the order in which they were named.
pub async fn current(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
    now: DateTime<Utc>,
    page: &PageQuery,
) -> Result<Vec<Row>, AppError> {
    let query = format!(
        "{ROWS} where d.programme_id = $1 and d.ended_at is null \
         and (d.ends_at is null or d.ends_at > $2) and d.id > $3 order by d.id limit $4"
    );
    let after = page.cursor::<DeputyId>()?.unwrap_or_default();
    let limit = i64::try_from(page.limit() + 1).unwrap_or(i64::MAX);
    let values: [Value; 4] = [programme_id.into(), now.into(), after.into(), limit.into()];
    sql::all(connection, &query, values).await
}

pub async fn one(connection: &impl ConnectionTrait, id: DeputyId) -> Result<Row, AppError> {
    let query = format!("{ROWS} where d.id = $1");
    let row = sql::one(connection, &query, [id.into()]).await?;
    Ok(row.ok_or(NotFound)?)
}

#[derive(FromQueryResult)]
struct MeantRow {
    id: MemberId,
    membership_status: MembershipStatus,
    coordinates: bool,
    own_zone: Option<String>,
    programme_zone: Option<String>,
}

/// Members with this address or number who have signed in at least once. Two are enough to know that it is ambiguous.
pub async fn meant(
    tx: &Tx,
    programme_id: ProgrammeId,
    typed: &str,
) -> Result<Vec<Meant>, AppError> {
    let query = format!(
        "select m.id, m.membership_status, m.time_zone as own_zone, \
         (select p.time_zone from programmes p where p.id = $1) as programme_zone, exists (select 1 from grants g \
         where g.member_id = m.id and g.programme_id = $1) as coordinates from members m \
         where ({} = $2 or {} = $2) and m.display_name <> '' \
         and exists (select 1 from events v where v.subject_id = m.id \
             and v.kind = 'member.signed_in') limit 2",
        search::email_key("m"),
        search::number_key("m"),
    );
    let values: [Value; 2] = [programme_id.into(), key(typed).into()];
    let rows: Vec<MeantRow> = sql::all(&**tx, &query, values).await?;
    let meant = rows.into_iter().map(|row| Meant {
        id: row.id,
        active: row.membership_status.is_active(),
        coordinates: row.coordinates,
        zone: zone([row.own_zone, row.programme_zone]),
    });
    Ok(meant.collect())
}

/// Ends an expired row of a member, so that the member can be named again.
pub async fn close_run_out(
    tx: &Tx,
    programme_id: ProgrammeId,
    member_id: MemberId,
    by: MemberId,
) -> Result<(), AppError> {
    let statement = "update deputies set ended_at = $3, ended_by = $4 where programme_id = $1 \
         and member_id = $2 and ended_at is null and ends_at <= $5";
    let values: [Value; 5] = [
        programme_id.into(),
        member_id.into(),
        tx.now().into(),
        by.into(),
        tx.now().into(),
    ];
    sql::run(&**tx, statement, values).await?;
    Ok(())
}

/// # Errors
/// `already_deputy`; a database fault.
pub async fn insert(tx: &Tx, row: deputies::ActiveModel) -> Result<deputies::Model, AppError> {
    row.insert(&**tx)
        .await
        .map_err(|fault| match fault.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => DeputyRefusal::AlreadyDeputy.into(),
            _ => fault.into(),
        })
}

/// Ends a deputy's rights. `not_found` if they have already ended.
pub async fn end(
    tx: &Tx,
    programme_id: ProgrammeId,
    id: DeputyId,
    by: MemberId,
) -> Result<deputies::Model, AppError> {
    let statement = "update deputies set ended_at = $3, ended_by = $4 \
         where id = $1 and programme_id = $2 and ended_at is null";
    let values: [Value; 4] = [id.into(), programme_id.into(), tx.now().into(), by.into()];
    if sql::run(&**tx, statement, values).await? == 0 {
        return Err(NotFound.into());
    }
    let ended = deputies::Entity::find()
        .filter(deputies::Column::Id.eq(id))
        .one(&**tx)
        .await?;
    Ok(ended.ok_or(NotFound)?)
}

pub fn new_row(
    tx: &Tx,
    programme_id: ProgrammeId,
    member: Meant,
    by: MemberId,
    until: Option<NaiveDate>,
) -> deputies::ActiveModel {
    deputies::ActiveModel {
        id: Set(tx.new_id()),
        programme_id: Set(programme_id),
        member_id: Set(member.id),
        named_by: Set(by),
        named_at: Set(tx.now()),
        until: Set(until),
        ended_at: Set(None),
        ended_by: Set(None),
        ends_at: Set(until.map(|day| member.zone.end_of(day))),
    }
}

/// The time zone of a deputy's calendar: from the society, otherwise the programme's.
fn zone(names: [Option<String>; 2]) -> Zone {
    let mut known = names.into_iter().flatten();
    known
        .find_map(|name| Zone::named(&name))
        .unwrap_or(Zone::UTC)
}

#[derive(FromQueryResult)]
struct EndlessRow {
    id: DeputyId,
    until: NaiveDate,
    own_zone: Option<String>,
    programme_zone: Option<String>,
}

/// Maximum number of rows per transaction.
const BATCH: i64 = 100;

/// Computes `ends_at` for rows of releases without that column. Returns whether there may be more.
pub async fn know_ends(tx: &Tx) -> Result<bool, AppError> {
    let query = "select d.id, d.until, m.time_zone as own_zone, p.time_zone as programme_zone \
         from deputies d join members m on m.id = d.member_id \
         join programmes p on p.id = d.programme_id \
         where d.ended_at is null and d.ends_at is null and d.until is not null limit $1";
    let rows: Vec<EndlessRow> = sql::all(&**tx, query, [BATCH.into()]).await?;
    let full = i64::try_from(rows.len()) == Ok(BATCH);
    for row in rows {
        let ends_at = zone([row.own_zone, row.programme_zone]).end_of(row.until);
        let statement = "update deputies set ends_at = $2 where id = $1";
        sql::run(&**tx, statement, [row.id.into(), ends_at.into()]).await?;
    }
    Ok(full)
}
