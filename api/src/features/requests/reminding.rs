//! A word to whoever has the next step, some days after a request was sent.

use super::{
    due::{self, Silent},
    event::{RequestEvent, What},
    rules::{self, REMINDER_DAYS},
    store,
};
use crate::{
    db::{Db, Tx, in_batches},
    events,
    kernel::Failure,
};

/// Reminds of every open request whose day has come; each day once, whichever replica comes first.
///
/// # Errors
/// The database's fault; who was reminded stays so.
pub async fn remind_due(db: &Db) -> Result<(), Failure> {
    let now = db.clock().now();
    let read = async |after| due::silent(db.read(), REMINDER_DAYS, now, after).await;
    in_batches(
        read,
        |request| request.id,
        async |request| {
            let (sent, expires) = (request.answering_from, request.expires_at);
            match rules::reminder(sent, expires, request.reminded_days, now) {
                Some(day) => db.write(async |tx| remind(tx, request, day).await).await,
                None => Ok(()),
            }
        },
    )
    .await
}

async fn remind(tx: &Tx, request: &Silent, day: i32) -> Result<(), Failure> {
    if !due::mark_reminded(tx, request.id, day).await? {
        return Ok(());
    }
    let what = match request.waits_for_sender {
        true => What::SenderReminded,
        false => What::ReceiverReminded,
    };
    let sides = store::sides(tx, request.mentee_id, request.id).await?;
    events::append(tx, None, &RequestEvent { what, sides }).await
}
