//! Queries for mentorships. Reads are limited to one member's.

use super::model::{MentorshipId, MentorshipStatus, Outcome};
use crate::features::{
    pairing::mentorships::entities::mentorships,
    participation::enrolments::{
        Enrolment, MatchReason,
        people::{self, PersonCard},
    },
    programme::programmes::Role,
};
use crate::ids::EnrolmentId;
use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Value,
};
use tandem_kernel::PageQuery;
use tandem_platform::{
    AppError, MemberId,
    db::{JsonColumn, Tx, sql},
    http::NotFound,
};

/// A mentorship with its request, both members, and the other side's e-mail address.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Row {
    pub id: MentorshipId,
    pub programme_slug: String,
    pub programme_name: String,
    pub status: MentorshipStatus,
    pub outcome: Option<Outcome>,
    pub created_at: DateTime<Utc>,
    pub started_at: Option<DateTime<Utc>>,
    pub ended_at: Option<DateTime<Utc>>,
    pub mentee_id: MemberId,
    pub mentor_id: MemberId,
    pub other_email: String,
    pub message: String,
    pub reasons: JsonColumn<Vec<MatchReason>>,
    pub requested_at: DateTime<Utc>,
    /// The role that sent the request.
    pub requested_by: Role,
}

const COLUMNS: &str = "m.id, p.slug as programme_slug, p.name as programme_name, m.status, \
     m.outcome, m.created_at, m.started_at, m.ended_at, \
     mentee.member_id as mentee_id, mentor.member_id as mentor_id, person.email as other_email, \
     r.message, r.reasons, r.created_at as requested_at, r.sent_by as requested_by";

const JOINED: &str = "join programmes p on p.id = m.programme_id \
     join requests r on r.id = m.request_id \
     join enrolments mentee on mentee.id = m.mentee_enrolment_id \
     join enrolments mentor on mentor.id = m.mentor_enrolment_id \
     join enrolments e on e.id = \
     case when mentee.member_id = $1 then m.mentor_enrolment_id else m.mentee_enrolment_id end";

/// The mentee's and the mentor's enrolment of a mentorship. `not_found` if the member is not a side of it.
pub async fn sides(
    tx: &Tx,
    member_id: MemberId,
    id: MentorshipId,
) -> Result<(EnrolmentId, EnrolmentId), AppError> {
    let sql = "select m.mentee_enrolment_id, m.mentor_enrolment_id from mentorships m \
         join enrolments mentee on mentee.id = m.mentee_enrolment_id \
         join enrolments mentor on mentor.id = m.mentor_enrolment_id \
         where m.id = $1 and $2 in (mentee.member_id, mentor.member_id)";
    let rows = sql::rows(&**tx, sql, [id.into(), member_id.into()]).await?;
    let row = rows.first().ok_or(NotFound)?;
    Ok((
        row.try_get("", "mentee_enrolment_id")?,
        row.try_get("", "mentor_enrolment_id")?,
    ))
}

/// A mentorship with the card of the other side. `not_found` if the member is not a side of it.
pub async fn seen_by(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    id: MentorshipId,
) -> Result<(Row, PersonCard), AppError> {
    let which = "where m.id = $2 and $1 in (mentee.member_id, mentor.member_id)";
    let values = vec![member_id.into(), id.into()];
    let seen = seen(connection, "mentorships m", which, values).await?;
    Ok(seen.into_iter().next().ok_or(NotFound)?)
}

/// The mentorships of the member's enrolment, newest first, with the cards of the other sides. The query filters by the column of
/// the enrolment's role, whose index has the order of the list.
pub async fn of_enrolment(
    connection: &impl ConnectionTrait,
    own: &Enrolment,
    query: &PageQuery,
) -> Result<Vec<(Row, PersonCard)>, AppError> {
    let before = query.cursor::<MentorshipId>()?.unwrap_or(MentorshipId::MAX);
    let limit = query.limit() + 1;
    let side = match own.role {
        Role::Mentee => "mentee_enrolment_id",
        Role::Mentor => "mentor_enrolment_id",
    };
    // The page is cut before the joins. The limit is a literal because PostgreSQL would otherwise plan each page again.
    let page = format!(
        "(select * from mentorships m where m.{side} = $2 and m.id < $3 \
         order by m.id desc limit {limit}) m"
    );
    let values = vec![own.member_id.into(), own.id.into(), before.into()];
    seen(connection, &page, "order by m.id desc", values).await
}

/// Loads mentorships `m` with the card of the other side. The first value is the member's id.
async fn seen(
    connection: &impl ConnectionTrait,
    mentorships: &str,
    which: &str,
    values: Vec<Value>,
) -> Result<Vec<(Row, PersonCard)>, AppError> {
    let (card, of_card) = (people::columns_of_pair(), people::TABLES);
    let sql = format!("select {COLUMNS}, {card} from {mentorships} {JOINED} {of_card} {which}");
    let rows = sql::rows(connection, &sql, values).await?;
    rows.iter()
        .map(|row| Ok((Row::from_query_result(row, "")?, people::card(row)?)))
        .collect()
}

pub async fn insert(tx: &Tx, row: mentorships::ActiveModel) -> Result<(), AppError> {
    mentorships::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// The running mentorships of an enrolment in either role.
pub async fn running_of(
    tx: &Tx,
    enrolment_id: EnrolmentId,
) -> Result<Vec<mentorships::Model>, AppError> {
    let side = Condition::any()
        .add(mentorships::Column::MenteeEnrolmentId.eq(enrolment_id))
        .add(mentorships::Column::MentorEnrolmentId.eq(enrolment_id));
    Ok(mentorships::Entity::find()
        .filter(side)
        .filter(mentorships::Column::EndedAt.is_null())
        .order_by_asc(mentorships::Column::Id)
        .all(&**tx)
        .await?)
}

pub async fn find(tx: &Tx, id: MentorshipId) -> Result<mentorships::Model, AppError> {
    Ok(mentorships::Entity::find_by_id(id)
        .one(&**tx)
        .await?
        .ok_or(NotFound)?)
}

/// A mentorship, locked. Both sides are locked before.
pub async fn find_locked(tx: &Tx, id: MentorshipId) -> Result<mentorships::Model, AppError> {
    let found = mentorships::Entity::find_by_id(id).lock_exclusive();
    Ok(found.one(&**tx).await?.ok_or(NotFound)?)
}

pub async fn update(tx: &Tx, row: mentorships::ActiveModel) -> Result<(), AppError> {
    mentorships::Entity::update(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}
