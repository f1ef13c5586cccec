//! Sending a request, in either role.

use chrono::Duration;
use sea_orm::ActiveValue::Set;

use super::{
    closing::open_of,
    dto::CreateRequest,
    event::{RequestEvent, What},
    model::{RequestStatus, Sides},
    queries,
    rules::{self, Asking},
    store::{self, Open, Sendable},
};
use crate::features::{
    identity::members::{self, RecipientLimits},
    pairing::{
        matching::{Explained, MatchIndex},
        mentorships::Pair,
        requests::entities::requests,
    },
    participation::enrolments::{self, Enrolment, MatchReason, Status, seats::FreeSeats},
    programme::programmes::{Policy, Role},
};
use crate::ids::EnrolmentId;
use tandem_platform::{
    AppError, MemberId,
    db::{Db, IdempotencyRecord, IdempotentAnswer, Tx},
    events::EventBatch,
    http::NotFound,
};

pub async fn send(
    db: &Db,
    match_index: &MatchIndex,
    member_id: MemberId,
    enrolment_id: EnrolmentId,
    body: &CreateRequest,
    limits: RecipientLimits,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    let own = enrolments::own(db.read(), member_id, enrolment_id).await?;
    let (mentee, mentor) = ids(&own, body).ok_or(NotFound)?;
    let explained = match_index.explain(db, mentee, mentor).await?;
    db.write_idempotent(once, async |tx| {
        let pair = Pair::lock(tx, mentee, mentor).await?;
        let (found, free) = store::sendable(tx, &pair, own.role).await?;
        let policy = &found.policy;
        may_ask(tx, policy, &pair, own.role, found.sender_profile_complete).await?;
        let mut events = EventBatch::default();
        let open = open_of(tx, mentee, &mut events).await?;
        let of_sender = of_sender(tx, &pair, own.role, &open).await?;
        let asking = asking(&pair, own.role, &explained, &open, &found, &free);
        rules::send(Asking {
            open: count(tx, &of_sender),
            ..asking
        })?;
        let sides = Sides::of(tx.new_id(), &pair, own.role);
        let taken: Vec<i32> = of_sender.iter().map(|request| request.slot).collect();
        let row = new_row(tx, policy, &sides, body, &explained.reasons, &taken)?;
        store::insert(tx, row).await?;
        // Recipients are counted last, so that other refusals have precedence.
        members::count_recipients(tx, member_id, 1, limits).await?;
        let what = What::Sent;
        events.push(tx, Some(member_id), &RequestEvent { what, sides })?;
        events.append(tx).await?;
        queries::one(&**tx, member_id, sides.request_id).await
    })
    .await
}

/// The mentee's and the mentor's enrolment; `None` if the body names the wrong side.
fn ids(own: &Enrolment, body: &CreateRequest) -> Option<(EnrolmentId, EnrolmentId)> {
    match own.role {
        Role::Mentee => Some((own.id, body.mentor_enrolment_id?)),
        Role::Mentor => Some((body.mentee_enrolment_id?, own.id)),
    }
}

/// Checks that both are in the same programme, that the policy lets the sender's role send requests, that the two are different
/// members, and that the sender may take part.
async fn may_ask(
    tx: &Tx,
    policy: &Policy,
    pair: &Pair,
    sender: Role,
    profile_complete: bool,
) -> Result<(), AppError> {
    let Pair { mentee, mentor } = pair;
    let fits = mentee.role == Role::Mentee
        && mentor.role == Role::Mentor
        && mentor.programme_id == mentee.programme_id
        && mentor.member_id != mentee.member_id
        && policy.may_request(sender);
    if !fits {
        return Err(NotFound.into());
    }
    let own = match sender {
        Role::Mentee => mentee,
        Role::Mentor => mentor,
    };
    enrolments::ready(&**tx, policy, own, profile_complete).await
}

/// The undecided requests of the sender. Overdue ones of a mentor are included, because they occupy their slots until they are
/// closed.
async fn of_sender(
    tx: &Tx,
    pair: &Pair,
    sender: Role,
    of_mentee: &[Open],
) -> Result<Vec<requests::Model>, AppError> {
    match sender {
        Role::Mentee => {
            let own = of_mentee.iter().filter(|open| open.sides.sent_by == sender);
            Ok(own.map(|open| open.request.clone()).collect())
        }
        Role::Mentor => {
            let sent = store::sent_by_mentor(tx, pair.mentor.id).await?;
            Ok(sent.into_iter().map(|open| open.request).collect())
        }
    }
}

fn count(tx: &Tx, of_sender: &[requests::Model]) -> u32 {
    let open = of_sender
        .iter()
        .filter(|request| request.expires_at > tx.now());
    u32::try_from(open.count()).unwrap_or(u32::MAX)
}

fn asking(
    pair: &Pair,
    sender: Role,
    explained: &Explained,
    open: &[Open],
    found: &Sendable,
    free: &FreeSeats,
) -> Asking {
    let Pair { mentee, mentor } = pair;
    let (receiver, wishes) = match sender {
        Role::Mentee => (mentor, true),
        Role::Mentor => (mentee, found.mentee_findable),
    };
    let is_member = found.receiver_membership.is_active();
    let apart = explained.kept_apart.contains(&mentor.member_id);
    Asking {
        sent_by: sender,
        receiver_available: receiver.status == Status::Approved && is_member && wishes && !apart,
        mentee_has_free_seat: !free.mentee.is_empty(),
        mentor_has_free_seat: !free.mentor.is_empty(),
        mentorship_exists: found.mentorship_exists,
        already_open: open
            .iter()
            .any(|open| open.sides.mentor_enrolment_id == mentor.id),
        open: 0,
        limit: match sender {
            Role::Mentee => found.policy.open_requests_per_mentee,
            Role::Mentor => u32::try_from(free.mentor.len()).unwrap_or(u32::MAX),
        },
    }
}

fn new_row(
    tx: &Tx,
    policy: &Policy,
    sides: &Sides,
    body: &CreateRequest,
    reasons: &[MatchReason],
    taken: &[i32],
) -> Result<requests::ActiveModel, AppError> {
    let days = i64::from(policy.request_expires_after_days);
    Ok(requests::ActiveModel {
        id: Set(sides.request_id),
        programme_id: Set(sides.programme_id),
        mentee_enrolment_id: Set(sides.mentee_enrolment_id),
        mentor_enrolment_id: Set(sides.mentor_enrolment_id),
        status: Set(RequestStatus::Pending),
        slot: Set(rules::free_slot(taken)),
        message: Set(body.message.clone()),
        decline_reason: Set(None),
        withdrawn_reason: Set(None),
        note: Set(None),
        reasons: Set(serde_json::to_value(reasons).map_err(AppError::internal)?),
        created_at: Set(tx.now()),
        expires_at: Set(tx.now() + Duration::days(days)),
        decided_at: Set(None),
        question: Set(None),
        asked_at: Set(None),
        answer: Set(None),
        answered_at: Set(None),
        reminded_days: Set(0),
        sent_by: Set(sides.sent_by),
        held_since: Set(None),
        held_expires_at: Set(None),
        answering_from: Set(None),
    })
}
