//! Commands on a request: accept, decline, withdraw, ask and answer; and closing requests when a member leaves the programme.

use sea_orm::ActiveValue::Set;
use std::collections::BTreeSet;

use super::{
    closing::{close, decided, open_of},
    dto::{DeclineRequest, RequestView},
    event::{RequestEvent, What},
    model::{DeclineReason, RequestStatus, Sides, WithdrawnReason},
    queries,
    refusal::RequestRefusal,
    rules::{self, Readiness},
    store::{self, Acceptable, Decided},
};
use crate::features::{
    pairing::{
        mentorships::{self, Pair, Started},
        requests::entities::requests,
    },
    participation::enrolments::{self, Enrolment, EnrolmentView},
    programme::programmes::Role,
};
use crate::ids::{EnrolmentId, RequestId};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, IdempotencyRecord, IdempotentAnswer, Tx},
    events::{self, EventBatch},
    http::NotFound,
};

/// Accepts a request. This is the most contended write, and it must never assign a seat twice.
///
/// Order: lock the mentee's enrolment, then the mentor's; read the state; take a free seat of each side; start the mentorship;
/// close other requests of a side whose last seat was taken. Another lock order deadlocks when two mentors accept the same mentee.
pub async fn accept(
    db: &Db,
    member_id: MemberId,
    id: RequestId,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    db.write_idempotent(once, async |tx| {
        let (sides, pair) = lock_received(tx, member_id, id).await?;
        let (found, free) = store::acceptable(tx, &sides).await?;
        rules::decide(found.status, found.expires_at, tx.now())?;
        can_begin(&pair, &found)?;
        let mut events = EventBatch::default();
        let started =
            mentorships::start(tx, &found.policy, &pair, &free, id, member_id, &mut events).await?;
        let mentorship_id = started.id;
        let what = What::Accepted { mentorship_id };
        events.push(tx, Some(member_id), &RequestEvent { what, sides })?;
        accept_and_close(tx, &sides, &started, &mut events).await?;
        events.append(tx).await?;
        mentorships::view_of(&**tx, member_id, mentorship_id).await
    })
    .await
}

/// Locks both sides of a request that the member received. State that can change must be read after this.
async fn lock_received(
    tx: &Tx,
    member_id: MemberId,
    id: RequestId,
) -> Result<(Sides, Pair), AppError> {
    let (sides, pair) = store::lock(tx, member_id, id).await?;
    match sides.receiver() == member_id {
        true => Ok((sides, pair)),
        false => Err(NotFound.into()),
    }
}

async fn update(tx: &Tx, id: RequestId, row: requests::ActiveModel) -> Result<(), AppError> {
    let id = Set(id);
    store::update(tx, requests::ActiveModel { id, ..row }).await
}

/// Checks that both sides take part and have an active membership. Free seats are checked when the mentorship starts.
fn can_begin(pair: &Pair, found: &Acceptable) -> Result<(), RequestRefusal> {
    let readiness = Readiness {
        mentor_takes_part: rules::takes_part(pair.mentor.status, found.mentor_membership),
        mentee_takes_part: rules::takes_part(pair.mentee.status, found.mentee_membership),
        mentee_has_free_seat: true,
        mentor_has_free_seat: true,
    };
    rules::obstacle(readiness).map_or(Ok(()), |obstacle| Err(obstacle.into()))
}

/// Stores the acceptance. If the mentee has no more free seats, all open requests of the mentee are withdrawn; if the mentor has
/// none, those that the mentor sent. Requests that the mentor received stay open for the mentor to decide.
async fn accept_and_close(
    tx: &Tx,
    accepted: &Sides,
    started: &Started,
    events: &mut EventBatch,
) -> Result<(), AppError> {
    let (mentee_is_full, mentor_is_full) = (started.mentee_is_full, started.mentor_is_full);
    let decided = store::accept(tx, accepted, mentee_is_full, mentor_is_full).await?;
    let (expired, withdrawn): (Vec<Decided>, Vec<Decided>) = decided
        .into_iter()
        .filter(|one| one.status != RequestStatus::Accepted)
        .partition(|one| one.status == RequestStatus::Expired);
    let of_mentee = |sides: &Sides| sides.mentee_enrolment_id == accepted.mentee_enrolment_id;
    let (mentees, mentors): (Vec<Decided>, Vec<Decided>) = withdrawn
        .into_iter()
        .partition(|one| mentee_is_full && of_mentee(&one.sides));
    let taken = |of| What::SeatTaken { of };
    let groups = [
        (expired, What::Expired),
        (mentees, taken(Role::Mentee)),
        (mentors, taken(Role::Mentor)),
    ];
    for (requests, what) in groups {
        for Decided { sides, .. } in requests {
            events.push(tx, None, &RequestEvent { what, sides })?;
        }
    }
    Ok(())
}

pub async fn decline(
    db: &Db,
    member_id: MemberId,
    id: RequestId,
    body: &DeclineRequest,
) -> Result<RequestView, AppError> {
    db.write(async |tx| {
        let (sides, _) = lock_received(tx, member_id, id).await?;
        still_open(tx, id).await?;
        let note = body.note.clone().filter(|note| !note.trim().is_empty());
        let row = requests::ActiveModel {
            decline_reason: Set(DeclineReason::from(body.reason).stored()),
            note: Set(note),
            ..decided(tx, RequestStatus::Declined)
        };
        update(tx, id, row).await?;
        let what = What::Declined {
            reason: body.reason.into(),
        };
        events::append(tx, Some(member_id), &RequestEvent { what, sides }).await?;
        queries::one(&**tx, member_id, id).await
    })
    .await
}

