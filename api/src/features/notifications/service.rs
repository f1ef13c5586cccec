//! Telling, listing and reading.

use uuid::Uuid;

use super::{
    dto::{NotificationPage, NotificationView},
    event::{NotificationEvent, POSTED, READ},
    model::Notice,
    store,
};
use crate::{
    db::Db,
    events,
    http::NotFound,
    kernel::{Failure, PageQuery},
};

/// The member's notifications, newest first.
pub(super) async fn list(
    db: &Db,
    member_id: Uuid,
    query: &PageQuery,
) -> Result<NotificationPage, Failure> {
    let page = store::page(db.read(), member_id, query.cursor()?, query.limit()).await?;
    Ok(NotificationPage {
        unread: store::unread(db.read(), member_id).await?,
        items: page.items.into_iter().map(NotificationView::from).collect(),
        next: page.next,
    })
}

/// Marks everything up to `up_to` as read; gives how many are left unread.
pub(super) async fn mark_read(db: &Db, member_id: Uuid, up_to: Uuid) -> Result<u64, Failure> {
    db.write(async |tx| {
        let newest = store::find(&**tx, member_id, up_to)
            .await?
            .ok_or(NotFound)?;
        if store::mark_read(tx, member_id, up_to).await? > 0 {
            let read = NotificationEvent {
                kind: READ,
                notification_id: newest.id,
                programme_id: newest.programme_id,
                member_id,
            };
            events::append_dispatched(tx, Some(member_id), &read).await?;
        }
        store::unread(&**tx, member_id).await
    })
    .await
}

/// Tells the member once of an event, however often it is asked to.
pub(super) async fn post(
    db: &Db,
    event_id: Uuid,
    programme_id: Uuid,
    member_id: Uuid,
    notice: &Notice,
) -> Result<(), Failure> {
    db.write(async |tx| {
        let id = store::insert(tx, event_id, programme_id, member_id, notice).await?;
        let Some(notification_id) = id else {
            return Ok(());
        };
        let posted = NotificationEvent {
            kind: POSTED,
            notification_id,
            programme_id,
            member_id,
        };
        events::append_dispatched(tx, None, &posted).await
    })
    .await
}
