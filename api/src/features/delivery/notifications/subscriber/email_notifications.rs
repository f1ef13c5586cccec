//! Notifications by e-mail.

use async_trait::async_trait;
use std::sync::Arc;
use uuid::Uuid;

use super::{content, context, email, kinds, recipients};
use crate::{
    features::delivery::notifications::{
        preferences, service,
        unsubscribe::{Subscription, UnsubscribeKey},
    },
    notice::NoticeRegistry,
};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, Tx},
    events::{Recorded, Subscriber},
    mail::{EmailRenderer, Mailer},
};

const NAME: &str = "mail";

pub struct EmailNotifications {
    notices: Arc<NoticeRegistry>,
    renderer: Arc<EmailRenderer>,
    mailer: Arc<dyn Mailer>,
    key: UnsubscribeKey,
}

impl EmailNotifications {
    #[must_use]
    pub fn new(
        notices: Arc<NoticeRegistry>,
        renderer: Arc<EmailRenderer>,
        mailer: Arc<dyn Mailer>,
        key: UnsubscribeKey,
    ) -> Self {
        Self {
            notices,
            renderer,
            mailer,
            key,
        }
    }
}

#[async_trait(?Send)]
impl Subscriber for EmailNotifications {
    fn name(&self) -> &'static str {
        NAME
    }

    fn kinds(&self) -> Vec<&'static str> {
        kinds(&self.notices)
    }

    async fn recipients(&self, tx: &Tx, event: &Recorded) -> Result<Vec<Uuid>, AppError> {
        let Some(notice) = self.notices.of_event(&event.kind) else {
            return Ok(Vec::new());
        };
        let all = recipients(tx, notice, event).await?;
        let told = preferences::opted_in(&**tx, all, notice, |preference| preference.mail);
        Ok(told.await?.into_iter().map(Into::into).collect())
    }

    async fn deliver(&self, db: &Db, event: &Recorded, recipient: Uuid) -> Result<(), AppError> {
        let recipient = MemberId(recipient);
        let Some(notice) = self.notices.of_event(&event.kind) else {
            return Ok(());
        };
        // The preference may have changed since the last attempt.
        if !preferences::effective(db.read(), recipient, notice)
            .await?
            .mail
        {
            return Ok(());
        }
        let Some(content) = content(notice, event, recipient) else {
            return Ok(());
        };
        // The mail may have waited for days. A mail about something that was done in the meantime is dropped.
        let composer = notice.composer;
        if !composer
            .is_current(notice, db, event, &content, recipient)
            .await?
        {
            return service::note_dropped(db, event, recipient, notice).await;
        }
        let Some(context) = context::load(db, event, notice, &content, recipient).await? else {
            return Ok(());
        };
        if context.reader.email.is_empty() {
            return Ok(());
        }
        let token = self.key.token(Subscription {
            member_id: recipient,
            notice,
        })?;
        let email = email::compose(
            &self.renderer,
            event,
            notice,
            &content,
            &context,
            NAME,
            token.as_deref(),
        )?;
        Ok(self.mailer.deliver(&email).await?)
    }
}
