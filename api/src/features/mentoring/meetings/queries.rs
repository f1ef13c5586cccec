//! Reading meetings.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::ConnectionTrait;
use std::collections::{BTreeMap, BTreeSet};

use super::{
    dto::{
        AttendanceView, MeetingHours, MeetingPage, MeetingQuery, MeetingView, Party, ProposalView,
        SlotView, StatementView,
    },
    model::{MeetingId, ProposalStatus, SILENCE, Statement},
    rules::{self, Outcome},
    store,
};
use crate::features::{
    mentoring::meetings::entities::{meeting_proposals, meeting_slots, meetings},
    pairing::mentorships::{self, MentorshipId, OwnMentorship},
    programme::programmes::{self, Role},
};
use tandem_kernel::Page;
use tandem_platform::{AppError, MemberId, db::Db, http::NotFound};

/// The meetings of one of the member's mentorships, newest first, and the hours held.
pub async fn list(
    db: &Db,
    member_id: MemberId,
    id: MentorshipId,
    query: &MeetingQuery,
) -> Result<MeetingPage, AppError> {
    let own = mentorships::own(db.read(), member_id, id).await?;
    let paging = query.paging();
    let rows = store::of_mentorship(db.read(), id, query.status, &paging).await?;
    let page = Page::cut(rows, paging.limit(), |row| row.id);
    Ok(MeetingPage {
        items: views(db.read(), &own, page.items, db.clock().now()).await?,
        next: page.next,
        hours: hours(db.read(), &own).await?,
    })
}

async fn hours(
    connection: &impl ConnectionTrait,
    own: &OwnMentorship,
) -> Result<MeetingHours, AppError> {
    let held = store::held(connection, own.id).await?;
    let policy = programmes::policy(connection, own.programme_id).await?;
    let recommended = policy.recommended;
    Ok(MeetingHours {
        meetings_held: held.meetings,
        minutes_held: held.minutes,
        recommended_minutes: recommended.map(|recommended| recommended.hours.saturating_mul(60)),
        recommended_minutes_a_month: recommended.map(|recommended| recommended.minutes_a_month),
    })
}

/// A meeting of one of the member's mentorships, as the member sees it.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn one(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    id: MeetingId,
    now: DateTime<Utc>,
) -> Result<MeetingView, AppError> {
    let meeting = store::find(connection, id).await?.ok_or(NotFound)?;
    let own = mentorships::own(connection, member_id, meeting.mentorship_id).await?;
    let mut views = views(connection, &own, vec![meeting], now).await?;
    Ok(views.pop().ok_or(NotFound)?)
}

/// Meetings of one mentorship with their proposals, from one side.
async fn views(
    connection: &impl ConnectionTrait,
    own: &OwnMentorship,
    rows: Vec<meetings::Model>,
    now: DateTime<Utc>,
) -> Result<Vec<MeetingView>, AppError> {
    let ids: Vec<MeetingId> = rows.iter().map(|row| row.id).collect();
    let proposals = store::proposals_of(connection, &ids).await?;
    let proposal_ids: Vec<_> = proposals.iter().map(|one| one.id).collect();
    let mut slots: BTreeMap<_, Vec<meeting_slots::Model>> = BTreeMap::new();
    for slot in store::slots_of(connection, &proposal_ids).await? {
        slots.entry(slot.proposal_id).or_default().push(slot);
    }
    let mut of_meeting: BTreeMap<MeetingId, Vec<Proposed>> = BTreeMap::new();
    for proposal in proposals {
        let slots = slots.remove(&proposal.id).unwrap_or_default();
        let proposed = Proposed { proposal, slots };
        let all = of_meeting.entry(proposed.proposal.meeting_id);
        all.or_default().push(proposed);
    }
    let mut views = Vec::new();
    for row in rows {
        let proposed = of_meeting.remove(&row.id).unwrap_or_default();
        let free = free_starts(connection, own, &row, &proposed, now).await?;
        views.push(view(own.role, row, proposed, &free));
    }
    Ok(views)
}

