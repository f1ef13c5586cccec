//! Letters.

use async_trait::async_trait;
use std::sync::Arc;
use uuid::Uuid;

use super::{facts::facts, letter::letter, occasion, recipients};
use crate::{
    db::{Db, Tx},
    events::{Recorded, Subscriber},
    features::notifications::{model::NotificationKind, rules},
    kernel::Failure,
    mail::{Mailer, Press},
};

const NAME: &str = "mail";

/// Coordinators see registrations in the app alone: there can be many a day.
const IN_APP_ALONE: [NotificationKind; 2] = [
    NotificationKind::EnrolmentSubmitted,
    NotificationKind::EnrolmentAnswered,
];

pub struct Mails {
    press: Press,
    mailer: Arc<dyn Mailer>,
}

impl Mails {
    #[must_use]
    pub fn new(press: Press, mailer: Arc<dyn Mailer>) -> Self {
        Self { press, mailer }
    }
}

#[async_trait(?Send)]
impl Subscriber for Mails {
    fn name(&self) -> &'static str {
        NAME
    }

    async fn recipients(&self, tx: &Tx, event: &Recorded) -> Result<Vec<Uuid>, Failure> {
        match occasion(event) {
            Some(occasion) if !IN_APP_ALONE.contains(&occasion.kind) => {
                recipients(tx, event, &occasion).await
            }
            _ => Ok(Vec::new()),
        }
    }

    async fn deliver(&self, db: &Db, event: &Recorded, recipient: Uuid) -> Result<(), Failure> {
        let Some(occasion) = occasion(event) else {
            return Ok(());
        };
        let notice = rules::notice(&occasion, recipient);
        let Some(facts) = facts(db, event, &notice, recipient).await? else {
            return Ok(());
        };
        if facts.reader.email.is_empty() {
            return Ok(());
        }
        let letter = letter(&self.press, event, &notice, &facts, NAME)?;
        Ok(self.mailer.deliver(&letter).await?)
    }
}
