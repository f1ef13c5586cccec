//! A word to whoever has the next step, some days after a request was sent.

use chrono::Duration;

use super::{
    event::{RequestEvent, What},
    rules::{self, REMINDER_DAYS},
    store::{self, Silent},
};
use crate::{
    db::{Db, Tx},
    events,
    kernel::Failure,
};

/// Reminds of every open request whose day has come; each day once, whichever replica comes first.
///
/// # Errors
/// The database's fault; who was reminded stays so.
pub async fn remind_due(db: &Db) -> Result<(), Failure> {
    let [first, last] = REMINDER_DAYS;
    let now = db.clock().now();
    let before = now - Duration::days(i64::from(first));
    for request in store::silent(db.read(), before, last).await? {
        let (sent, expires) = (request.created_at, request.expires_at);
        if let Some(day) = rules::reminder(sent, expires, request.reminded_days, now) {
            db.write(async |tx| remind(tx, &request, day).await).await?;
        }
    }
    Ok(())
}

async fn remind(tx: &Tx, request: &Silent, day: i32) -> Result<(), Failure> {
    if !store::mark_reminded(tx, request.id, day).await? {
        return Ok(());
    }
    let what = match request.waits_for_sender {
        true => What::SenderReminded,
        false => What::ReceiverReminded,
    };
    let sides = store::sides(tx, request.mentee_id, request.id).await?;
    events::append(tx, None, &RequestEvent { what, sides }).await
}
