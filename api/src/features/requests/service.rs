//! Sending, reading, declining and withdrawing requests.

use chrono::Duration;
use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::{
    accept::{decided, received_by},
    dto::{CreateRequest, DeclineRequest, RequestPage, RequestQuery, RequestView},
    event::{RequestEvent, What},
    expiry,
    model::{RequestStatus, Sides, WithdrawnReason},
    rules::{self, Asking},
    store, view,
};
use crate::{
    db::{Db, Once, Tx, entities::requests},
    events,
    features::{
        enrolments::{self, Enrolment, MatchReason, Status, seats},
        matching::{Explained, Rankings},
        members::{self, MembershipStatus},
        mentorships,
        programmes::{self, Programme, Role},
    },
    http::NotFound,
    kernel::{Failure, Page},
};

pub async fn list(
    db: &Db,
    member_id: Uuid,
    enrolment_id: Uuid,
    query: &RequestQuery,
) -> Result<RequestPage, Failure> {
    let enrolment = enrolments::own(db.read(), member_id, enrolment_id).await?;
    let paging = query.paging();
    let rows = store::of_enrolment(db.read(), enrolment.id, query.status, &paging).await?;
    let page = Page::cut(rows, paging.limit(), |row| row.id);
    view::page(db.read(), member_id, page).await
}

pub async fn send(
    db: &Db,
    rankings: &Rankings,
    member_id: Uuid,
    enrolment_id: Uuid,
    body: &CreateRequest,
    once: &Once,
) -> Result<RequestView, Failure> {
    let explained = rankings
        .explain(db, enrolment_id, body.mentor_enrolment_id)
        .await?;
    db.write_once(once, async |tx| {
        let own = enrolments::own(&**tx, member_id, enrolment_id).await?;
        if own.role != Role::Mentee {
            return Err(NotFound.into());
        }
        let mentee = enrolments::lock(tx, own.id).await?;
        let programme = programmes::by_id(&**tx, mentee.programme_id).await?;
        enrolments::ready(&**tx, &programme.policy, &mentee).await?;
        let mentor = mentor_of(tx, &mentee, body.mentor_enrolment_id).await?;
        let open = expiry::open_of(tx, member_id, mentee.id).await?;
        rules::send(asking(tx, &programme, &mentee, &mentor, &explained, &open).await?)?;
        let sides = Sides {
            request_id: tx.new_id(),
            programme_id: programme.id,
            mentee_enrolment_id: mentee.id,
            mentor_enrolment_id: mentor.id,
            mentee_id: member_id,
            mentor_id: mentor.member_id,
        };
        let taken: Vec<i32> = open.iter().map(|request| request.slot).collect();
        let row = new_row(tx, &programme, &sides, body, &explained.reasons, &taken)?;
        store::insert(tx, row).await?;
        let what = What::Sent;
        events::append(tx, Some(member_id), &RequestEvent { what, sides }).await?;
        view::one(&**tx, member_id, sides.request_id).await
    })
    .await
}

/// The mentor who is asked, of the same programme and not the mentee themself.
async fn mentor_of(tx: &Tx, mentee: &Enrolment, id: Uuid) -> Result<Enrolment, Failure> {
    // Locked after the mentee's: whoever is leaving finds this request, or refuses it by having left.
    let mentor = enrolments::lock(tx, id).await?;
    let fits = mentor.role == Role::Mentor
        && mentor.programme_id == mentee.programme_id
        && mentor.member_id != mentee.member_id;
    if fits {
        Ok(mentor)
    } else {
        Err(NotFound.into())
    }
}

async fn asking(
    tx: &Tx,
    programme: &Programme,
    mentee: &Enrolment,
    mentor: &Enrolment,
    explained: &Explained,
    open: &[requests::Model],
) -> Result<Asking, Failure> {
    let people = members::by_ids(&**tx, [mentor.member_id]).await?;
    let active = people
        .values()
        .any(|member| MembershipStatus::stored(&member.membership_status).is_active());
    let apart = explained.kept_apart.contains(&mentor.member_id);
    Ok(Asking {
        mentor_available: mentor.status == Status::Approved && active && !apart,
        mentee_has_free_seat: seats::count_free(tx, mentee.id).await? > 0,
        mentor_has_free_seat: seats::count_free(tx, mentor.id).await? > 0,
        mentorship_exists: mentorships::is_running(tx, mentee.id, mentor.id).await?,
        already_open: open
            .iter()
            .any(|request| request.mentor_enrolment_id == mentor.id),
        open: u32::try_from(open.len()).unwrap_or(u32::MAX),
        limit: programme.policy.open_requests_per_mentee,
    })
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
    })
}

pub async fn decline(
    db: &Db,
    member_id: Uuid,
    id: Uuid,
    body: &DeclineRequest,
) -> Result<RequestView, Failure> {
    db.write(async |tx| {
        let sides = received_by(tx, member_id, id).await?;
        lock_open(tx, member_id, &sides).await?;
        let note = body.note.clone().filter(|note| !note.trim().is_empty());
        let row = requests::ActiveModel {
            decline_reason: Set(Some(body.reason.as_str().to_owned())),
            note: Set(note),
            ..decided(tx, id, RequestStatus::Declined)
        };
        store::update(tx, row).await?;
        let what = What::Declined {
            reason: body.reason,
        };
        events::append(tx, Some(member_id), &RequestEvent { what, sides }).await?;
        view::one(&**tx, member_id, id).await
    })
    .await
}

pub async fn withdraw(db: &Db, member_id: Uuid, id: Uuid) -> Result<RequestView, Failure> {
    db.write(async |tx| {
        let sides = store::visible_to(&**tx, member_id, id).await?.sides();
        if sides.mentee_id != member_id {
            return Err(NotFound.into());
        }
        lock_open(tx, member_id, &sides).await?;
        let row = requests::ActiveModel {
            withdrawn_reason: Set(Some(WithdrawnReason::ByMentee.as_str().to_owned())),
            ..decided(tx, id, RequestStatus::Withdrawn)
        };
        store::update(tx, row).await?;
        let what = What::Withdrawn;
        events::append(tx, Some(member_id), &RequestEvent { what, sides }).await?;
        view::one(&**tx, member_id, id).await
    })
    .await
}

/// Locks the mentee's enrolment, which guards all of the mentee's requests, and makes sure that
/// this one is still open.
pub(super) async fn lock_open(
    tx: &Tx,
    member_id: Uuid,
    sides: &Sides,
) -> Result<store::Row, Failure> {
    enrolments::lock(tx, sides.mentee_enrolment_id).await?;
    let row = store::visible_to(&**tx, member_id, sides.request_id).await?;
    let status = row.status.parse().map_err(Failure::fault)?;
    rules::decide(status, row.expires_at, tx.now())?;
    Ok(row)
}
