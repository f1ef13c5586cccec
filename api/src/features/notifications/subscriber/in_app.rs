//! Notifications in the app.

use async_trait::async_trait;
use uuid::Uuid;

use super::{occasion, recipients};
use crate::{
    db::{Db, Tx},
    events::{Recorded, Subscriber},
    features::notifications::{preferences, rules, service},
    kernel::Failure,
};

pub struct InApp;

#[async_trait(?Send)]
impl Subscriber for InApp {
    fn name(&self) -> &'static str {
        "in_app"
    }

    fn kinds(&self) -> Vec<&'static str> {
        rules::kinds()
    }

    async fn recipients(&self, tx: &Tx, event: &Recorded) -> Result<Vec<Uuid>, Failure> {
        match occasion(event) {
            Some(occasion) => {
                let all = recipients(tx, event, &occasion).await?;
                preferences::willing(&**tx, all, occasion.kind, |wish| wish.in_app).await
            }
            None => Ok(Vec::new()),
        }
    }

    async fn deliver(&self, db: &Db, event: &Recorded, recipient: Uuid) -> Result<(), Failure> {
        let (Some(occasion), Some(programme_id)) = (occasion(event), event.programme_id) else {
            return Ok(());
        };
        let notice = rules::notice(&occasion, recipient);
        service::post(db, event.id, programme_id, recipient, &notice).await
    }
}
