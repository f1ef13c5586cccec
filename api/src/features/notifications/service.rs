//! Telling, listing and reading.

use uuid::Uuid;

use super::{
    dto::{NotificationPage, NotificationView},
    event::{MailDropped, NotificationEvent, POSTED, READ},
    model::{Notice, NotificationKind},
    store,
};
use crate::{
    db::Db,
    events::{self, Recorded},
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

/// Writes down that a mail was not sent, because what it would have said was true no more.
pub(super) async fn note_dropped(
    db: &Db,
    event: &Recorded,
    member_id: Uuid,
    kind: NotificationKind,
) -> Result<(), Failure> {
    db.write(async |tx| {
        let dropped = MailDropped {
            of: event.id,
            programme_id: event.programme_id,
            member_id,
            kind,
        };
        // A delivery may run twice, and is written down once.
        match store::is_dropped(&**tx, &dropped).await? {
            true => Ok(()),
            false => events::append_dispatched(tx, None, &dropped).await,
        }
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
