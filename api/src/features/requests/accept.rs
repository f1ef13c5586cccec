//! Accepting a request: the hottest write, and the one that must never give a seat twice.
//!
//! In this order: lock the mentee's enrolment, then the mentor's; only then read what decides;
//! take a free seat of each side; begin the mentorship; and when that was somebody's last seat,
//! withdraw their other requests. Any other order deadlocks when two mentors accept one mentee.

use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::{
    closing::{Closing, close, decided},
    event::{RequestEvent, What},
    expiry,
    model::{RequestStatus, Sides, WithdrawnReason},
    refusal::RequestRefusal,
    rules::{self, Readiness},
    store::{self, Acceptable},
};
use crate::{
    db::{Answered, Db, Once, Tx, entities::requests},
    events,
    features::{
        enrolments::{Enrolment, Status},
        members::MembershipStatus,
        mentorships::{self, Pair, Started},
        programmes::Role,
    },
    http::NotFound,
    kernel::Failure,
};

pub async fn accept(db: &Db, member_id: Uuid, id: Uuid, once: &Once) -> Result<Answered, Failure> {
    db.write_once(once, async |tx| {
        let sides = received_by(tx, member_id, id).await?;
        let pair = Pair::lock(tx, sides.mentee_enrolment_id, sides.mentor_enrolment_id).await?;
        let found = store::acceptable(tx, &sides).await?;
        let status = found.status.parse().map_err(Failure::fault)?;
        rules::decide(status, found.expires_at, tx.now())?;
        can_begin(&pair, &found)?;
        let policy = serde_json::from_value(found.policy).map_err(Failure::fault)?;
        let started = mentorships::start(tx, &policy, &pair, id, member_id).await?;
        let mentorship_id = started.id;
        store::update(tx, decided(tx, id, RequestStatus::Accepted)).await?;
        let what = What::Accepted { mentorship_id };
        events::append(tx, Some(member_id), &RequestEvent { what, sides }).await?;
        withdraw_others(tx, &sides, &started).await?;
        mentorships::view_of(&**tx, member_id, mentorship_id).await
    })
    .await
}

/// The sides of a request that this member received. Nothing of it that can change is used before
/// the locks are held.
pub async fn received_by(tx: &Tx, member_id: Uuid, id: Uuid) -> Result<Sides, Failure> {
    let sides = store::sides(tx, member_id, id).await?;
    if sides.receiver() == member_id {
        Ok(sides)
    } else {
        Err(NotFound.into())
    }
}

/// Both sides must still take part, and be members. Whether both have a free seat is found out by taking it.
fn can_begin(pair: &Pair, found: &Acceptable) -> Result<(), RequestRefusal> {
    let of = |side: &Enrolment, membership: &str| {
        takes_part(side.status, MembershipStatus::stored(membership))
    };
    let readiness = Readiness {
        mentor_takes_part: of(&pair.mentor, &found.mentor_membership),
        mentee_takes_part: of(&pair.mentee, &found.mentee_membership),
        mentee_has_free_seat: true,
        mentor_has_free_seat: true,
    };
    rules::obstacle(readiness).map_or(Ok(()), |obstacle| Err(obstacle.into()))
}

/// Whether somebody can accept, or be accepted.
pub fn takes_part(status: Status, membership: MembershipStatus) -> bool {
    status == Status::Approved && membership.is_active()
}

/// When that was the last seat of one of them, what else they have open is withdrawn: everything of
/// a mentee, and what a mentor has asked. What a mentor was asked is theirs to decide.
async fn withdraw_others(tx: &Tx, accepted: &Sides, started: &Started) -> Result<(), Failure> {
    let Sides {
        mentee_id,
        mentee_enrolment_id: mentee,
        mentor_id,
        mentor_enrolment_id: mentor,
        ..
    } = *accepted;
    if started.mentee_is_full {
        let open = expiry::open_of(tx, mentee_id, mentee).await?;
        seat_taken(tx, Role::Mentee, mentee_id, open).await?;
    }
    if started.mentor_is_full {
        let mut open = store::sent_by_mentor(tx, mentor).await?;
        open.retain(|request| request.expires_at > tx.now());
        seat_taken(tx, Role::Mentor, mentor_id, open).await?;
    }
    Ok(())
}

async fn seat_taken(
    tx: &Tx,
    of: Role,
    member_id: Uuid,
    open: Vec<requests::Model>,
) -> Result<(), Failure> {
    for other in open {
        let row = requests::ActiveModel {
            withdrawn_reason: Set(WithdrawnReason::SeatTaken.stored()),
            ..decided(tx, other.id, RequestStatus::Withdrawn)
        };
        let closing = Closing {
            id: other.id,
            of: member_id,
            by: None,
        };
        close(tx, closing, row, What::SeatTaken { of }).await?;
    }
    Ok(())
}