pub async fn withdraw(
    db: &Db,
    member_id: MemberId,
    id: RequestId,
) -> Result<RequestView, AppError> {
    db.write(async |tx| {
        let sides = lock_sent(tx, member_id, id).await?;
        still_open(tx, id).await?;
        let row = requests::ActiveModel {
            withdrawn_reason: Set(WithdrawnReason::by(sides.sent_by).stored()),
            ..decided(tx, RequestStatus::Withdrawn)
        };
        update(tx, id, row).await?;
        let what = What::Withdrawn;
        events::append(tx, Some(member_id), &RequestEvent { what, sides }).await?;
        queries::one(&**tx, member_id, id).await
    })
    .await
}

/// Locks both sides of a request that the member sent.
async fn lock_sent(tx: &Tx, member_id: MemberId, id: RequestId) -> Result<Sides, AppError> {
    let (sides, _) = store::lock(tx, member_id, id).await?;
    match sides.sender() == member_id {
        true => Ok(sides),
        false => Err(NotFound.into()),
    }
}

/// The open request. The caller has locked both sides. Refused if it is no longer open.
async fn still_open(tx: &Tx, id: RequestId) -> Result<requests::Model, AppError> {
    let request = store::find(tx, id).await?;
    rules::decide(request.status, request.expires_at, tx.now())?;
    Ok(request)
}

pub async fn ask(
    db: &Db,
    member_id: MemberId,
    id: RequestId,
    question: &str,
) -> Result<RequestView, AppError> {
    db.write(async |tx| {
        let (sides, _) = lock_received(tx, member_id, id).await?;
        let row = still_open(tx, id).await?;
        rules::ask(row.question.as_deref())?;
        let row = requests::ActiveModel {
            id: Set(id),
            question: Set(Some(question.to_owned())),
            asked_at: Set(Some(tx.now())),
            ..Default::default()
        };
        store::update(tx, row).await?;
        let what = What::QuestionAsked;
        events::append(tx, Some(member_id), &RequestEvent { what, sides }).await?;
        queries::one(&**tx, member_id, id).await
    })
    .await
}

pub async fn answer(
    db: &Db,
    member_id: MemberId,
    id: RequestId,
    answer: &str,
) -> Result<RequestView, AppError> {
    db.write(async |tx| {
        let sides = lock_sent(tx, member_id, id).await?;
        let row = still_open(tx, id).await?;
        rules::answer(row.question.as_deref(), row.answer.as_deref())?;
        let row = requests::ActiveModel {
            id: Set(id),
            answer: Set(Some(answer.to_owned())),
            answered_at: Set(Some(tx.now())),
            ..Default::default()
        };
        store::update(tx, row).await?;
        let what = What::QuestionAnswered;
        events::append(tx, Some(member_id), &RequestEvent { what, sides }).await?;
        queries::one(&**tx, member_id, id).await
    })
    .await
}

/// Leaves a programme. Open requests are closed in the same transaction.
pub async fn leave(
    db: &Db,
    member_id: MemberId,
    id: EnrolmentId,
) -> Result<EnrolmentView, AppError> {
    db.write(async |tx| {
        let own = enrolments::own(&**tx, member_id, id).await?;
        if own.role == Role::Mentor {
            // The lock order is everywhere the same: mentees' enrolments before the mentor's.
            lock_mentees(tx, own.id).await?;
        }
        let enrolment = enrolments::lock(tx, own.id).await?;
        close_all_of(tx, &enrolment).await?;
        enrolments::withdraw(tx, &enrolment).await
    })
    .await
}

/// Closes the open requests of a locked enrolment: sent ones are withdrawn, received ones declined. Returns their number.
///
/// # Errors
/// A database fault.
pub async fn close_all_of(tx: &Tx, leaver: &Enrolment) -> Result<u64, AppError> {
    let mut events = EventBatch::default();
    let open = match leaver.role {
        Role::Mentee => open_of(tx, leaver.id, &mut events).await?,
        Role::Mentor => {
            let mut open = store::pending_of_mentor(tx, leaver.id).await?;
            // Overdue requests are left to the job that expires them.
            open.retain(|open| open.request.expires_at > tx.now());
            open
        }
    };
    let by = Some(leaver.member_id);
    let sides = open.iter().map(|open| open.sides);
    let (sent, received): (Vec<Sides>, Vec<Sides>) =
        sides.partition(|sides| sides.sent_by == leaver.role);
    let withdrawn = requests::ActiveModel {
        withdrawn_reason: Set(WithdrawnReason::by(leaver.role).stored()),
        ..decided(tx, RequestStatus::Withdrawn)
    };
    close(tx, &sent, withdrawn, What::Withdrawn, by, &mut events).await?;
    let reason = DeclineReason::Left;
    let declined = requests::ActiveModel {
        decline_reason: Set(reason.stored()),
        ..decided(tx, RequestStatus::Declined)
    };
    close(
        tx,
        &received,
        declined,
        What::Declined { reason },
        by,
        &mut events,
    )
    .await?;
    events.append(tx).await?;
    Ok(open.len() as u64)
}

/// Locks the mentees with an open request to or from the mentor, so that no request is accepted or closed meanwhile.
async fn lock_mentees(tx: &Tx, mentor: EnrolmentId) -> Result<(), AppError> {
    let open = store::pending_of_mentor(tx, mentor).await?;
    let mentees: BTreeSet<EnrolmentId> = open
        .iter()
        .map(|open| open.sides.mentee_enrolment_id)
        .collect();
    for mentee in mentees {
        enrolments::lock(tx, mentee).await?;
    }
    Ok(())
}
