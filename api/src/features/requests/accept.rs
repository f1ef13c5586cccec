//! Accepting a request: the hottest write, and the one that must never give a seat twice.
//!
//! In this order: lock the mentee's enrolment, then the mentor's; only then read the request;
//! take a free seat of each side; begin the mentorship; and when that was the mentee's last seat,
//! withdraw the other requests. Any other order deadlocks when two mentors accept one mentee.

use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::{
    event::{RequestEvent, What},
    expiry,
    model::{RequestStatus, Sides, WithdrawnReason},
    refusal::RequestRefusal,
    rules, store,
};
use crate::{
    db::{Db, Once, Tx, entities::requests},
    events,
    features::{
        enrolments::{Status, seats},
        members::{self, MembershipStatus},
        mentorships::{self, MentorshipView, Pair},
        programmes,
    },
    http::NotFound,
    kernel::Failure,
};

pub async fn accept(
    db: &Db,
    member_id: Uuid,
    id: Uuid,
    once: &Once,
) -> Result<MentorshipView, Failure> {
    db.write_once(once, async |tx| {
        let sides = received_by(tx, member_id, id).await?;
        let pair = Pair::lock(tx, sides.mentee_enrolment_id, sides.mentor_enrolment_id).await?;
        let row = store::visible_to(&**tx, member_id, id).await?;
        let status = row.status.parse().map_err(Failure::fault)?;
        rules::decide(status, row.expires_at, tx.now())?;
        can_begin(tx, &pair).await?;
        let programme = programmes::by_id(&**tx, sides.programme_id).await?;
        let mentorship_id = mentorships::start(tx, &programme.policy, &pair, id, member_id).await?;
        store::update(tx, decided(tx, id, RequestStatus::Accepted)).await?;
        let what = What::Accepted { mentorship_id };
        events::append(tx, Some(member_id), &RequestEvent { what, sides }).await?;
        if seats::count_free(tx, pair.mentee.id).await? == 0 {
            withdraw_others(tx, &sides).await?;
        }
        mentorships::view_of(&**tx, member_id, mentorship_id).await
    })
    .await
}

/// The sides of a request that this member received. Nothing of it that can change is used before
/// the locks are held.
pub async fn received_by(tx: &Tx, member_id: Uuid, id: Uuid) -> Result<Sides, Failure> {
    let row = store::visible_to(&**tx, member_id, id).await?;
    if row.mentor_id == member_id {
        Ok(row.sides())
    } else {
        Err(NotFound.into())
    }
}

/// Both sides must still take part, and the mentee must still be a member.
async fn can_begin(tx: &Tx, pair: &Pair) -> Result<(), Failure> {
    if pair.mentor.status != Status::Approved {
        return Err(RequestRefusal::MentorNotAvailable.into());
    }
    let people = members::by_ids(&**tx, [pair.mentee.member_id]).await?;
    let active = people
        .values()
        .any(|member| MembershipStatus::stored(&member.membership_status).is_active());
    if pair.mentee.status == Status::Approved && active {
        Ok(())
    } else {
        Err(RequestRefusal::MenteeNotAvailable.into())
    }
}

/// The columns of a decision.
pub fn decided(tx: &Tx, id: Uuid, status: RequestStatus) -> requests::ActiveModel {
    requests::ActiveModel {
        id: Set(id),
        status: Set(status.as_str().to_owned()),
        decided_at: Set(Some(tx.now())),
        ..Default::default()
    }
}

async fn withdraw_others(tx: &Tx, accepted: &Sides) -> Result<(), Failure> {
    let open = expiry::open_of(tx, accepted.mentee_id, accepted.mentee_enrolment_id).await?;
    for other in open {
        let row = requests::ActiveModel {
            withdrawn_reason: Set(Some(WithdrawnReason::SeatTaken.as_str().to_owned())),
            ..decided(tx, other.id, RequestStatus::Withdrawn)
        };
        store::update(tx, row).await?;
        let sides = store::visible_to(&**tx, accepted.mentee_id, other.id)
            .await?
            .sides();
        let what = What::SeatTaken;
        events::append(tx, None, &RequestEvent { what, sides }).await?;
    }
    Ok(())
}
