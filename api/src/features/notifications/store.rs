//! Notifications of one member; every read starts from that member.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
    sea_query::{Expr, OnConflict},
};
use std::collections::HashMap;
use uuid::Uuid;

use super::event::MailDropped;
use super::model::{About, Notice, NotificationKind, NotificationRole};
use crate::{
    db::{
        Tx,
        entities::{events, members::Model as Member, notifications, programmes},
        sql,
    },
    features::{enrolments, members, programmes::ProgrammeRef},
    kernel::{Event, Failure, Page},
};

/// Kinds with the words of a coordinator, which are read with them.
const DECISIONS: [&str; 2] = ["enrolment_declined", "enrolment_asked_back"];

/// A notification with the words its ids stand for.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub row: notifications::Model,
    pub kind: NotificationKind,
    pub role: NotificationRole,
    pub about: About,
    pub programme: ProgrammeRef,
    /// `None` when there is no other person, or no longer.
    pub person: Option<String>,
}

fn of_member(member_id: Uuid) -> Select<notifications::Entity> {
    notifications::Entity::find().filter(notifications::Column::MemberId.eq(member_id))
}

/// How many notifications the member has not read.
///
/// # Errors
/// The database's fault.
pub async fn unread(connection: &impl ConnectionTrait, member_id: Uuid) -> Result<u64, Failure> {
    let unread = of_member(member_id).filter(notifications::Column::ReadAt.is_null());
    Ok(unread.count(connection).await?)
}

pub(super) async fn page(
    connection: &impl ConnectionTrait,
    member_id: Uuid,
    after: Option<Uuid>,
    limit: u64,
) -> Result<Page<Told>, Failure> {
    let mut query = of_member(member_id)
        .order_by_desc(notifications::Column::Id)
        .limit(limit + 1);
    if let Some(after) = after {
        query = query.filter(notifications::Column::Id.lt(after));
    }
    let page = Page::cut(query.all(connection).await?, limit, |row| row.id);
    Ok(Page {
        items: in_words(connection, page.items).await?,
        next: page.next,
    })
}

/// Those of `ids` that are the member's, oldest first.
pub(super) async fn some(
    connection: &impl ConnectionTrait,
    member_id: Uuid,
    ids: Vec<Uuid>,
) -> Result<Vec<Told>, Failure> {
    let rows = of_member(member_id)
        .filter(notifications::Column::Id.is_in(ids))
        .order_by_asc(notifications::Column::Id)
        .all(connection)
        .await?;
    in_words(connection, rows).await
}

/// A kind that this version does not know, written by a newer one, is passed over.
async fn in_words(
    connection: &impl ConnectionTrait,
    rows: Vec<notifications::Model>,
) -> Result<Vec<Told>, Failure> {
    let abouts: Vec<About> = rows
        .iter()
        .map(|row| serde_json::from_value(row.args.clone()).unwrap_or_default())
        .collect();
    let people = members::by_ids(
        connection,
        abouts.iter().filter_map(|about| about.person_id),
    )
    .await?;
    let programmes = programmes_of(connection, rows.iter().map(|row| row.programme_id)).await?;
    let decisions = rows
        .iter()
        .filter(|row| DECISIONS.contains(&row.kind.as_str()));
    let decisions: Vec<Uuid> = decisions.map(|row| row.event_id).collect();
    let mut words = enrolments::words_of_decisions(connection, &decisions).await?;
    let told = rows.into_iter().zip(abouts).filter_map(|(row, mut about)| {
        let person = about.person_id.and_then(|id| people.get(&id).cloned());
        about.reason = words.remove(&row.event_id).or(about.reason);
        Some(Told {
            kind: row.kind.parse().ok()?,
            role: row.role.parse().ok()?,
            programme: programmes.get(&row.programme_id)?.clone(),
            person: person.and_then(Member::name),
            about,
            row,
        })
    });
    Ok(told.collect())
}

/// Programmes by id, by name alone: a page of notifications needs no policies.
pub(super) async fn programmes_of(
    connection: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, ProgrammeRef>, Failure> {
    let found: Vec<(Uuid, String, String)> = programmes::Entity::find()
        .select_only()
        .columns([
            programmes::Column::Id,
            programmes::Column::Slug,
            programmes::Column::Name,
        ])
        .filter(programmes::Column::Id.is_in(ids))
        .into_tuple()
        .all(connection)
        .await?;
    Ok(found
        .into_iter()
        .map(|(id, slug, name)| (id, ProgrammeRef { slug, name }))
        .collect())
}

/// One notification of the member.
pub(super) async fn find(
    connection: &impl ConnectionTrait,
    member_id: Uuid,
    id: Uuid,
) -> Result<Option<notifications::Model>, Failure> {
    let query = of_member(member_id).filter(notifications::Column::Id.eq(id));
    Ok(query.one(connection).await?)
}

/// Marks what is unread up to and with `up_to`; gives how many those were.
pub(super) async fn mark_read(tx: &Tx, member_id: Uuid, up_to: Uuid) -> Result<u64, Failure> {
    let done = notifications::Entity::update_many()
        .col_expr(notifications::Column::ReadAt, Expr::value(Some(tx.now())))
        .filter(notifications::Column::MemberId.eq(member_id))
        .filter(notifications::Column::Id.lte(up_to))
        .filter(notifications::Column::ReadAt.is_null())
        .exec(&**tx)
        .await?;
    Ok(done.rows_affected)
}

/// Writes a notice once for an event and a member; `None` when it is there already.
pub(super) async fn insert(
    tx: &Tx,
    event_id: Uuid,
    programme_id: Uuid,
    member_id: Uuid,
    notice: &Notice,
) -> Result<Option<Uuid>, Failure> {
    let id = tx.new_id();
    let row = notifications::ActiveModel {
        id: Set(id),
        event_id: Set(event_id),
        member_id: Set(member_id),
        programme_id: Set(programme_id),
        role: Set(notice.role.as_str().to_owned()),
        kind: Set(notice.kind.as_str().to_owned()),
        args: Set(serde_json::to_value(&notice.about).map_err(Failure::fault)?),
        created_at: Set(tx.now()),
        read_at: Set(None),
    };
    let inserted = notifications::Entity::insert(row)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(&**tx)
        .await;
    match inserted {
        Ok(rows) => Ok((rows > 0).then_some(id)),
        Err(DbErr::RecordNotInserted) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Whether it is written down already that this mail was not sent.
pub(super) async fn is_dropped(
    connection: &impl ConnectionTrait,
    dropped: &MailDropped,
) -> Result<bool, Failure> {
    let payload = dropped.payload();
    let known = events::Entity::find()
        .filter(events::Column::SubjectId.eq(dropped.subject_id()))
        .filter(events::Column::Kind.eq(dropped.kind()))
        .all(connection)
        .await?;
    Ok(known.iter().any(|event| event.payload == payload))
}

/// The programme's coordinators and their deputies at this moment who can act, except one.
pub(super) async fn coordinators(
    connection: &impl ConnectionTrait,
    programme_id: Uuid,
    except: Uuid,
    now: DateTime<Utc>,
) -> Result<Vec<Uuid>, Failure> {
    let coordinators = members::coordinators("$3");
    let query = format!(
        "select c.member_id from {coordinators} c join members m on m.id = c.member_id \
         where m.membership_status in ('active', 'grace') and c.programme_id = $1 and c.member_id <> $2 order by c.member_id"
    );
    let values = [programme_id.into(), except.into(), now.into()];
    let rows = sql::rows(connection, &query, values).await?;
    rows.iter()
        .map(|row| Ok(row.try_get("", "member_id")?))
        .collect()
}
