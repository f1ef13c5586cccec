//! Starts, lists and ends mentorships.

use super::{
    dto::{By, EndMentorship, MentorshipPage, MentorshipView},
    end_hooks::{EndHooks, MentorshipEnd},
    event::MentorshipEvent,
    model::{MentorshipId, MentorshipStatus, Outcome},
    pair::Pair,
    refusal::MentorshipRefusal,
    rules,
    store::{self, Row},
};
use crate::features::{
    pairing::mentorships::entities::mentorships,
    participation::enrolments::{
        self, Enrolment, PersonCard,
        seats::{self, FreeSeats},
    },
    programme::programmes::{Policy, ProgrammeRef, Role},
};
use crate::ids::{EnrolmentId, RequestId};
use sea_orm::{ActiveValue::Set, ConnectionTrait};
use tandem_kernel::{Page, PageQuery};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, Tx},
    events::EventBatch,
};

/// A started mentorship, and whether it took the last free seat of each side.
pub struct Started {
    pub id: MentorshipId,
    pub mentee_is_full: bool,
    pub mentor_is_full: bool,
}

/// Starts the mentorship of an accepted request on a free seat of each side.
///
/// # Errors
/// Which side has no free seat; a database fault.
pub async fn start(
    tx: &Tx,
    policy: &Policy,
    pair: &Pair,
    free: &FreeSeats,
    request_id: RequestId,
    by: MemberId,
    events: &mut EventBatch,
) -> Result<Started, AppError> {
    let (mentee_seat, mentee_more) = free
        .mentee
        .split_first()
        .ok_or(MentorshipRefusal::MenteeHasNoFreeSeat)?;
    let (mentor_seat, mentor_more) = free
        .mentor
        .split_first()
        .ok_or(MentorshipRefusal::MentorHasNoFreeSeat)?;
    let status = rules::first_status(policy);
    let id = tx.new_id();
    let row = mentorships::ActiveModel {
        id: Set(id),
        programme_id: Set(pair.mentee.programme_id),
        request_id: Set(request_id),
        mentee_enrolment_id: Set(pair.mentee.id),
        mentee_seat: Set(*mentee_seat),
        mentor_enrolment_id: Set(pair.mentor.id),
        mentor_seat: Set(*mentor_seat),
        status: Set(status),
        outcome: Set(None),
        end_note: Set(None),
        ended_by: Set(None),
        created_at: Set(tx.now()),
        started_at: Set((status == MentorshipStatus::Active).then(|| tx.now())),
        ended_at: Set(None),
        version: Set(1),
    };
    store::insert(tx, row).await?;
    let event = MentorshipEvent {
        mentorship_id: id,
        pair,
        outcome: None,
    };
    events.push(tx, Some(by), &event)?;
    Ok(Started {
        id,
        mentee_is_full: mentee_more.is_empty(),
        mentor_is_full: mentor_more.is_empty(),
    })
}

pub async fn end(
    db: &Db,
    hooks: &EndHooks,
    member_id: MemberId,
    id: MentorshipId,
    body: &EndMentorship,
) -> Result<MentorshipView, AppError> {
    db.write(async |tx| {
        let (mentee, mentor) = store::sides(tx, member_id, id).await?;
        let pair = Pair::lock(tx, mentee, mentor).await?;
        let current = store::find(tx, id).await?;
        rules::end(current.status)?;
        let ending = Ending {
            by: member_id,
            outcome: Outcome::from(body.outcome),
            note: body.note.clone().filter(|note| !note.trim().is_empty()),
        };
        close(tx, hooks, &pair, &current, ending).await?;
        view_of(&**tx, member_id, id).await
    })
    .await
}

/// Ends the running mentorships of an enrolment whose member is erased, without a note. Returns their number.
///
/// # Errors
/// A database fault.
pub async fn end_all_of(tx: &Tx, hooks: &EndHooks, leaver: &Enrolment) -> Result<u64, AppError> {
    let running = store::running_of(tx, leaver.id).await?;
    for current in &running {
        let (mentee, mentor) = (current.mentee_enrolment_id, current.mentor_enrolment_id);
        let pair = Pair::lock(tx, mentee, mentor).await?;
        let ending = Ending {
            by: leaver.member_id,
            outcome: Outcome::EndedEarly,
            note: None,
        };
        close(tx, hooks, &pair, current, ending).await?;
    }
    Ok(running.len() as u64)
}

