//! Sending a request, from either side.

use chrono::Duration;
use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::{
    dto::CreateRequest,
    event::{RequestEvent, What},
    expiry,
    model::{RequestStatus, Sides},
    rules::{self, Asking},
    store, view,
};
use crate::{
    db::{Answered, Db, Once, Tx, entities::requests},
    events,
    features::{
        enrolments::{self, Enrolment, MatchReason, Status, seats},
        matching::{Explained, Rankings},
        members::{self, RecipientLimits},
        mentorships::{self, Pair},
        programmes::{self, Programme, Role},
    },
    http::NotFound,
    kernel::Failure,
};

pub async fn send(
    db: &Db,
    rankings: &Rankings,
    member_id: Uuid,
    enrolment_id: Uuid,
    body: &CreateRequest,
    limits: RecipientLimits,
    once: &Once,
) -> Result<Answered, Failure> {
    let own = enrolments::own(db.read(), member_id, enrolment_id).await?;
    let (mentee, mentor) = ids(&own, body).ok_or(NotFound)?;
    let explained = rankings.explain(db, mentee, mentor).await?;
    db.write_once(once, async |tx| {
        let pair = Pair::lock(tx, mentee, mentor).await?;
        let programme = programmes::by_id(&**tx, own.programme_id).await?;
        may_ask(tx, &programme, &pair, own.role).await?;
        let open = expiry::open_of(tx, pair.mentee.member_id, mentee).await?;
        let of_sender = of_sender(tx, &pair, own.role, &open).await?;
        let asking = asking(tx, &programme, &pair, own.role, &explained, &open).await?;
        rules::send(Asking {
            open: count(tx, &of_sender),
            ..asking
        })?;
        let sides = sides(tx, &pair, own.role);
        let taken: Vec<i32> = of_sender.iter().map(|request| request.slot).collect();
        let row = new_row(tx, &programme, &sides, body, &explained.reasons, &taken)?;
        store::insert(tx, row).await?;
        // Last, so that a refusal of another kind comes first: a request that is withdrawn has been written as well.
        members::count_recipients(tx, member_id, 1, limits).await?;
        let what = What::Sent;
        events::append(tx, Some(member_id), &RequestEvent { what, sides }).await?;
        view::one(&**tx, member_id, sides.request_id).await
    })
    .await
}

/// The mentee's and the mentor's enrolment, where the body names the other side of the sender's.
fn ids(own: &Enrolment, body: &CreateRequest) -> Option<(Uuid, Uuid)> {
    match own.role {
        Role::Mentee => Some((own.id, body.mentor_enrolment_id?)),
        Role::Mentor => Some((body.mentee_enrolment_id?, own.id)),
    }
}

/// The two are of one programme, which lets the sender ask, and are not the same person; and the
/// sender has come far enough to take part.
async fn may_ask(tx: &Tx, programme: &Programme, pair: &Pair, sender: Role) -> Result<(), Failure> {
    let Pair { mentee, mentor } = pair;
    let fits = mentee.role == Role::Mentee
        && mentor.role == Role::Mentor
        && mentor.programme_id == mentee.programme_id
        && mentor.member_id != mentee.member_id
        && programme.policy.may_request(sender);
    if !fits {
        return Err(NotFound.into());
    }
    let own = match sender {
        Role::Mentee => mentee,
        Role::Mentor => mentor,
    };
    let complete = enrolments::has_complete_profile(&**tx, own.id).await?;
    enrolments::ready(&**tx, &programme.policy, own, complete).await
}

/// What the sender has asked and nobody has decided, overdue ones of a mentor included: they hold
/// their slots until they are closed.
async fn of_sender(
    tx: &Tx,
    pair: &Pair,
    sender: Role,
    of_mentee: &[requests::Model],
) -> Result<Vec<requests::Model>, Failure> {
    match sender {
        Role::Mentee => {
            let own = |request: &&requests::Model| request.sent_by == sender.as_str();
            Ok(of_mentee.iter().filter(own).cloned().collect())
        }
        Role::Mentor => store::sent_by_mentor(tx, pair.mentor.id).await,
    }
}

fn count(tx: &Tx, of_sender: &[requests::Model]) -> u32 {
    let open = of_sender
        .iter()
        .filter(|request| request.expires_at > tx.now());
    u32::try_from(open.count()).unwrap_or(u32::MAX)
}

async fn asking(
    tx: &Tx,
    programme: &Programme,
    pair: &Pair,
    sender: Role,
    explained: &Explained,
    open: &[requests::Model],
) -> Result<Asking, Failure> {
    let Pair { mentee, mentor } = pair;
    let (receiver, wishes) = match sender {
        Role::Mentee => (mentor, true),
        Role::Mentor => (mentee, enrolments::is_findable(&**tx, mentee.id).await?),
    };
    let is_member = members::is_active(&**tx, receiver.member_id).await?;
    let apart = explained.kept_apart.contains(&mentor.member_id);
    let free = seats::free_of_both(tx, [mentee.id, mentor.id]).await?;
    let [places_of_mentee, room] = free.map(|seats| seats.len());
    Ok(Asking {
        sent_by: sender,
        receiver_available: receiver.status == Status::Approved && is_member && wishes && !apart,
        mentee_has_free_seat: places_of_mentee > 0,
        mentor_has_free_seat: room > 0,
        mentorship_exists: mentorships::is_running(tx, mentee.id, mentor.id).await?,
        already_open: open
            .iter()
            .any(|request| request.mentor_enrolment_id == mentor.id),
        open: 0,
        limit: match sender {
            Role::Mentee => programme.policy.open_requests_per_mentee,
            Role::Mentor => u32::try_from(room).unwrap_or(u32::MAX),
        },
    })
}

fn sides(tx: &Tx, pair: &Pair, sender: Role) -> Sides {
    Sides {
        request_id: tx.new_id(),
        programme_id: pair.mentee.programme_id,
        mentee_enrolment_id: pair.mentee.id,
        mentor_enrolment_id: pair.mentor.id,
        mentee_id: pair.mentee.member_id,
        mentor_id: pair.mentor.member_id,
        sent_by: sender,
    }
}

fn new_row(
    tx: &Tx,
    programme: &Programme,
    sides: &Sides,
    body: &CreateRequest,
    reasons: &[MatchReason],
    taken: &[i32],
) -> Result<requests::ActiveModel, Failure> {
    let days = i64::from(programme.policy.request_expires_after_days);
    Ok(requests::ActiveModel {
        id: Set(sides.request_id),
        programme_id: Set(sides.programme_id),
        mentee_enrolment_id: Set(sides.mentee_enrolment_id),
        mentor_enrolment_id: Set(sides.mentor_enrolment_id),
        status: Set(RequestStatus::Pending.as_str().to_owned()),
        slot: Set(rules::free_slot(taken)),
        message: Set(body.message.clone()),
        decline_reason: Set(None),
        withdrawn_reason: Set(None),
        note: Set(None),
        reasons: Set(serde_json::to_value(reasons).map_err(Failure::fault)?),
        created_at: Set(tx.now()),
        expires_at: Set(tx.now() + Duration::days(days)),
        decided_at: Set(None),
        question: Set(None),
        asked_at: Set(None),
        answer: Set(None),
        answered_at: Set(None),
        reminded_days: Set(0),
        sent_by: Set(sides.sent_by.as_str().to_owned()),
        held_since: Set(None),
        held_expires_at: Set(None),
        answering_from: Set(None),
    })
}
