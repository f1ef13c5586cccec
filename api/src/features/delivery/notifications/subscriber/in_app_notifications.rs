//! Notifications in the app.

use async_trait::async_trait;
use std::sync::Arc;
use uuid::Uuid;

use super::{content, kinds, recipients};
use crate::{
    features::delivery::notifications::{preferences, service},
    notice::NoticeRegistry,
};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, Tx},
    events::{Recorded, Subscriber},
};

pub struct InAppNotifications {
    notices: Arc<NoticeRegistry>,
}

impl InAppNotifications {
    #[must_use]
    pub const fn new(notices: Arc<NoticeRegistry>) -> Self {
        Self { notices }
    }
}

#[async_trait(?Send)]
impl Subscriber for InAppNotifications {
    fn name(&self) -> &'static str {
        "in_app"
    }

    fn kinds(&self) -> Vec<&'static str> {
        kinds(&self.notices)
    }

    async fn recipients(&self, tx: &Tx, event: &Recorded) -> Result<Vec<Uuid>, AppError> {
        let Some(notice) = self.notices.of_event(&event.kind) else {
            return Ok(Vec::new());
        };
        let all = recipients(tx, notice, event).await?;
        let told = preferences::opted_in(&**tx, all, notice, |preference| preference.in_app);
        Ok(told.await?.into_iter().map(Into::into).collect())
    }

    async fn deliver(&self, db: &Db, event: &Recorded, recipient: Uuid) -> Result<(), AppError> {
        let recipient = MemberId(recipient);
        let (Some(notice), Some(programme_id)) =
            (self.notices.of_event(&event.kind), event.programme_id)
        else {
            return Ok(());
        };
        let Some(content) = content(notice, event, recipient) else {
            return Ok(());
        };
        service::post(db, event.id, programme_id, recipient, notice, &content).await
    }
}
