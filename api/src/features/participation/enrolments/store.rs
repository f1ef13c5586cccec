//! Queries for enrolments. Reads are limited to one member's.

use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter,
    QueryOrder, QuerySelect, sea_query::Value,
};

use super::{
    model::{Enrolment, Status},
    refusal::EnrolmentRefusal,
    rules::{Progress, may_take_part},
    seats::FREE_SEATS,
};
use crate::features::{
    participation::enrolments::entities::{enrolments, profiles},
    programme::{
        programmes::{Policy, ResourcesRule, Role},
        resources,
    },
};
use crate::ids::EnrolmentId;
use tandem_kernel::PageQuery;
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{Tx, sql},
    http::NotFound,
};

impl From<enrolments::Model> for Enrolment {
    fn from(row: enrolments::Model) -> Self {
        Self {
            id: row.id,
            programme_id: row.programme_id,
            member_id: row.member_id,
            role: row.role,
            status: row.status,
            capacity: u32::try_from(row.capacity).unwrap_or_default(),
            version: row.version,
            submitted_at: row.submitted_at,
            undo_until: row.undo_until,
            paused_until: row.paused_until,
        }
    }
}

/// The member's enrolment. `not_found` if it belongs to another member.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn own(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    enrolment_id: EnrolmentId,
) -> Result<Enrolment, AppError> {
    let found = enrolments::Entity::find_by_id(enrolment_id)
        .filter(enrolments::Column::MemberId.eq(member_id))
        .one(connection)
        .await?;
    Ok(found.ok_or(NotFound)?.into())
}

/// Any enrolment. The caller has checked the authorization.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn by_id(
    connection: &impl ConnectionTrait,
    id: EnrolmentId,
) -> Result<Enrolment, AppError> {
    let found = enrolments::Entity::find_by_id(id).one(connection).await?;
    Ok(found.ok_or(NotFound)?.into())
}

/// Locks an enrolment until the end of the transaction. The lock guards its seats and requests.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn lock(tx: &Tx, id: EnrolmentId) -> Result<Enrolment, AppError> {
    let found = enrolments::Entity::find_by_id(id)
        .lock_exclusive()
        .one(&**tx)
        .await?;
    Ok(found.ok_or(NotFound)?.into())
}

/// Locks these enrolments, mentees' before mentors' and each role by id. All transactions use this order.
///
/// # Errors
/// A database fault.
pub async fn lock_all(tx: &Tx, ids: &[EnrolmentId]) -> Result<Vec<Enrolment>, AppError> {
    let rows = enrolments::Entity::find()
        .filter(enrolments::Column::Id.is_in(ids.iter().copied()))
        .order_by_asc(enrolments::Column::Role)
        .order_by_asc(enrolments::Column::Id)
        .lock_exclusive()
        .all(&**tx)
        .await?;
    Ok(rows.into_iter().map(Enrolment::from).collect())
}

/// Locks both enrolments of a pair, the mentee's first. All transactions use this order, which prevents deadlocks.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn lock_both(tx: &Tx, ids: [EnrolmentId; 2]) -> Result<[Enrolment; 2], AppError> {
    let rows = enrolments::Entity::find()
        .filter(enrolments::Column::Id.is_in(ids))
        .order_by_asc(enrolments::Column::Role)
        .lock_exclusive()
        .all(&**tx)
        .await?;
    let of = |id: EnrolmentId| -> Result<Enrolment, NotFound> {
        let row = rows.iter().find(|row| row.id == id);
        Ok(row.cloned().ok_or(NotFound)?.into())
    };
    let [one, other] = ids;
    Ok([of(one)?, of(other)?])
}

/// Checks that the member may take part.
///
/// # Errors
/// `not_approved`, `required_resources_unread`, `profile_incomplete`; a database fault.
pub async fn ready(
    connection: &impl ConnectionTrait,
    policy: &Policy,
    enrolment: &Enrolment,
    profile_complete: bool,
) -> Result<(), AppError> {
    let required_unread = match policy.resources {
        ResourcesRule::Required => required_unread(connection, enrolment).await?,
        _ => 0,
    };
    let progress = Progress {
        status: enrolment.status,
        required_unread,
        profile_complete,
    };
    Ok(may_take_part(policy, progress)?)
}

async fn required_unread(
    connection: &impl ConnectionTrait,
    enrolment: &Enrolment,
) -> Result<i64, AppError> {
    let unread = resources::required_unread(connection, enrolment.reader()).await?;
    Ok(unread.required)
}

