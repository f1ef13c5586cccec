//! Letters.

use async_trait::async_trait;
use std::sync::Arc;
use uuid::Uuid;

use super::{facts::facts, letter::letter, occasion, recipients, still_true};
use crate::{
    db::{Db, Tx},
    events::{Recorded, Subscriber},
    features::notifications::{
        preferences, rules, service,
        unsubscribe::{Subscription, UnsubscribeKey},
    },
    kernel::Failure,
    mail::{Mailer, Press},
};

const NAME: &str = "mail";

pub struct Mails {
    press: Press,
    mailer: Arc<dyn Mailer>,
    key: UnsubscribeKey,
}

impl Mails {
    #[must_use]
    pub fn new(press: Press, mailer: Arc<dyn Mailer>, key: UnsubscribeKey) -> Self {
        Self { press, mailer, key }
    }
}

#[async_trait(?Send)]
impl Subscriber for Mails {
    fn name(&self) -> &'static str {
        NAME
    }

    fn kinds(&self) -> Vec<&'static str> {
        rules::kinds()
    }

    async fn recipients(&self, tx: &Tx, event: &Recorded) -> Result<Vec<Uuid>, Failure> {
        match occasion(event) {
            Some(occasion) => {
                let all = recipients(tx, event, &occasion).await?;
                preferences::willing(&**tx, all, occasion.kind, |wish| wish.mail).await
            }
            None => Ok(Vec::new()),
        }
    }

    async fn deliver(&self, db: &Db, event: &Recorded, recipient: Uuid) -> Result<(), Failure> {
        let Some(occasion) = occasion(event) else {
            return Ok(());
        };
        let kind = occasion.kind;
        // Between two tries somebody may have had enough of it.
        if !preferences::wish(db.read(), recipient, kind).await?.mail {
            return Ok(());
        }
        let notice = rules::notice(&occasion, recipient);
        // It may have waited for the mail server for days: nobody is asked for what is done or gone.
        if !still_true::check(db, event, &notice, recipient).await? {
            return service::note_dropped(db, event, recipient, kind).await;
        }
        let Some(facts) = facts(db, event, &notice, recipient).await? else {
            return Ok(());
        };
        if facts.reader.email.is_empty() {
            return Ok(());
        }
        let token = self.key.token(Subscription {
            member_id: recipient,
            kind,
        })?;
        let letter = letter(&self.press, event, &notice, &facts, NAME, token.as_deref())?;
        Ok(self.mailer.deliver(&letter).await?)
    }
}
