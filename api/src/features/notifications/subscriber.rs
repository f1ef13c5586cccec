//! What is done when something happened elsewhere: a notification, and a letter.

mod facts;
mod in_app;
mod invitation_mails;
mod letter;
mod mails;
mod still_true;

pub use in_app::InApp;
pub use invitation_mails::InvitationMails;
pub use mails::Mails;

use uuid::Uuid;

use super::{
    model::{Audience, Occasion},
    rules, store,
};
use crate::{db::Tx, events::Recorded, features::members, kernel::Failure};

/// An event that cannot be read is passed over, so that it holds up no other.
fn occasion(event: &Recorded) -> Option<Occasion> {
    rules::occasion(&event.kind, event.subject_id, &event.payload).unwrap_or_else(|error| {
        tracing::error!(event = %event.id, kind = event.kind, %error, "an event cannot be read");
        None
    })
}

async fn recipients(tx: &Tx, event: &Recorded, occasion: &Occasion) -> Result<Vec<Uuid>, Failure> {
    match (rules::audience(occasion), event.programme_id) {
        (Audience::Members(all), _) => members::not_erased(&**tx, all).await,
        (Audience::Coordinators { except }, Some(programme_id)) => {
            store::coordinators(&**tx, programme_id, except, tx.now()).await
        }
        (Audience::Coordinators { .. }, None) => Ok(Vec::new()),
    }
}
