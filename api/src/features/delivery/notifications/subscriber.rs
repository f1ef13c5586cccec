//! Subscribers that turn events into notifications and mails.

mod context;
mod email;
mod email_notifications;
mod in_app_notifications;

pub use email_notifications::{EmailNotifications, MentorshipMails};
pub use in_app_notifications::InAppNotifications;

use crate::{
    features::identity::members,
    notice::{Audience, NoticeContent, NoticeRegistry, NoticeType},
};
use tandem_platform::{AppError, MemberId, db::Tx, events::Recorded};

/// An unreadable event is logged and skipped, so that it does not block later ones.
fn readable<T>(event: &Recorded, read: Result<T, serde_json::Error>) -> Option<T> {
    read.inspect_err(|error| {
        tracing::error!(event = %event.id, kind = event.kind, %error, "an event cannot be read");
    })
    .ok()
}

/// The kinds of events with a notice.
fn kinds(registry: &NoticeRegistry) -> Vec<&'static str> {
    registry.all().map(|notice| notice.event).collect()
}

async fn recipients(
    tx: &Tx,
    notice: &NoticeType,
    event: &Recorded,
) -> Result<Vec<MemberId>, AppError> {
    let audience = readable(event, notice.composer.audience(notice, event));
    match (audience, event.programme_id) {
        (Some(Audience::Members(all)), _) => members::not_erased(&**tx, all).await,
        (Some(Audience::Coordinators { except }), Some(programme_id)) => {
            let nobody = MemberId::default();
            let all = members::active_coordinators(&**tx, programme_id, nobody, tx.now()).await?;
            Ok(all.into_iter().filter(|id| !except.contains(id)).collect())
        }
        (Some(Audience::Coordinators { .. }) | None, _) => Ok(Vec::new()),
    }
}

fn content(notice: &NoticeType, event: &Recorded, recipient: MemberId) -> Option<NoticeContent> {
    readable(event, notice.composer.content(notice, event, recipient))
}