/// Times that were proposed together.
struct Proposed {
    proposal: meeting_proposals::Model,
    slots: Vec<meeting_slots::Model>,
}

/// The starts of the open proposal that lie ahead and at which both are free.
async fn free_starts(
    connection: &impl ConnectionTrait,
    own: &OwnMentorship,
    row: &meetings::Model,
    proposed: &[Proposed],
    now: DateTime<Utc>,
) -> Result<Vec<DateTime<Utc>>, AppError> {
    let open = proposed
        .iter()
        .filter(|one| one.proposal.status == ProposalStatus::Open);
    let starts: Vec<DateTime<Utc>> = open
        .flat_map(|one| &one.slots)
        .map(|slot| slot.starts_at)
        .filter(|at| *at > now)
        .collect();
    let people = [own.mentee_id, own.mentor_id];
    let taken = store::taken_around(connection, people, &starts, row.minutes, Some(row.id)).await?;
    let taken: BTreeSet<DateTime<Utc>> = taken.into_iter().collect();
    Ok(rules::free(&starts, row.minutes, &taken))
}

fn party(own: Role, role: Role) -> Party {
    match own == role {
        true => Party::You,
        false => Party::Other,
    }
}

fn view(
    role: Role,
    row: meetings::Model,
    proposed: Vec<Proposed>,
    free: &[DateTime<Utc>],
) -> MeetingView {
    let ends_at = row.state().ends_at();
    let attendance = attendance(role, &row);
    let minutes = row.minutes;
    let proposals = proposed.into_iter();
    MeetingView {
        id: row.id,
        mentorship_id: row.mentorship_id,
        kind: row.kind,
        status: row.status,
        cancelled_reason: row.cancelled_reason,
        cancelled_by: row.cancelled_by.map(|by| party(role, by)),
        note: row.note,
        minutes,
        agenda: row.agenda,
        place: row.place,
        place_text: row.place_text,
        proposed_by: party(role, row.proposed_by),
        logged: row.logged,
        starts_at: row.starts_at,
        ends_at,
        time_zone: row.time_zone,
        sequence: row.sequence,
        proposals: proposals
            .map(|one| proposal(role, one, minutes, free))
            .collect(),
        attendance,
        held_minutes: row.held_minutes,
        created_at: row.created_at,
        version: row.version,
    }
}

fn proposal(
    role: Role,
    Proposed { proposal, slots }: Proposed,
    minutes: i32,
    free: &[DateTime<Utc>],
) -> ProposalView {
    let is_open = proposal.status == ProposalStatus::Open;
    let slots = slots.into_iter().map(|slot| SlotView {
        id: slot.id,
        starts_at: slot.starts_at,
        ends_at: slot.starts_at + TimeDelta::minutes(minutes.into()),
        free: is_open && free.contains(&slot.starts_at),
    });
    ProposalView {
        id: proposal.id,
        by: party(role, proposal.proposed_by),
        status: proposal.status,
        note: proposal.note,
        time_zone: proposal.time_zone,
        slots: slots.collect(),
        created_at: proposal.created_at,
    }
}

fn attendance(role: Role, row: &meetings::Model) -> AttendanceView {
    let stated = row.state().stated;
    let other = match role {
        Role::Mentee => Role::Mentor,
        Role::Mentor => Role::Mentee,
    };
    let (own, other) = (stated.of(role), stated.of(other));
    // Without the passing of time, only two answers come to something.
    let at = own.or(other).map(|statement| statement.at);
    let outcome = at.map(|at| rules::outcome(&stated, at));
    let only = match (own, other) {
        (Some(one), None) | (None, Some(one)) if row.closed_at.is_none() => Some(one.at),
        _ => None,
    };
    let said = |Statement { minutes, at }| StatementView {
        took_place: minutes.is_some(),
        minutes,
        stated_at: at,
    };
    AttendanceView {
        own: own.map(said),
        other: other.map(said),
        contradiction: outcome == Some(Outcome::Contradiction),
        stands_at: only.map(|at| at + SILENCE),
    }
}