/// A running mentorship with both sides and itself locked, in the order in which everything that ends one locks them.
pub struct LockedMentorship {
    pub pair: Pair,
    current: mentorships::Model,
}

/// Locks a running mentorship that may be ended by somebody who is not a side of it.
///
/// # Errors
/// `not_found`, `mentorship_already_ended`; a database fault.
pub async fn lock_to_end(tx: &Tx, id: MentorshipId) -> Result<LockedMentorship, AppError> {
    let found = store::find(tx, id).await?;
    let (mentee, mentor) = (found.mentee_enrolment_id, found.mentor_enrolment_id);
    let pair = Pair::lock(tx, mentee, mentor).await?;
    let current = store::find_locked(tx, id).await?;
    rules::end(current.status)?;
    Ok(LockedMentorship { pair, current })
}

/// Ends a mentorship without first contact, so that both are free for another one.
///
/// # Errors
/// A database fault.
pub async fn release(
    tx: &Tx,
    hooks: &EndHooks,
    locked: &LockedMentorship,
    by: MemberId,
) -> Result<(), AppError> {
    let ending = Ending {
        by,
        outcome: Outcome::Released,
        note: None,
    };
    close(tx, hooks, &locked.pair, &locked.current, ending).await
}

struct Ending {
    by: MemberId,
    outcome: Outcome,
    note: Option<String>,
}

/// Ends a running mentorship, frees both seats, adds the event and closes what other features have open in it. The caller has locked
/// both sides.
async fn close(
    tx: &Tx,
    hooks: &EndHooks,
    pair: &Pair,
    current: &mentorships::Model,
    Ending { by, outcome, note }: Ending,
) -> Result<(), AppError> {
    let ended = mentorships::ActiveModel {
        id: Set(current.id),
        status: Set(MentorshipStatus::Ended),
        outcome: Set(Some(outcome)),
        end_note: Set(note),
        ended_by: Set(Some(by)),
        ended_at: Set(Some(tx.now())),
        version: Set(current.version + 1),
        ..Default::default()
    };
    store::update(tx, ended).await?;
    seats::resize(tx, pair.mentee.id, pair.mentee.capacity).await?;
    seats::resize(tx, pair.mentor.id, pair.mentor.capacity).await?;
    let event = MentorshipEvent {
        mentorship_id: current.id,
        pair,
        outcome: Some(outcome),
    };
    let mut events = EventBatch::default();
    events.push(tx, Some(by), &event)?;
    let end = MentorshipEnd {
        id: current.id,
        pair,
        by: Some(by),
        outcome,
    };
    hooks.run(tx, end, &mut events).await?;
    events.append(tx).await
}

pub async fn list(
    db: &Db,
    member_id: MemberId,
    enrolment_id: EnrolmentId,
    query: &PageQuery,
) -> Result<MentorshipPage, AppError> {
    let enrolment = enrolments::own(db.read(), member_id, enrolment_id).await?;
    let rows = store::of_enrolment(db.read(), &enrolment, query).await?;
    let page = Page::cut(rows, query.limit(), |(row, _)| row.id);
    let items = page.items.into_iter();
    Ok(MentorshipPage {
        items: items
            .map(|(row, other)| assemble(row, member_id, other))
            .collect::<Result<_, _>>()?,
        next: page.next,
    })
}

/// A mentorship as the member sees it. `not_found` if the member is not a side of it.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn view_of(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    id: MentorshipId,
) -> Result<MentorshipView, AppError> {
    let (row, other) = store::seen_by(connection, member_id, id).await?;
    assemble(row, member_id, other)
}

fn assemble(row: Row, member_id: MemberId, other: PersonCard) -> Result<MentorshipView, AppError> {
    let sender = match row.requested_by {
        Role::Mentee => row.mentee_id,
        Role::Mentor => row.mentor_id,
    };
    let role = match row.mentee_id == member_id {
        true => Role::Mentee,
        false => Role::Mentor,
    };
    Ok(MentorshipView {
        id: row.id,
        programme: ProgrammeRef {
            slug: row.programme_slug,
            name: row.programme_name,
        },
        role,
        status: row.status,
        outcome: row.outcome,
        accepted_at: row.created_at,
        started_at: row.started_at,
        ended_at: row.ended_at,
        other,
        other_email: Some(row.other_email).filter(|_| row.ended_at.is_none()),
        message: row.message,
        reasons: row.reasons.0,
        requested_at: row.requested_at,
        requested_by: By::of(Some(sender), member_id),
    })
}
