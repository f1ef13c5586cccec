//! Answering proposed times, calling a meeting off, and changing what it is about. Each command is one transaction. The lock order is
//! the mentorship, the meeting, then quarter-hours by time and person.

use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

use super::{
    dto::{MeetingView, UpdateMeeting},
    event::{MeetingEvent, Purpose, What},
    model::{
        CancelledReason, MeetingId, MeetingStatus, Place, ProposalId, ProposalStatus, Sides, SlotId,
    },
    queries,
    refusal::MeetingRefusal,
    rules, store,
};
use crate::features::{
    mentoring::{meetings::entities::meetings, questions},
    pairing::mentorships::{self, OwnMentorship},
};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, Tx},
    events,
    http::{IfMatch, NotFound},
};

/// A meeting and its mentorship, both locked.
pub(super) struct Locked {
    pub own: OwnMentorship,
    pub meeting: meetings::Model,
}

/// Locks a meeting of a running mentorship of the member, the mentorship first. State that can change is read after this.
///
/// # Errors
/// `not_found`, `mentorship_already_ended`; a database fault.
pub(super) async fn lock(tx: &Tx, member_id: MemberId, id: MeetingId) -> Result<Locked, AppError> {
    let found = store::find(&**tx, id).await?.ok_or(NotFound)?;
    let own = mentorships::lock(tx, member_id, found.mentorship_id).await?;
    let meeting = store::lock(tx, id).await?;
    Ok(Locked { own, meeting })
}

/// Appends the event of what the member did.
pub(super) async fn append(
    tx: &Tx,
    own: &OwnMentorship,
    meeting: &meetings::Model,
    what: What,
) -> Result<(), AppError> {
    let event = MeetingEvent {
        what,
        sides: Sides::from(own),
        by: Some(own.role),
        meeting,
    };
    events::append(tx, Some(own.member_id()), &event).await
}

/// Confirms one of the proposed times for the member: the meeting takes its quarter-hours for both, or nothing changes. Confirming the
/// same time again changes nothing. It needs no session, so that a signed link can use it.
///
/// # Errors
/// `not_found`; why the time cannot be confirmed, `time_is_taken` with the proposed times that are left; a database fault.
pub async fn confirm(
    db: &Db,
    member_id: MemberId,
    id: MeetingId,
    slot_id: SlotId,
) -> Result<MeetingView, AppError> {
    db.write(async |tx| {
        let Locked { own, meeting } = lock(tx, member_id, id).await?;
        let offered = store::offered(tx, id, slot_id).await?;
        let offered = offered.ok_or(MeetingRefusal::NoLongerOffered)?;
        let state = meeting.state();
        if rules::is_confirmed(&state, &offered, own.role) {
            return queries::one(&**tx, member_id, id, tx.now()).await;
        }
        rules::confirm(&state, &offered, own.role, tx.now())?;
        let (start, minutes) = (offered.starts_at, meeting.minutes);
        store::free_quarters(tx, id).await?;
        if !store::take_quarters(tx, &Sides::from(&own), id, start, minutes).await? {
            return Err(is_taken(tx, &own, &meeting, offered.proposal_id, start).await?);
        }
        store::close_proposal(tx, id, ProposalStatus::Accepted).await?;
        let from = meeting.starts_at;
        let what = match meeting.status {
            MeetingStatus::Confirmed => What::Moved { from },
            _ => What::Confirmed,
        };
        let meeting = store::update(
            tx,
            meetings::Model {
                status: MeetingStatus::Confirmed,
                starts_at: Some(start),
                time_zone: Some(offered.time_zone),
                sequence: meeting.sequence + 1,
                ..forgotten(meeting)
            },
        )
        .await?;
        append(tx, &own, &meeting, what).await?;
        queries::one(&**tx, member_id, id, tx.now()).await
    })
    .await
}

/// The meeting without what was said of a time that no longer counts.
fn forgotten(meeting: meetings::Model) -> meetings::Model {
    meetings::Model {
        mentee_stated_at: None,
        mentee_minutes: None,
        mentor_stated_at: None,
        mentor_minutes: None,
        ..meeting
    }
}

/// The refusal of a time that somebody took first, with the proposed times that are left. Whoever took it has committed, because the
/// key was waited for.
async fn is_taken(
    tx: &Tx,
    own: &OwnMentorship,
    meeting: &meetings::Model,
    proposal_id: ProposalId,
    start: DateTime<Utc>,
) -> Result<AppError, AppError> {
    let slots = store::slots_of(&**tx, &[proposal_id]).await?;
    let starts: Vec<DateTime<Utc>> = slots
        .into_iter()
        .map(|slot| slot.starts_at)
        .filter(|at| *at > tx.now() && *at != start)
        .collect();
    let people = [own.mentee_id, own.mentor_id];
    let (minutes, except) = (meeting.minutes, Some(meeting.id));
    let taken = store::taken_around(&**tx, people, &starts, minutes, except).await?;
    let taken: BTreeSet<DateTime<Utc>> = taken.into_iter().collect();
    let free = rules::free(&starts, minutes, &taken);
    let taken = vec![start];
    Ok(MeetingRefusal::IsTaken { free, taken }.into())
}

