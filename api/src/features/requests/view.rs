//! A request as one side sees it.

use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{
    accept::takes_part,
    dto::{RequestPage, RequestView},
    model::{DeclineReason, Direction, Obstacle, RequestStatus, WithdrawnReason},
    rules::{self, Readiness},
    store::{self, Row},
};
use crate::{
    features::{
        enrolments::PersonCard,
        members::MembershipStatus,
        programmes::{ProgrammeRef, Role},
    },
    kernel::{Failure, Page},
};

/// A request of this member; somebody else's is not there.
pub async fn one(
    connection: &impl ConnectionTrait,
    member_id: Uuid,
    id: Uuid,
) -> Result<RequestView, Failure> {
    let (row, other) = store::seen_by(connection, member_id, id).await?;
    assemble(row, member_id, other)
}

pub fn page(member_id: Uuid, page: Page<(Row, PersonCard)>) -> Result<RequestPage, Failure> {
    let items = page.items.into_iter();
    Ok(RequestPage {
        items: items
            .map(|(row, other)| assemble(row, member_id, other))
            .collect::<Result<_, _>>()?,
        next: page.next,
    })
}

fn direction(row: &Row, member_id: Uuid) -> Direction {
    let role = match row.mentee_id == member_id {
        true => Role::Mentee,
        false => Role::Mentor,
    };
    match row.sent_by == role.as_str() {
        true => Direction::Sent,
        false => Direction::Received,
    }
}

/// What stands against accepting a request, where it is open.
pub fn obstacle(row: &Row, status: RequestStatus) -> Result<Option<Obstacle>, Failure> {
    if status != RequestStatus::Pending {
        return Ok(None);
    }
    let of = |status: &str, membership: &str| -> Result<bool, Failure> {
        let status = status.parse().map_err(Failure::fault)?;
        Ok(takes_part(status, MembershipStatus::stored(membership)))
    };
    Ok(rules::obstacle(Readiness {
        mentor_takes_part: of(&row.mentor_status, &row.mentor_membership)?,
        mentee_takes_part: of(&row.mentee_status, &row.mentee_membership)?,
        mentee_has_free_seat: row.mentee_can_take > 0,
        mentor_has_free_seat: row.mentor_can_take > 0,
    }))
}

fn decline_reason(row: &Row, status: RequestStatus) -> Result<Option<DeclineReason>, Failure> {
    match &row.decline_reason {
        Some(reason) => Ok(Some(reason.parse().map_err(Failure::fault)?)),
        None => Ok((status == RequestStatus::Declined).then_some(DeclineReason::Left)),
    }
}

fn assemble(row: Row, member_id: Uuid, other: PersonCard) -> Result<RequestView, Failure> {
    let direction = direction(&row, member_id);
    let status: RequestStatus = row.status.parse().map_err(Failure::fault)?;
    let decline_reason = decline_reason(&row, status)?;
    let obstacle = obstacle(&row, status)?;
    let withdrawn_reason = match &row.withdrawn_reason {
        Some(reason) => Some(reason.parse()).transpose(),
        None => Ok((status == RequestStatus::Withdrawn).then_some(WithdrawnReason::ByMentor)),
    };
    Ok(RequestView {
        id: row.id,
        programme: ProgrammeRef {
            slug: row.programme_slug,
            name: row.programme_name,
        },
        direction,
        status,
        message: row.message,
        decline_reason,
        withdrawn_reason: withdrawn_reason.map_err(Failure::fault)?,
        note: row.note,
        other,
        reasons: serde_json::from_value(row.reasons).map_err(Failure::fault)?,
        created_at: row.created_at,
        expires_at: row.expires_at,
        obstacle,
        on_hold: obstacle.is_some_and(Obstacle::holds),
        decided_at: row.decided_at,
        mentorship_id: row.mentorship_id,
        question: row.question,
        asked_at: row.asked_at,
        answer: row.answer,
        answered_at: row.answered_at,
    })
}
