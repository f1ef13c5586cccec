//! Queries for resources and reads.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, FromQueryResult, sea_query::Value};

use super::model::{Reader, ResourceId, ResourceKind};
use crate::features::programme::programmes::{ResourceTexts, Role};
use tandem_kernel::PageQuery;
use tandem_platform::{
    AppError,
    db::{JsonColumn, Tx, sql},
    http::NotFound,
};

#[derive(FromQueryResult)]
pub struct ResourceRow {
    pub id: ResourceId,
    pub title: String,
    pub summary: String,
    pub kind: ResourceKind,
    pub url: Option<String>,
    pub body: Option<String>,
    pub translations: Option<JsonColumn<ResourceTexts>>,
    pub minutes: Option<i32>,
    pub step: String,
    pub role: Option<Role>,
    pub required: bool,
    pub position: i32,
    pub opened_at: Option<DateTime<Utc>>,
    pub acknowledged_at: Option<DateTime<Utc>>,
}

const FOR_READER: &str = "select r.id, r.title, r.summary, r.kind, r.url, r.body, \
     r.translations, r.minutes, r.step, r.role, r.required, r.position, s.opened_at, s.acknowledged_at \
     from resources r \
     left join resource_reads s on s.resource_id = r.id and s.enrolment_id = $1 \
     where r.programme_id = $2 and (r.role is null or r.role = $3)";

fn values(reader: Reader) -> Vec<Value> {
    vec![
        reader.enrolment_id.into(),
        reader.programme_id.into(),
        reader.role.into(),
    ]
}

/// The resources for a reader in order, plus one row if there is a next page.
///
/// # Errors
/// `invalid_query`; a database fault.
pub async fn list(
    connection: &impl ConnectionTrait,
    reader: Reader,
    query: &PageQuery,
) -> Result<Vec<ResourceRow>, AppError> {
    let after = query.cursor::<i32>()?.unwrap_or(-1);
    let sql = format!("{FOR_READER} and r.position > $4 order by r.position limit $5");
    let limit = i64::try_from(query.limit() + 1).unwrap_or(i64::MAX);
    let values = values(reader)
        .into_iter()
        .chain([after.into(), limit.into()]);
    sql::all(connection, &sql, values).await
}

/// Records that the reader acknowledged a resource. Returns the resource, and whether it was the first time.
///
/// # Errors
/// `not_found` if the resource is not for this reader; a database fault.
pub async fn acknowledge(
    tx: &Tx,
    reader: Reader,
    resource_id: ResourceId,
) -> Result<(ResourceRow, bool), AppError> {
    let before = one(tx, reader, resource_id).await?;
    if before.acknowledged_at.is_some() {
        return Ok((before, false));
    }
    let insert = "insert into resource_reads (enrolment_id, resource_id, opened_at, acknowledged_at) \
         values ($1, $2, $3, $3) on conflict (enrolment_id, resource_id) \
         do update set acknowledged_at = coalesce(resource_reads.acknowledged_at, $3)";
    let values = [
        reader.enrolment_id.into(),
        resource_id.into(),
        tx.now().into(),
    ];
    sql::run(&**tx, insert, values).await?;
    Ok((one(tx, reader, resource_id).await?, true))
}

async fn one(tx: &Tx, reader: Reader, resource_id: ResourceId) -> Result<ResourceRow, AppError> {
    let sql = format!("{FOR_READER} and r.id = $4");
    let values = values(reader).into_iter().chain([resource_id.into()]);
    Ok(sql::one(&**tx, &sql, values).await?.ok_or(NotFound)?)
}

/// Counts of the reader's resources: all, unread ones, and required unread ones.
///
/// # Errors
/// A database fault.
pub async fn required_unread(
    connection: &impl ConnectionTrait,
    reader: Reader,
) -> Result<Unread, AppError> {
    let sql = format!(
        "select count(*) as total, \
         coalesce(sum(case when acknowledged_at is null then 1 else 0 end), 0) as unread, \
         coalesce(sum(case when required and acknowledged_at is null then 1 else 0 end), 0) \
         as required from ({FOR_READER}) as mine"
    );
    let row = sql::one(connection, &sql, values(reader)).await?;
    Ok(row.unwrap_or_default())
}

/// The counts of `required_unread`.
#[derive(Clone, Copy, Debug, Default, FromQueryResult)]
pub struct Unread {
    pub total: i64,
    pub unread: i64,
    pub required: i64,
}
