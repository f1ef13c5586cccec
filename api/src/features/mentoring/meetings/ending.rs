//! What becomes of meetings when their mentorship ends.

use futures_util::future::LocalBoxFuture;

use super::{
    event::{MeetingEvent, What},
    model::{CancelledReason, MeetingStatus, Sides},
    store,
};
use crate::features::{
    mentoring::{meetings::entities::meetings, questions},
    pairing::mentorships::MentorshipEnd,
};
use tandem_platform::{AppError, db::Tx, events::EventBatch};

/// Withdraws proposed times and cancels meetings that lie ahead. A meeting that is over stays: both can still say that it took place.
pub fn close_all<'a>(
    tx: &'a Tx,
    end: MentorshipEnd<'a>,
    events: &'a mut EventBatch,
) -> LocalBoxFuture<'a, Result<(), AppError>> {
    Box::pin(async move {
        for meeting in store::open_of(tx, end.id).await? {
            close(tx, &end, meeting, events).await?;
        }
        store::close_all_proposals(tx, end.id).await
    })
}

async fn close(
    tx: &Tx,
    end: &MentorshipEnd<'_>,
    meeting: meetings::Model,
    events: &mut EventBatch,
) -> Result<(), AppError> {
    if meeting.state().is_over(tx.now()) {
        return Ok(());
    }
    let reason = CancelledReason::MentorshipEnded;
    let (what, step) = match meeting.status {
        MeetingStatus::Confirmed => (What::Cancelled { reason }, 1),
        _ => (What::WithdrawnByEnd, 0),
    };
    store::free_quarters(tx, meeting.id).await?;
    questions::leave_to_next(tx, meeting.id).await?;
    let cancelled = meetings::Model {
        status: MeetingStatus::Cancelled,
        cancelled_reason: Some(reason),
        sequence: meeting.sequence + step,
        closed_at: Some(tx.now()),
        ..meeting
    };
    let meeting = store::update(tx, cancelled).await?;
    let event = MeetingEvent {
        what,
        sides: Sides::from(end),
        by: None,
        meeting: &meeting,
    };
    events.push(tx, end.by, &event)
}