/// Declines the proposed times for the member. A meeting that nobody has confirmed is cancelled by that; the time of a confirmed one
/// stands.
///
/// # Errors
/// `not_found`; why there is nothing to decline; a database fault.
pub async fn decline(
    db: &Db,
    member_id: MemberId,
    id: MeetingId,
    note: Option<&str>,
) -> Result<MeetingView, AppError> {
    db.write(async |tx| {
        let Locked { own, meeting } = lock(tx, member_id, id).await?;
        let open = store::open_proposal(&**tx, id).await?;
        rules::decline(open.map(|open| open.proposed_by), own.role)?;
        store::close_proposal(tx, id, ProposalStatus::Declined).await?;
        let purpose = purpose(&meeting);
        let reason = CancelledReason::Declined;
        let meeting = without_times(tx, &own, meeting, reason, note).await?;
        append(tx, &own, &meeting, What::Declined { purpose }).await?;
        queries::one(&**tx, member_id, id, tx.now()).await
    })
    .await
}

/// Withdraws the times that the member proposed. A meeting that nobody has confirmed is cancelled by that; the time of a confirmed one
/// stands.
///
/// # Errors
/// `not_found`; why there is nothing to withdraw; a database fault.
pub async fn withdraw(
    db: &Db,
    member_id: MemberId,
    id: MeetingId,
) -> Result<MeetingView, AppError> {
    db.write(async |tx| {
        let Locked { own, meeting } = lock(tx, member_id, id).await?;
        let open = store::open_proposal(&**tx, id).await?;
        rules::withdraw(open.map(|open| open.proposed_by), own.role)?;
        store::close_proposal(tx, id, ProposalStatus::Withdrawn).await?;
        let purpose = purpose(&meeting);
        let reason = CancelledReason::Withdrawn;
        let meeting = without_times(tx, &own, meeting, reason, None).await?;
        append(tx, &own, &meeting, What::Withdrawn { purpose }).await?;
        queries::one(&**tx, member_id, id, tx.now()).await
    })
    .await
}

const fn purpose(meeting: &meetings::Model) -> Purpose {
    match meeting.status {
        MeetingStatus::Confirmed => Purpose::Move,
        _ => Purpose::New,
    }
}

/// The meeting after its proposed times are gone. The words are kept with it, also where its agreed time stands.
async fn without_times(
    tx: &Tx,
    own: &OwnMentorship,
    meeting: meetings::Model,
    reason: CancelledReason,
    note: Option<&str>,
) -> Result<meetings::Model, AppError> {
    let note = note.map(str::to_owned);
    if meeting.status == MeetingStatus::Proposed {
        questions::leave_to_next(tx, meeting.id).await?;
    }
    let changed = match meeting.status {
        MeetingStatus::Proposed => meetings::Model {
            status: MeetingStatus::Cancelled,
            cancelled_reason: Some(reason),
            cancelled_by: Some(own.role),
            closed_at: Some(tx.now()),
            note,
            ..meeting
        },
        _ => meetings::Model { note, ..meeting },
    };
    store::update(tx, changed).await
}

/// Calls a confirmed meeting off and frees its time. Either side may, until it is over.
pub async fn cancel(
    db: &Db,
    member_id: MemberId,
    id: MeetingId,
    note: Option<&str>,
) -> Result<MeetingView, AppError> {
    db.write(async |tx| {
        let Locked { own, meeting } = lock(tx, member_id, id).await?;
        rules::cancel(&meeting.state(), tx.now())?;
        store::close_proposal(tx, id, ProposalStatus::Closed).await?;
        store::free_quarters(tx, id).await?;
        questions::leave_to_next(tx, id).await?;
        let reason = CancelledReason::Cancelled;
        let cancelled = meetings::Model {
            status: MeetingStatus::Cancelled,
            cancelled_reason: Some(reason),
            cancelled_by: Some(own.role),
            note: note.map(str::to_owned),
            sequence: meeting.sequence + 1,
            closed_at: Some(tx.now()),
            ..meeting
        };
        let meeting = store::update(tx, cancelled).await?;
        append(tx, &own, &meeting, What::Cancelled { reason }).await?;
        queries::one(&**tx, member_id, id, tx.now()).await
    })
    .await
}

/// Changes what an open meeting is about, or where it is.
pub async fn update(
    db: &Db,
    member_id: MemberId,
    id: MeetingId,
    version: IfMatch,
    body: &UpdateMeeting,
) -> Result<MeetingView, AppError> {
    let UpdateMeeting {
        agenda,
        place,
        place_text,
    } = body;
    db.write(async |tx| {
        let Locked { own, meeting } = lock(tx, member_id, id).await?;
        version.holds(meeting.version)?;
        rules::propose(&meeting.state(), tx.now())?;
        let place = place.unwrap_or(meeting.place);
        let place_text = match (place, place_text) {
            (Place::VideoRoom, _) => String::new(),
            (_, Some(text)) => text.trim().to_owned(),
            (_, None) => meeting.place_text.clone(),
        };
        rules::check_details(None, place, &place_text)?;
        let moved = place != meeting.place || place_text != meeting.place_text;
        let changed = meetings::Model {
            agenda: agenda.clone().unwrap_or_else(|| meeting.agenda.clone()),
            place,
            place_text,
            ..meeting
        };
        let meeting = store::update(tx, changed).await?;
        // The other side must know where to go; a corrected agenda is seen when the meeting is opened.
        if moved {
            append(tx, &own, &meeting, What::Changed).await?;
        }
        queries::one(&**tx, member_id, id, tx.now()).await
    })
    .await
}
