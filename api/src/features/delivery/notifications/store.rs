//! Queries for notifications. Each is limited to one member.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
    sea_query::{Expr, OnConflict},
};
use std::collections::HashMap;
use uuid::Uuid;

use super::{event::MailDropped, model::NotificationId};
use crate::{
    features::{
        delivery::notifications::entities::notifications,
        identity::members::{self, entities::members::Model as Member},
        programme::programmes::{ProgrammeRef, entities::programmes},
    },
    notice::{Args, NoticeContent, NoticeRegistry, NoticeType},
};
use tandem_kernel::{Event, Page};
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{ReadPool, Tx, entities::events},
};

/// A notification with the names that its ids refer to.
pub(super) struct Told {
    pub row: notifications::Model,
    pub notice: &'static NoticeType,
    pub args: Args,
    pub programme: ProgrammeRef,
    /// `None` if there is no other person or they were erased.
    pub person: Option<String>,
}

fn of_member(member_id: MemberId) -> Select<notifications::Entity> {
    notifications::Entity::find().filter(notifications::Column::MemberId.eq(member_id))
}

/// How many notifications the member has not read.
///
/// # Errors
/// A database fault.
pub async fn unread(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
) -> Result<u64, AppError> {
    let unread = of_member(member_id).filter(notifications::Column::ReadAt.is_null());
    Ok(unread.count(connection).await?)
}

pub(super) async fn page(
    connection: &ReadPool,
    notices: &NoticeRegistry,
    member_id: MemberId,
    after: Option<NotificationId>,
    limit: u64,
) -> Result<Page<Told>, AppError> {
    let mut query = of_member(member_id)
        .order_by_desc(notifications::Column::Id)
        .limit(limit + 1);
    if let Some(after) = after {
        query = query.filter(notifications::Column::Id.lt(after));
    }
    let page = Page::cut(query.all(connection).await?, limit, |row| row.id);
    Ok(Page {
        items: in_words(connection, notices, page.items).await?,
        next: page.next,
    })
}

/// Those of `ids` that belong to the member, oldest first.
pub(super) async fn some(
    connection: &ReadPool,
    notices: &NoticeRegistry,
    member_id: MemberId,
    ids: Vec<NotificationId>,
) -> Result<Vec<Told>, AppError> {
    let rows = of_member(member_id)
        .filter(notifications::Column::Id.is_in(ids))
        .order_by_asc(notifications::Column::Id)
        .all(connection)
        .await?;
    in_words(connection, notices, rows).await
}

/// Kinds unknown to this release (written by a newer one) are skipped.
async fn in_words(
    connection: &ReadPool,
    notices: &NoticeRegistry,
    rows: Vec<notifications::Model>,
) -> Result<Vec<Told>, AppError> {
    let args: Vec<Args> = rows
        .iter()
        .map(|row| serde_json::from_value(row.args.clone()).unwrap_or_default())
        .collect();
    let people = args.iter().filter_map(|args| args.person_id);
    let people = members::by_ids(connection, people).await?;
    let programmes = programmes_of(connection, rows.iter().map(|row| row.programme_id)).await?;
    let mut words = words(connection, notices, &rows).await?;
    let told = rows.into_iter().zip(args).filter_map(|(row, mut args)| {
        let person = args.person_id.and_then(|id| people.get(&id).cloned());
        args.reason = words.remove(&row.event_id).or(args.reason);
        Some(Told {
            notice: notices.find(&row.kind)?,
            programme: programmes.get(&row.programme_id)?.clone(),
            person: person.and_then(Member::name),
            args,
            row,
        })
    });
    Ok(told.collect())
}

/// Reason texts that are stored elsewhere, by event. They replace the codes in the arguments.
async fn words(
    connection: &ReadPool,
    notices: &NoticeRegistry,
    rows: &[notifications::Model],
) -> Result<HashMap<Uuid, String>, AppError> {
    let mut words = HashMap::new();
    for notice in notices.all() {
        let of_kind = rows.iter().filter(|row| row.kind == notice.kind);
        let events: Vec<Uuid> = of_kind.map(|row| row.event_id).collect();
        if !events.is_empty() {
            words.extend(notice.composer.words(connection, &events).await?);
        }
    }
    Ok(words)
}

/// Programme names by id. Policies are not loaded.
pub(super) async fn programmes_of(
    connection: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = ProgrammeId>,
) -> Result<HashMap<ProgrammeId, ProgrammeRef>, AppError> {
    let found: Vec<(ProgrammeId, String, String)> = programmes::Entity::find()
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
    member_id: MemberId,
    id: NotificationId,
) -> Result<Option<notifications::Model>, AppError> {
    let query = of_member(member_id).filter(notifications::Column::Id.eq(id));
    Ok(query.one(connection).await?)
}

/// Marks unread notifications up to and including `up_to`. Returns their number.
pub(super) async fn mark_read(
    tx: &Tx,
    member_id: MemberId,
    up_to: NotificationId,
) -> Result<u64, AppError> {
    let done = notifications::Entity::update_many()
        .col_expr(notifications::Column::ReadAt, Expr::value(Some(tx.now())))
        .filter(notifications::Column::MemberId.eq(member_id))
        .filter(notifications::Column::Id.lte(up_to))
        .filter(notifications::Column::ReadAt.is_null())
        .exec(&**tx)
        .await?;
    Ok(done.rows_affected)
}

/// Inserts the notification of an event for a member; `None` if it exists.
pub(super) async fn insert(
    tx: &Tx,
    event_id: Uuid,
    programme_id: ProgrammeId,
    member_id: MemberId,
    notice: &NoticeType,
    content: &NoticeContent,
) -> Result<Option<NotificationId>, AppError> {
    let id = tx.new_id();
    let row = notifications::ActiveModel {
        id: Set(id),
        event_id: Set(event_id),
        member_id: Set(member_id),
        programme_id: Set(programme_id),
        role: Set(content.role),
        kind: Set(notice.kind.to_owned()),
        args: Set(serde_json::to_value(&content.args).map_err(AppError::internal)?),
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

/// Whether it is already recorded that this mail was not sent.
pub(super) async fn is_dropped(
    connection: &impl ConnectionTrait,
    dropped: &MailDropped,
) -> Result<bool, AppError> {
    let payload = serde_json::to_value(dropped.payload()).map_err(AppError::internal)?;
    let known = events::Entity::find()
        .filter(events::Column::SubjectId.eq(dropped.subject_id()))
        .filter(events::Column::Kind.eq(dropped.kind()))
        .all(connection)
        .await?;
    Ok(known.iter().any(|event| event.payload == payload))
}
