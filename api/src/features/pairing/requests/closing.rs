//! Closing requests by a decision or by time.

use sea_orm::ActiveValue::Set;

use super::{
    entities::requests,
    event::{RequestEvent, What},
    model::{RequestStatus, Sides},
    store::{self, Open},
};
use crate::ids::{EnrolmentId, RequestId};
use tandem_platform::{AppError, MemberId, db::Tx, events::EventBatch};

/// The columns of a decision.
pub fn decided(tx: &Tx, status: RequestStatus) -> requests::ActiveModel {
    requests::ActiveModel {
        status: Set(status),
        decided_at: Set(Some(tx.now())),
        ..Default::default()
    }
}

/// Closes the requests that are still open and adds the event of each. `by` is `None` if a rule or time closed them.
///
/// # Errors
/// A database fault.
pub async fn close(
    tx: &Tx,
    requests: &[Sides],
    row: requests::ActiveModel,
    what: What,
    by: Option<MemberId>,
    events: &mut EventBatch,
) -> Result<(), AppError> {
    if requests.is_empty() {
        return Ok(());
    }
    let ids: Vec<RequestId> = requests.iter().map(|sides| sides.request_id).collect();
    let closed = store::close(tx, &ids, row).await?;
    add_events(tx, requests, &closed, what, by, events)
}

fn add_events(
    tx: &Tx,
    requests: &[Sides],
    closed: &[RequestId],
    what: What,
    by: Option<MemberId>,
    events: &mut EventBatch,
) -> Result<(), AppError> {
    let closed = requests
        .iter()
        .filter(|sides| closed.contains(&sides.request_id));
    for sides in closed {
        let sides = *sides;
        events.push(tx, by, &RequestEvent { what, sides })?;
    }
    Ok(())
}

/// The open requests of a mentee whose enrolment is locked. Overdue ones are expired first.
///
/// # Errors
/// A database fault.
pub async fn open_of(
    tx: &Tx,
    mentee: EnrolmentId,
    events: &mut EventBatch,
) -> Result<Vec<Open>, AppError> {
    let all = store::pending_of_mentee(tx, mentee).await?;
    let (open, overdue): (Vec<Open>, Vec<Open>) = all
        .into_iter()
        .partition(|open| open.request.expires_at > tx.now());
    if !overdue.is_empty() {
        let overdue: Vec<Sides> = overdue.into_iter().map(|open| open.sides).collect();
        let ids: Vec<RequestId> = overdue.iter().map(|sides| sides.request_id).collect();
        let closed = store::expire(tx, &ids).await?;
        add_events(tx, &overdue, &closed, What::Expired, None, events)?;
    }
    Ok(open)
}
