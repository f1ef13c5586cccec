//! Taking a confirmation back, for a minute. The proposed times are then open again.
//!
//! Only the first agreed time can be taken back. After a move, the time before may be somebody else's by now.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::ConnectionTrait;

use super::{
    commands::{self, Locked},
    dto::MeetingView,
    entities::{meeting_proposals, meetings},
    event::What,
    model::{MeetingId, MeetingStatus, SlotId},
    queries,
    refusal::MeetingRefusal,
    store,
};
use crate::features::programme::programmes::Role;
use tandem_platform::{AppError, MemberId, db::Db};

/// How long a confirmation can be taken back.
const MAY_TAKE_BACK: TimeDelta = TimeDelta::seconds(60);

/// Until when the side in this role can take back what it confirmed; `None` if it cannot.
///
/// # Errors
/// A database fault.
pub async fn can_undo_until(
    connection: &impl ConnectionTrait,
    id: MeetingId,
    role: Role,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, AppError> {
    let Some(meeting) = store::find(connection, id).await? else {
        return Ok(None);
    };
    let proposals = store::proposals_of(connection, &[id]).await?;
    let accepted = accepted(&meeting, &proposals, role, now);
    Ok(accepted.and_then(|proposal| Some(proposal.closed_at? + MAY_TAKE_BACK)))
}

/// The proposal that the side in this role accepted and can take back.
fn accepted<'a>(
    meeting: &meetings::Model,
    proposals: &'a [meeting_proposals::Model],
    role: Role,
    now: DateTime<Utc>,
) -> Option<&'a meeting_proposals::Model> {
    use super::model::ProposalStatus::{Accepted, Open};
    let mut taken = proposals.iter().filter(|one| one.status == Accepted);
    let (first, further) = (taken.next()?, taken.next());
    let is_open = proposals.iter().any(|one| one.status == Open);
    let in_time = first.closed_at.is_some_and(|at| now < at + MAY_TAKE_BACK);
    let may = meeting.status == MeetingStatus::Confirmed
        && meeting.starts_at.is_some_and(|start| now < start)
        && first.proposed_by != role
        && further.is_none()
        && !is_open
        && in_time;
    may.then_some(first)
}

/// Takes back what the member confirmed: the time is free again, and the proposed times wait for an answer as before.
///
/// # Errors
/// `not_found`, `too_late_to_take_back`; a database fault.
pub async fn undo_confirmation(
    db: &Db,
    member_id: MemberId,
    id: MeetingId,
    slot_id: SlotId,
) -> Result<MeetingView, AppError> {
    db.write(async |tx| {
        let Locked { own, meeting } = commands::lock(tx, member_id, id).await?;
        let offered = store::offered(tx, id, slot_id).await?;
        let offered = offered.ok_or(MeetingRefusal::NoLongerOffered)?;
        let proposals = store::proposals_of(&**tx, &[id]).await?;
        let proposal = accepted(&meeting, &proposals, own.role, tx.now());
        let same = meeting.starts_at == Some(offered.starts_at);
        let proposal = proposal.filter(|one| same && one.id == offered.proposal_id);
        let proposal = proposal.ok_or(MeetingRefusal::TooLateToTakeBack)?;
        store::free_quarters(tx, id).await?;
        store::reopen_proposal(tx, proposal.id).await?;
        let from = meeting.starts_at;
        let open = meetings::Model {
            status: MeetingStatus::Proposed,
            starts_at: None,
            time_zone: None,
            sequence: meeting.sequence + 1,
            ..meeting
        };
        let meeting = store::update(tx, open).await?;
        commands::append(tx, &own, &meeting, What::TakenBack { from }).await?;
        queries::one(&**tx, member_id, id, tx.now()).await
    })
    .await
}
