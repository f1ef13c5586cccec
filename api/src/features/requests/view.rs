//! A request as one side sees it.

use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{
    dto::{RequestPage, RequestView},
    model::{Direction, RequestStatus, WithdrawnReason},
    store::{self, Row},
};
use crate::{
    features::{
        enrolments::{self, PersonCard},
        programmes::{ProgrammeRef, Role},
    },
    http::NotFound,
    kernel::{Failure, Page},
};

/// A request of this member; somebody else's is not there.
pub async fn one(
    connection: &impl ConnectionTrait,
    member_id: Uuid,
    id: Uuid,
) -> Result<RequestView, Failure> {
    let row = store::visible_to(connection, member_id, id).await?;
    let (_, other) = side(&row, member_id);
    let mut cards = enrolments::cards(connection, &[other], member_id).await?;
    let card = cards.remove(&other).ok_or(NotFound)?;
    assemble(row, member_id, card)
}

pub async fn page(
    connection: &impl ConnectionTrait,
    member_id: Uuid,
    page: Page<Row>,
) -> Result<RequestPage, Failure> {
    let others: Vec<Uuid> = page
        .items
        .iter()
        .map(|row| side(row, member_id).1)
        .collect();
    let cards = enrolments::cards(connection, &others, member_id).await?;
    let items = page.items.into_iter().filter_map(|row| {
        let card = cards.get(&side(&row, member_id).1)?.clone();
        Some(assemble(row, member_id, card))
    });
    Ok(RequestPage {
        items: items.collect::<Result<_, _>>()?,
        next: page.next,
    })
}

fn side(row: &Row, member_id: Uuid) -> (Direction, Uuid) {
    let (role, other) = match row.mentee_id == member_id {
        true => (Role::Mentee, row.mentor_enrolment_id),
        false => (Role::Mentor, row.mentee_enrolment_id),
    };
    match row.sent_by == role.as_str() {
        true => (Direction::Sent, other),
        false => (Direction::Received, other),
    }
}

fn assemble(row: Row, member_id: Uuid, other: PersonCard) -> Result<RequestView, Failure> {
    let (direction, _) = side(&row, member_id);
    let decline_reason = row.decline_reason.map(|reason| reason.parse()).transpose();
    let status: RequestStatus = row.status.parse().map_err(Failure::fault)?;
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
        decline_reason: decline_reason.map_err(Failure::fault)?,
        withdrawn_reason: withdrawn_reason.map_err(Failure::fault)?,
        note: row.note,
        other,
        reasons: serde_json::from_value(row.reasons).map_err(Failure::fault)?,
        created_at: row.created_at,
        expires_at: row.expires_at,
        decided_at: row.decided_at,
        mentorship_id: row.mentorship_id,
        question: row.question,
        asked_at: row.asked_at,
        answer: row.answer,
        answered_at: row.answered_at,
    })
}