/// Whether the profile contains everything that the programme requires.
///
/// # Errors
/// A database fault.
pub async fn has_complete_profile(
    connection: &impl ConnectionTrait,
    id: EnrolmentId,
) -> Result<bool, AppError> {
    let complete: Option<bool> = profiles::Entity::find_by_id(id)
        .select_only()
        .column(profiles::Column::Complete)
        .into_tuple()
        .one(connection)
        .await?;
    Ok(complete.unwrap_or_default())
}

pub(super) async fn progress(
    connection: &impl ConnectionTrait,
    enrolment: &Enrolment,
) -> Result<Progress, AppError> {
    Ok(Progress {
        status: enrolment.status,
        required_unread: required_unread(connection, enrolment).await?,
        profile_complete: has_complete_profile(connection, enrolment.id).await?,
    })
}

/// Locks and returns the member's enrolment in a role.
pub(super) async fn find_in_role(
    tx: &Tx,
    programme_id: ProgrammeId,
    member_id: MemberId,
    role: Role,
) -> Result<Option<Enrolment>, AppError> {
    let found = enrolments::Entity::find()
        .filter(enrolments::Column::ProgrammeId.eq(programme_id))
        .filter(enrolments::Column::MemberId.eq(member_id))
        .filter(enrolments::Column::Role.eq(role))
        .lock_exclusive()
        .one(&**tx)
        .await?;
    Ok(found.map(Enrolment::from))
}

pub(super) async fn insert(tx: &Tx, row: enrolments::ActiveModel) -> Result<Enrolment, AppError> {
    match row.insert(&**tx).await {
        Ok(model) => Ok(model.into()),
        Err(error) if tandem_platform::db::is_duplicate(&error) => {
            Err(EnrolmentRefusal::Exists.into())
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn update(tx: &Tx, row: enrolments::ActiveModel) -> Result<Enrolment, AppError> {
    Ok(row.update(&**tx).await?.into())
}

/// An enrolment as its owner and coordinators see it.
#[derive(FromQueryResult)]
pub(super) struct EnrolmentRow {
    pub id: EnrolmentId,
    pub programme_slug: String,
    pub programme_name: String,
    pub programme_zone: String,
    pub policy: Policy,
    pub role: Role,
    pub status: Status,
    pub reason: Option<String>,
    pub submitted_at: Option<DateTime<Utc>>,
    pub decided_at: Option<DateTime<Utc>>,
    pub undo_until: Option<DateTime<Utc>>,
    pub paused_until: Option<NaiveDate>,
    pub capacity: i32,
    pub version: i32,
    pub profile_complete: bool,
    pub can_take: i64,
    pub waiting: i64,
}

fn select_rows(condition: &str) -> String {
    format!(
        "select e.id, p.slug as programme_slug, p.name as programme_name, p.time_zone as programme_zone, p.policy, e.role, e.status, \
         e.reason, e.submitted_at, e.decided_at, e.undo_until, e.paused_until, e.capacity, e.version, \
         coalesce(f.complete, false) as profile_complete, {FREE_SEATS} as can_take, \
         (select count(*) from requests r where r.status = 'pending' and r.held_since is null \
         and ((r.mentor_enrolment_id = e.id and r.sent_by = 'mentee') \
         or (r.mentee_enrolment_id = e.id and r.sent_by = 'mentor'))) as waiting \
         from enrolments e join programmes p on p.id = e.programme_id \
         left join profiles f on f.enrolment_id = e.id where {condition}"
    )
}

pub(super) async fn rows_of_member(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    query: &PageQuery,
) -> Result<Vec<EnrolmentRow>, AppError> {
    let after = query.cursor::<EnrolmentId>()?.unwrap_or_default();
    let sql = select_rows("e.member_id = $1 and e.id > $2 order by e.id limit $3");
    let values: [Value; 3] = [member_id.into(), after.into(), one_more(query).into()];
    sql::all(connection, &sql, values).await
}

pub(super) async fn row(
    connection: &impl ConnectionTrait,
    id: EnrolmentId,
) -> Result<EnrolmentRow, AppError> {
    let sql = select_rows("e.id = $1");
    Ok(sql::one(connection, &sql, [id.into()])
        .await?
        .ok_or(NotFound)?)
}

/// The page size plus one row, which shows whether there is a next page.
pub(super) fn one_more(query: &PageQuery) -> i64 {
    i64::try_from(query.limit() + 1).unwrap_or(i64::MAX)
}
