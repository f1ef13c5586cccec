//! Reading a link, confirming its time, and taking that back.

use chrono::{DateTime, Utc};

use super::{
    dto::{LinkState, LinkedTime, MeetingLinkView},
    link_key::{MeetingLink, MeetingLinkKey},
};
use crate::features::{
    identity::members::{self, entities::members::Model as Member},
    mentoring::meetings::{
        self, MeetingParty, MeetingStatus, MeetingView, ProposalStatus, ProposalView, SlotView,
    },
    pairing::mentorships,
    participation::enrolments,
    programme::programmes,
};
use tandem_platform::{AppError, db::Db, http::NotFound};

/// The link of a token. It works as long as its holder is an active member.
async fn opened(db: &Db, key: &MeetingLinkKey, token: &str) -> Result<MeetingLink, AppError> {
    let link = key.read(token).ok_or(NotFound)?;
    match members::is_active(db.read(), link.member_id).await? {
        true => Ok(link),
        false => Err(NotFound.into()),
    }
}

pub async fn get(db: &Db, key: &MeetingLinkKey, token: &str) -> Result<MeetingLinkView, AppError> {
    let link = opened(db, key, token).await?;
    view(db, key, link).await
}

/// Confirms the time of the link. Confirming it again changes nothing.
pub async fn confirm(
    db: &Db,
    key: &MeetingLinkKey,
    token: &str,
) -> Result<MeetingLinkView, AppError> {
    let link = opened(db, key, token).await?;
    meetings::confirm(db, link.member_id, link.meeting_id, link.slot_id).await?;
    view(db, key, link).await
}

/// Takes back what was confirmed by the link.
pub async fn undo_confirmation(
    db: &Db,
    key: &MeetingLinkKey,
    token: &str,
) -> Result<MeetingLinkView, AppError> {
    let link = opened(db, key, token).await?;
    meetings::undo_confirmation(db, link.member_id, link.meeting_id, link.slot_id).await?;
    view(db, key, link).await
}

async fn view(
    db: &Db,
    key: &MeetingLinkKey,
    link: MeetingLink,
) -> Result<MeetingLinkView, AppError> {
    let MeetingLink {
        member_id,
        meeting_id,
        ..
    } = link;
    let now = db.clock().now();
    let meeting = meetings::one(db.read(), member_id, meeting_id, now).await?;
    let own = mentorships::own(db.read(), member_id, meeting.mentorship_id).await?;
    let (proposal, slot) = linked(&meeting, link).ok_or(NotFound)?;
    let state = state(&meeting, proposal, slot, now);
    let take_back_until = match state {
        LinkState::Confirmed => {
            meetings::can_undo_until(db.read(), meeting_id, own.role, now).await?
        }
        LinkState::Open | LinkState::Changed => None,
    };
    let other_id = own.other_id();
    let mut people = members::by_ids(db.read(), [other_id]).await?;
    let programme = programmes::by_id(db.read(), own.programme_id).await?;
    let in_programme = Some(own.programme_id);
    let zone = enrolments::zone_of(db.read(), member_id, in_programme).await?;
    let other_zone = enrolments::zone_of(db.read(), other_id, in_programme).await?;
    Ok(MeetingLinkView {
        state,
        starts_at: slot.starts_at,
        ends_at: slot.ends_at,
        free: slot.free,
        take_back_until,
        other_times: other_times(&meeting, key, link)?,
        person: people.remove(&other_id).and_then(Member::name),
        role: own.role,
        programme: programme.reference(),
        time_zone: zone.name().to_owned(),
        other_time_zone: other_zone.name().to_owned(),
        mentorship_id: own.id,
        meeting_id,
        status: meeting.status,
        agreed_at: meeting.starts_at,
        agenda: meeting.agenda,
        place: meeting.place,
        place_text: meeting.place_text,
    })
}

/// The time of the link, and the proposal that it belongs to.
fn linked(meeting: &MeetingView, link: MeetingLink) -> Option<(&ProposalView, &SlotView)> {
    meeting.proposals.iter().find_map(|proposal| {
        let slot = proposal.slots.iter().find(|slot| slot.id == link.slot_id)?;
        Some((proposal, slot))
    })
}

fn state(
    meeting: &MeetingView,
    proposal: &ProposalView,
    slot: &SlotView,
    now: DateTime<Utc>,
) -> LinkState {
    let agreed = meeting.starts_at == Some(slot.starts_at);
    match proposal.status {
        ProposalStatus::Open if proposal.by == MeetingParty::Other && slot.starts_at > now => {
            LinkState::Open
        }
        ProposalStatus::Accepted if agreed && meeting.status == MeetingStatus::Confirmed => {
            LinkState::Confirmed
        }
        _ => LinkState::Changed,
    }
}

/// The other times that wait for the reader's answer, each with its own link.
fn other_times(
    meeting: &MeetingView,
    key: &MeetingLinkKey,
    link: MeetingLink,
) -> Result<Vec<LinkedTime>, AppError> {
    let waits =
        |one: &&ProposalView| one.status == ProposalStatus::Open && one.by == MeetingParty::Other;
    let open = meeting.proposals.iter().filter(waits);
    let slots = open.flat_map(|one| &one.slots);
    let others = slots.filter(|slot| slot.free && slot.id != link.slot_id);
    others
        .map(|slot| {
            let slot_id = slot.id;
            Ok(LinkedTime {
                link: key.token(MeetingLink { slot_id, ..link })?,
                starts_at: slot.starts_at,
                ends_at: slot.ends_at,
            })
        })
        .collect()
}
