//! Proposing times, and entering meetings that have taken place.

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use std::collections::BTreeSet;

use super::{
    commands::{self, Locked},
    dto::{LogMeeting, ProposeMeeting, ProposeTimes},
    event::{Purpose, What},
    model::{MeetingId, MeetingKind, MeetingStatus, Place, ProposalId, ProposalStatus, Sides},
    queries,
    refusal::MeetingRefusal,
    rules, store,
};
use crate::features::{
    mentoring::meetings::entities::{meeting_proposals, meeting_slots, meetings},
    pairing::mentorships::{self, MentorshipId, OwnMentorship},
};
use tandem_kernel::Zone;
use tandem_platform::{
    AppError, MemberId,
    db::{Db, IdempotencyRecord, IdempotentAnswer, Tx},
};

/// Proposed times as they came in.
struct Times<'a> {
    slots: &'a [DateTime<Utc>],
    zone: Zone,
    note: Option<&'a str>,
}

/// What a meeting is besides its time.
struct Details<'a> {
    kind: MeetingKind,
    minutes: i32,
    agenda: &'a str,
    place: Place,
    place_text: &'a str,
}

pub async fn propose(
    db: &Db,
    member_id: MemberId,
    mentorship_id: MentorshipId,
    body: &ProposeMeeting,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    let details = Details {
        kind: body.kind,
        minutes: body.minutes,
        agenda: &body.agenda,
        place: body.place,
        place_text: &body.place_text,
    };
    let times = Times {
        slots: &body.slots,
        zone: body.time_zone,
        note: body.note.as_deref(),
    };
    db.write_idempotent(once, async |tx| {
        let own = mentorships::lock(tx, member_id, mentorship_id).await?;
        let row = new_row(tx, &own, &details).await?;
        store::insert(tx, &row).await?;
        let proposal_id = offer(tx, &own, &row, &times).await?;
        let purpose = Purpose::New;
        let what = What::Proposed {
            proposal_id,
            purpose,
        };
        commands::append(tx, &own, &row, what).await?;
        queries::one(&**tx, member_id, row.id, tx.now()).await
    })
    .await
}

/// Proposes other times for a meeting, or a move of a confirmed one, whose time stands meanwhile. Times that were proposed before,
/// by either side, are replaced.
pub async fn propose_times(
    db: &Db,
    member_id: MemberId,
    id: MeetingId,
    body: &ProposeTimes,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    let times = Times {
        slots: &body.slots,
        zone: body.time_zone,
        note: body.note.as_deref(),
    };
    db.write_idempotent(once, async |tx| {
        let Locked { own, meeting } = commands::lock(tx, member_id, id).await?;
        rules::propose(&meeting.state(), tx.now())?;
        store::close_proposal(tx, id, ProposalStatus::Replaced).await?;
        let proposal_id = offer(tx, &own, &meeting, &times).await?;
        let purpose = match meeting.status {
            MeetingStatus::Confirmed => Purpose::Move,
            _ => Purpose::OtherTimes,
        };
        let meeting = store::update(tx, meeting).await?;
        let what = What::Proposed {
            proposal_id,
            purpose,
        };
        commands::append(tx, &own, &meeting, what).await?;
        queries::one(&**tx, member_id, id, tx.now()).await
    })
    .await
}

/// Enters a meeting that has taken place, with the word of whoever enters it. The other side confirms it like any other.
pub async fn log(
    db: &Db,
    member_id: MemberId,
    mentorship_id: MentorshipId,
    body: &LogMeeting,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    let details = Details {
        kind: body.kind,
        minutes: body.minutes,
        agenda: &body.agenda,
        place: body.place,
        place_text: &body.place_text,
    };
    db.write_idempotent(once, async |tx| {
        let own = mentorships::lock(tx, member_id, mentorship_id).await?;
        rules::check_logged(body.starts_at, body.minutes, tx.now())?;
        let row = new_row(tx, &own, &details).await?;
        let row = meetings::Model {
            status: MeetingStatus::Confirmed,
            logged: true,
            starts_at: Some(body.starts_at),
            time_zone: Some(body.time_zone.name().to_owned()),
            ..row
        };
        let row = row.stated_by(own.role, Some(body.minutes), tx.now());
        store::insert(tx, &row).await?;
        let sides = Sides::from(&own);
        if !store::take_quarters(tx, &sides, row.id, body.starts_at, body.minutes).await? {
            return Err(MeetingRefusal::IsTaken {
                free: Vec::new(),
                taken: vec![body.starts_at],
            }
            .into());
        }
        let what = What::Stated {
            took_place: true,
            contradicts: false,
        };
        commands::append(tx, &own, &row, what).await?;
        queries::one(&**tx, member_id, row.id, tx.now()).await
    })
    .await
}

/// A new meeting of a locked mentorship, which is not stored yet.
async fn new_row(
    tx: &Tx,
    own: &OwnMentorship,
    details: &Details<'_>,
) -> Result<meetings::Model, AppError> {
    rules::check_details(Some(details.minutes), details.place, details.place_text)?;
    rules::may_add(store::count_open(tx, own.id).await?)?;
    Ok(meetings::Model {
        id: tx.new_id(),
        mentorship_id: own.id,
        kind: details.kind,
        status: MeetingStatus::Proposed,
        cancelled_reason: None,
        cancelled_by: None,
        note: None,
        minutes: details.minutes,
        agenda: details.agenda.to_owned(),
        place: details.place,
        place_text: details.place_text.to_owned(),
        proposed_by: own.role,
        logged: false,
        starts_at: None,
        time_zone: None,
        sequence: 0,
        mentee_stated_at: None,
        mentee_minutes: None,
        mentor_stated_at: None,
        mentor_minutes: None,
        held_minutes: None,
        created_at: tx.now(),
        closed_at: None,
        version: 1,
    })
}

/// Stores proposed times of a meeting, at all of which both are free now. Taken is a time only when it is confirmed.
async fn offer(
    tx: &Tx,
    own: &OwnMentorship,
    meeting: &meetings::Model,
    times: &Times<'_>,
) -> Result<ProposalId, AppError> {
    rules::check_slots(times.slots, tx.now())?;
    let people = [own.mentee_id, own.mentor_id];
    let (minutes, except) = (meeting.minutes, Some(meeting.id));
    let taken = store::taken_around(&**tx, people, times.slots, minutes, except).await?;
    let taken: BTreeSet<DateTime<Utc>> = taken.into_iter().collect();
    let free = rules::free(times.slots, minutes, &taken);
    if free.len() < times.slots.len() {
        let is_taken = |at: &&DateTime<Utc>| !free.contains(at);
        let taken = times.slots.iter().filter(is_taken).copied().collect();
        return Err(MeetingRefusal::IsTaken { free, taken }.into());
    }
    let id: ProposalId = tx.new_id();
    let row = meeting_proposals::ActiveModel {
        id: Set(id),
        meeting_id: Set(meeting.id),
        proposed_by: Set(own.role),
        status: Set(ProposalStatus::Open),
        note: Set(times.note.map(str::to_owned)),
        time_zone: Set(times.zone.name().to_owned()),
        created_at: Set(tx.now()),
        closed_at: Set(None),
    };
    let in_order: BTreeSet<DateTime<Utc>> = times.slots.iter().copied().collect();
    let slots = (1..).zip(in_order);
    let slots = slots.map(|(position, starts_at)| meeting_slots::ActiveModel {
        id: Set(tx.new_id()),
        proposal_id: Set(id),
        position: Set(position),
        starts_at: Set(starts_at),
    });
    store::insert_proposal(tx, row, slots.collect()).await?;
    Ok(id)
}
