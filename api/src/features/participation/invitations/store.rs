//! Queries for invitations and interests.

mod reminders;

use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect,
    sea_query::{OnConflict, Value},
};
use std::collections::HashMap;

use super::{
    dto::InvitationQuery,
    model::{InterestId, InvitationId, InvitationStatus, LineCode},
    token,
};
use crate::features::{
    identity::members::entities::members,
    participation::invitations::entities::{interests, invitations},
    programme::programmes::Role,
};
use tandem_kernel::{PageQuery, folding::key};
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{BATCH, JsonColumn, Tx, search, sql},
    http::NotFound,
};

pub use reminders::{count_open, remind_due};

/// Statuses of an enrolment that do not prevent an invitation.
const NOT_ENROLLED: &str = "('declined', 'withdrawn', 'draft')";

/// The invitations of a programme, newest first.
pub async fn page(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
    query: &InvitationQuery,
    now: DateTime<Utc>,
) -> Result<Vec<invitations::Model>, AppError> {
    let paging = query.paging();
    let before = paging
        .cursor::<InvitationId>()?
        .unwrap_or(InvitationId::MAX);
    let state = match query.status {
        None => "$4 = $4",
        Some(InvitationStatus::Sent) => "status = 'sent' and expires_at > $4",
        Some(InvitationStatus::Seen) => "status = 'seen' and expires_at > $4",
        Some(InvitationStatus::Accepted) => "status = 'accepted' and $4 = $4",
        Some(InvitationStatus::Declined) => "declined_at is not null and $4 = $4",
        Some(InvitationStatus::Revoked) => "status = 'revoked' and declined_at is null and $4 = $4",
        Some(InvitationStatus::Expired) => {
            "(status = 'expired' or (status in ('sent', 'seen') and expires_at <= $4))"
        }
    };
    let statement = format!(
        "select * from invitations where programme_id = $1 and id < $2 and {state} \
         order by id desc limit $3"
    );
    let values: [Value; 4] = [
        programme_id.into(),
        before.into(),
        one_more(&paging).into(),
        now.into(),
    ];
    sql::all(connection, &statement, values).await
}

/// The page size plus one row, which shows whether there is a next page.
fn one_more(query: &PageQuery) -> i64 {
    i64::try_from(query.limit() + 1).unwrap_or(i64::MAX)
}

pub async fn by_token(
    connection: &impl ConnectionTrait,
    secret: &str,
) -> Result<invitations::Model, AppError> {
    let found = invitations::Entity::find()
        .filter(invitations::Column::TokenHash.eq(token::digest(secret)))
        .one(connection)
        .await?;
    Ok(found.ok_or(NotFound)?)
}

pub async fn lock_by_token(tx: &Tx, secret: &str) -> Result<invitations::Model, AppError> {
    let found = invitations::Entity::find()
        .filter(invitations::Column::TokenHash.eq(token::digest(secret)))
        .lock_exclusive()
        .one(&**tx)
        .await?;
    Ok(found.ok_or(NotFound)?)
}

pub async fn lock(
    tx: &Tx,
    programme_id: ProgrammeId,
    id: InvitationId,
) -> Result<invitations::Model, AppError> {
    let found = invitations::Entity::find_by_id(id)
        .filter(invitations::Column::ProgrammeId.eq(programme_id))
        .lock_exclusive()
        .one(&**tx)
        .await?;
    Ok(found.ok_or(NotFound)?)
}

/// The open invitation of a member: one that the member has opened, or one to the member's address that is not bound to a member.
pub async fn open_to(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
    member: &members::Model,
    now: DateTime<Utc>,
) -> Result<Option<invitations::Model>, AppError> {
    let statement = "select * from invitations where programme_id = $1 and (member_id = $4 \
         or (member_id is null and lower(email) = $2)) \
         and status in ('sent', 'seen') and expires_at > $3 order by id desc";
    let values: [Value; 4] = [
        programme_id.into(),
        key(&member.email).into(),
        now.into(),
        member.id.into(),
    ];
    sql::one(connection, statement, values).await
}

#[derive(FromQueryResult)]
struct Taken {
    address: String,
    enrolled: bool,
}

/// The folded addresses that get no invitation, with the reason. Addresses of invitations are ASCII, for which both engines'
/// `lower` agree; addresses of members are compared by their folded column.
pub async fn taken(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
    addresses: &[String],
) -> Result<HashMap<String, LineCode>, AppError> {
    if addresses.is_empty() {
        return Ok(HashMap::new());
    }
    let mut values: Vec<Value> = vec![programme_id.into()];
    let places = sql::bind_list(&mut values, addresses);
    let member = search::email_key("m");
    let statement = format!(
        "select lower(email) as address, false as enrolled from invitations \
         where programme_id = $1 and status in ('sent', 'seen') and lower(email) in ({places}) \
         union all select {member} as address, true as enrolled from enrolments e \
         join members m on m.id = e.member_id where e.programme_id = $1 and e.role = 'mentor' \
         and e.status not in {NOT_ENROLLED} and {member} in ({places})"
    );
    let rows: Vec<Taken> = sql::all(connection, &statement, values).await?;
    let code = |row: &Taken| match row.enrolled {
        true => LineCode::AlreadyEnrolled,
        false => LineCode::AlreadyInvited,
    };
    Ok(rows
        .into_iter()
        .map(|row| (row.address.clone(), code(&row)))
        .collect())
}

