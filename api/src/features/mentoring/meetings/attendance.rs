//! Whether a meeting took place, and how long: each side says, and both agree.

use super::{
    commands,
    dto::{MeetingView, StateAttendance},
    event::{MeetingEvent, What},
    model::{MeetingId, MeetingStatus, ProposalStatus, SILENCE, Sides},
    queries,
    refusal::MeetingRefusal,
    rules::{self, Outcome},
    store::{self, Silent},
};
use crate::features::{
    mentoring::{meetings::entities::meetings, questions},
    pairing::mentorships,
    programme::programmes::Role,
};
use tandem_kernel::{FieldCode, FieldProblem};
use tandem_platform::{
    AppError, MemberId,
    db::{BATCH, Db, Tx, in_batches},
    events,
    http::NotFound,
};

/// Stores what the member says of a meeting that is over. It works after the end of the mentorship too, because a meeting before it
/// counts.
pub async fn state(
    db: &Db,
    member_id: MemberId,
    id: MeetingId,
    body: &StateAttendance,
) -> Result<MeetingView, AppError> {
    let minutes = minutes(body)?;
    db.write(async |tx| {
        let found = store::find(&**tx, id).await?.ok_or(NotFound)?;
        let own = mentorships::own(&**tx, member_id, found.mentorship_id).await?;
        let meeting = store::lock(tx, id).await?;
        let before = meeting.state();
        rules::state(&before, tx.now())?;
        let said = before.stated.of(own.role);
        if said.is_some_and(|said| said.minutes == minutes) {
            return queries::one(&**tx, member_id, id, tx.now()).await;
        }
        store::close_proposal(tx, id, ProposalStatus::Closed).await?;
        let meeting = meeting.stated_by(own.role, minutes, tx.now());
        match rules::outcome(&meeting.state().stated, tx.now()) {
            Outcome::Settled { minutes } => {
                let by = Some((member_id, own.role));
                settle(tx, Sides::from(&own), by, meeting, minutes).await?;
            }
            outcome => {
                let meeting = store::update(tx, meeting).await?;
                let what = What::Stated {
                    took_place: minutes.is_some(),
                    contradicts: outcome == Outcome::Contradiction,
                };
                commands::append(tx, &own, &meeting, what).await?;
            }
        }
        queries::one(&**tx, member_id, id, tx.now()).await
    })
    .await
}

/// How long it took; `None` if it did not take place.
fn minutes(body: &StateAttendance) -> Result<Option<i32>, MeetingRefusal> {
    match (body.took_place, body.minutes) {
        (false, _) => Ok(None),
        (true, Some(minutes)) => Ok(Some(minutes)),
        (true, None) => Err(MeetingRefusal::InvalidFields(vec![FieldProblem::new(
            "/minutes",
            FieldCode::Required,
        )])),
    }
}

/// Closes a locked meeting as held or missed. The time of a missed one is free.
async fn settle(
    tx: &Tx,
    sides: Sides,
    by: Option<(MemberId, Role)>,
    meeting: meetings::Model,
    minutes: Option<i32>,
) -> Result<(), AppError> {
    let (status, what) = match minutes {
        Some(_) => (MeetingStatus::Held, What::Held),
        None => (MeetingStatus::Missed, What::Missed),
    };
    if status == MeetingStatus::Missed {
        store::free_quarters(tx, meeting.id).await?;
        questions::leave_to_next(tx, meeting.id).await?;
    }
    let settled = meetings::Model {
        status,
        held_minutes: minutes,
        closed_at: Some(tx.now()),
        ..meeting
    };
    let meeting = store::update(tx, settled).await?;
    let event = MeetingEvent {
        what,
        sides,
        by: by.map(|(_, role)| role),
        meeting: &meeting,
    };
    events::append(tx, by.map(|(member_id, _)| member_id), &event).await
}

/// Lets one side's word stand where the other has been silent for seven days.
///
/// # Errors
/// A database fault. Meetings that were settled stay so.
pub async fn settle_silent(db: &Db) -> Result<(), AppError> {
    let since = db.clock().now() - SILENCE;
    in_batches(
        async |after| store::silent(db.read(), since, after, BATCH).await,
        |silent| silent.id,
        async |silent| db.write(async |tx| settle_one(tx, silent).await).await,
    )
    .await
}

/// Checks again with the meeting locked, because the other side may have spoken since the query.
async fn settle_one(tx: &Tx, silent: &Silent) -> Result<(), AppError> {
    let meeting = store::lock(tx, silent.id).await?;
    let state = meeting.state();
    let stated = (state.stated.mentee, state.stated.mentor);
    let one_silent = matches!(stated, (Some(_), None) | (None, Some(_)));
    if state.status != MeetingStatus::Confirmed || !one_silent {
        return Ok(());
    }
    match rules::outcome(&state.stated, tx.now()) {
        Outcome::Settled { minutes } => settle(tx, silent.sides, None, meeting, minutes).await,
        Outcome::Waiting | Outcome::Contradiction => Ok(()),
    }
}
