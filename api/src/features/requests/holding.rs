//! Requests of people who cannot take part for a while: paused, or without an active membership. Their time to
//! answer stands still, for thirty days at most, and the other side is told, in the same words whatever the reason.

use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::{
    accept::takes_part,
    due::{self, Turned},
    event::{RequestEvent, What},
    model::RequestStatus,
    rules::{self, Clock, HOLD_AT_MOST, Readiness},
    store,
};
use crate::{
    db::{Db, Tx, entities::requests, in_batches},
    events,
    features::{
        enrolments::Enrolment,
        members::{self, MembershipStatus},
        mentorships::Pair,
        programmes::Role,
    },
    kernel::Failure,
};

/// Puts open requests on hold of which one side cannot take part, and opens those again of which both can.
///
/// # Errors
/// The database's fault; what was settled stays so.
pub async fn settle_holds(db: &Db) -> Result<(), Failure> {
    let now = db.clock().now();
    in_batches(
        async |after| due::turned(db.read(), now, after).await,
        |turned| turned.id,
        async |turned| db.write(async |tx| settle(tx, turned).await).await,
    )
    .await
}

/// Decides again under the locks of both sides: meanwhile somebody may have come, gone or answered.
async fn settle(tx: &Tx, turned: &Turned) -> Result<(), Failure> {
    let pair = Pair::lock(tx, turned.mentee_enrolment_id, turned.mentor_enrolment_id).await?;
    let request = store::find(tx, turned.id).await?;
    if request.status != RequestStatus::Pending.as_str() || request.expires_at <= tx.now() {
        return Ok(());
    }
    let readiness = Readiness {
        mentor_takes_part: is_there(tx, &pair.mentor).await?,
        mentee_takes_part: is_there(tx, &pair.mentee).await?,
        mentee_has_free_seat: true,
        mentor_has_free_seat: true,
    };
    let absent = rules::obstacle(readiness).is_some();
    let (row, what) = match (request.held_since, absent) {
        (None, true) => hold(tx, &request, readiness),
        (Some(since), false) => {
            let before = Clock {
                answering_from: request.answering_from.unwrap_or(request.created_at),
                expires_at: request.held_expires_at.unwrap_or(request.expires_at),
            };
            resume(request.id, rules::resumed(before, since, tx.now()))
        }
        _ => return Ok(()),
    };
    store::update(tx, row).await?;
    let sides = store::sides(tx, turned.mentee_id, turned.id).await?;
    events::append(tx, None, &RequestEvent { what, sides }).await
}

async fn is_there(tx: &Tx, enrolment: &Enrolment) -> Result<bool, Failure> {
    let member = members::by_ids(&**tx, [enrolment.member_id]).await?;
    let membership = member
        .get(&enrolment.member_id)
        .map_or(MembershipStatus::Unknown, |member| {
            MembershipStatus::stored(&member.membership_status)
        });
    Ok(takes_part(enrolment.status, membership))
}

fn hold(tx: &Tx, request: &requests::Model, of: Readiness) -> (requests::ActiveModel, What) {
    let row = requests::ActiveModel {
        id: Set(request.id),
        held_since: Set(Some(tx.now())),
        held_expires_at: Set(Some(request.expires_at)),
        expires_at: Set(tx.now() + HOLD_AT_MOST),
        ..Default::default()
    };
    let by = match of.mentor_takes_part {
        true => Role::Mentee,
        false => Role::Mentor,
    };
    (row, What::Held { by })
}

fn resume(id: Uuid, clock: Clock) -> (requests::ActiveModel, What) {
    let row = requests::ActiveModel {
        id: Set(id),
        held_since: Set(None),
        held_expires_at: Set(None),
        expires_at: Set(clock.expires_at),
        answering_from: Set(Some(clock.answering_from)),
        ..Default::default()
    };
    (row, What::Resumed)
}