/// False if a concurrent transaction invited the same address.
pub async fn insert(tx: &Tx, row: invitations::ActiveModel) -> Result<bool, AppError> {
    let inserted = invitations::Entity::insert(row)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(&**tx)
        .await?;
    Ok(inserted > 0)
}

pub async fn update(
    tx: &Tx,
    row: invitations::ActiveModel,
) -> Result<invitations::Model, AppError> {
    Ok(invitations::Entity::update(row).exec(&**tx).await?)
}

/// An open invitation that is overdue.
#[derive(FromQueryResult)]
pub struct Overdue {
    pub id: InvitationId,
    pub programme_id: ProgrammeId,
}

/// A batch of them after the given id.
pub async fn overdue(
    connection: &impl ConnectionTrait,
    now: DateTime<Utc>,
    after: Option<InvitationId>,
) -> Result<Vec<Overdue>, AppError> {
    let statement = format!(
        "select id, programme_id from invitations where status in ('sent', 'seen') \
         and expires_at <= $1 and id > $2 order by id limit {BATCH}"
    );
    let values: [Value; 2] = [now.into(), after.unwrap_or_default().into()];
    sql::all(connection, &statement, values).await
}

/// Overdue invitations to one of these lower-case addresses. They have to be expired before the address can be invited again.
pub async fn overdue_to(
    tx: &Tx,
    programme_id: ProgrammeId,
    addresses: &[String],
) -> Result<Vec<Overdue>, AppError> {
    let mut values: Vec<Value> = vec![programme_id.into(), tx.now().into()];
    let places = sql::bind_list(&mut values, addresses);
    let statement = format!(
        "select id, programme_id from invitations where programme_id = $1 \
         and status in ('sent', 'seen') and expires_at <= $2 and lower(email) in ({places}) \
         order by id"
    );
    sql::all(&**tx, &statement, values).await
}

/// The member with this address, if any.
pub async fn member_with(
    connection: &impl ConnectionTrait,
    address: &str,
) -> Result<Option<members::Model>, AppError> {
    let member = search::email_key("m");
    let statement = format!("select m.* from members m where {member} = $1 order by m.id limit 1");
    sql::one(connection, &statement, [key(address).into()]).await
}

pub async fn member(
    connection: &impl ConnectionTrait,
    id: MemberId,
) -> Result<members::Model, AppError> {
    let found = members::Entity::find_by_id(id).one(connection).await?;
    Ok(found.ok_or(NotFound)?)
}

pub async fn is_mentor(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
    member_id: MemberId,
) -> Result<bool, AppError> {
    let statement = format!(
        "select id from enrolments where programme_id = $1 and member_id = $2 \
         and role = 'mentor' and status not in {NOT_ENROLLED}"
    );
    let values: [Value; 2] = [programme_id.into(), member_id.into()];
    Ok(!sql::rows(connection, &statement, values).await?.is_empty())
}

pub async fn interest_of(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
    member_id: MemberId,
) -> Result<Option<interests::Model>, AppError> {
    Ok(interests::Entity::find()
        .filter(interests::Column::ProgrammeId.eq(programme_id))
        .filter(interests::Column::MemberId.eq(member_id))
        .one(connection)
        .await?)
}

/// An interest with its member.
#[derive(FromQueryResult)]
pub struct InterestRow {
    pub id: InterestId,
    pub display_name: String,
    pub email: String,
    pub expertise: JsonColumn<Vec<String>>,
    pub message: String,
    pub created_at: DateTime<Utc>,
    pub invited: bool,
}

/// The interests of active members who are not mentors, newest first.
pub async fn interests(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
    query: &PageQuery,
    now: DateTime<Utc>,
) -> Result<Vec<InterestRow>, AppError> {
    let before = query.cursor::<InterestId>()?.unwrap_or(InterestId::MAX);
    let member = search::email_key("m");
    let statement = format!(
        "select i.id, m.display_name, m.email, i.expertise, i.message, i.created_at, \
         exists (select 1 from invitations v where v.programme_id = i.programme_id \
             and v.status in ('sent', 'seen') and v.expires_at > $4 \
             and (v.member_id = m.id or (v.member_id is null \
                 and lower(v.email) = {member}))) as invited \
         from interests i join members m on m.id = i.member_id \
         where i.programme_id = $1 and i.id < $2 and m.membership_status in ('active', 'grace') \
         and not exists (select 1 from enrolments e where e.programme_id = i.programme_id \
             and e.member_id = i.member_id and e.role = 'mentor' \
             and e.status not in {NOT_ENROLLED}) \
         order by i.id desc limit $3"
    );
    let values: [Value; 4] = [
        programme_id.into(),
        before.into(),
        one_more(query).into(),
        now.into(),
    ];
    sql::all(connection, &statement, values).await
}

/// How many participants have chosen an area, by role.
#[derive(FromQueryResult)]
pub struct NamedRow {
    pub role: Role,
    pub slug: String,
    pub people: i64,
}

pub async fn named(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
) -> Result<Vec<NamedRow>, AppError> {
    let areas = sql::texts_of(connection, "f.expertise", "area");
    let statement = format!(
        "select e.role, area.value as slug, count(distinct e.id) as people from enrolments e \
         join members m on m.id = e.member_id join profiles f on f.enrolment_id = e.id \
         cross join {areas} where e.programme_id = $1 and e.status = 'approved' \
         and m.membership_status in ('active', 'grace') group by e.role, area.value"
    );
    sql::all(connection, &statement, [programme_id.into()]).await
}
