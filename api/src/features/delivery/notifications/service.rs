//! Creates, lists and marks notifications.

use uuid::Uuid;

use super::{
    dto::{NotificationPage, NotificationView},
    event::{MailDropped, NotificationEvent, POSTED, READ},
    model::NotificationId,
    store,
};
use crate::notice::{NoticeContent, NoticeRegistry, NoticeType};
use tandem_kernel::PageQuery;
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::Db,
    events::{self, Recorded},
    http::NotFound,
};

/// The member's notifications, newest first.
pub(super) async fn list(
    db: &Db,
    notices: &NoticeRegistry,
    member_id: MemberId,
    query: &PageQuery,
) -> Result<NotificationPage, AppError> {
    let page = store::page(
        db.read(),
        notices,
        member_id,
        query.cursor()?,
        query.limit(),
    )
    .await?;
    Ok(NotificationPage {
        unread: store::unread(db.read(), member_id).await?,
        items: page.items.into_iter().map(NotificationView::from).collect(),
        next: page.next,
    })
}

/// Marks notifications up to `up_to` as read. Returns the number of unread ones.
pub(super) async fn mark_read(
    db: &Db,
    member_id: MemberId,
    up_to: NotificationId,
) -> Result<u64, AppError> {
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

/// Records that a mail was not sent because it was no longer current.
pub(super) async fn note_dropped(
    db: &Db,
    event: &Recorded,
    member_id: MemberId,
    notice: &NoticeType,
) -> Result<(), AppError> {
    db.write(async |tx| {
        let dropped = MailDropped {
            of: event.id,
            programme_id: event.programme_id,
            member_id,
            kind: notice.kind,
        };
        // A delivery may run twice; only the first run is recorded.
        match store::is_dropped(&**tx, &dropped).await? {
            true => Ok(()),
            false => events::append_dispatched(tx, None, &dropped).await,
        }
    })
    .await
}

/// Creates the notification for an event. Repeated calls have no effect.
pub(super) async fn post(
    db: &Db,
    event_id: Uuid,
    programme_id: ProgrammeId,
    member_id: MemberId,
    notice: &NoticeType,
    content: &NoticeContent,
) -> Result<(), AppError> {
    db.write(async |tx| {
        let id = store::insert(tx, event_id, programme_id, member_id, notice, content).await?;
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
