//! Reading requests.

use sea_orm::ConnectionTrait;

use super::{
    dto::{RequestPage, RequestQuery, RequestView},
    model::{DeclineReason, Direction, Obstacle, RequestStatus, WithdrawnReason},
    rules::{self, Readiness},
    store::{self, Row},
};
use crate::features::{
    participation::enrolments::{self, PersonCard},
    programme::programmes::{ProgrammeRef, Role},
};
use crate::ids::{EnrolmentId, RequestId};
use tandem_kernel::Page;
use tandem_platform::{AppError, MemberId, db::Db};

pub async fn list(
    db: &Db,
    member_id: MemberId,
    enrolment_id: EnrolmentId,
    query: &RequestQuery,
) -> Result<RequestPage, AppError> {
    let enrolment = enrolments::own(db.read(), member_id, enrolment_id).await?;
    let paging = query.paging();
    let rows = store::of_enrolment(db.read(), &enrolment, query.status, &paging).await?;
    let page = Page::cut(rows, paging.limit(), |(row, _)| row.id);
    assemble_page(member_id, page)
}

/// A request that the member sent or received; `not_found` for any other.
pub async fn one(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    id: RequestId,
) -> Result<RequestView, AppError> {
    let (row, other) = store::seen_by(connection, member_id, id).await?;
    assemble(row, member_id, other)
}

fn assemble_page(
    member_id: MemberId,
    page: Page<(Row, PersonCard)>,
) -> Result<RequestPage, AppError> {
    let items = page.items.into_iter();
    Ok(RequestPage {
        items: items
            .map(|(row, other)| assemble(row, member_id, other))
            .collect::<Result<_, _>>()?,
        next: page.next,
    })
}

fn direction(row: &Row, member_id: MemberId) -> Direction {
    let role = match row.mentee_id == member_id {
        true => Role::Mentee,
        false => Role::Mentor,
    };
    match row.sent_by == role {
        true => Direction::Sent,
        false => Direction::Received,
    }
}

/// Why an open request cannot be accepted; `None` if it can or is not open.
fn obstacle(row: &Row) -> Option<Obstacle> {
    if row.status != RequestStatus::Pending {
        return None;
    }
    rules::obstacle(Readiness {
        mentor_takes_part: rules::takes_part(row.mentor_status, row.mentor_membership),
        mentee_takes_part: rules::takes_part(row.mentee_status, row.mentee_membership),
        mentee_has_free_seat: row.mentee_can_take > 0,
        mentor_has_free_seat: row.mentor_can_take > 0,
    })
}

fn assemble(row: Row, member_id: MemberId, other: PersonCard) -> Result<RequestView, AppError> {
    let direction = direction(&row, member_id);
    let obstacle = obstacle(&row);
    Ok(RequestView {
        id: row.id,
        programme: ProgrammeRef {
            slug: row.programme_slug,
            name: row.programme_name,
        },
        direction,
        status: row.status,
        message: row.message,
        decline_reason: DeclineReason::of(row.status, row.decline_reason),
        withdrawn_reason: WithdrawnReason::of(row.status, row.withdrawn_reason),
        note: row.note,
        other,
        reasons: row.reasons.0,
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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub open: bool,
    /// It was withdrawn or expired.
    pub gone: bool,
    /// One side cannot take part at present.
    pub on_hold: bool,
    /// The receiver asked a question that the sender has not answered.
    pub question_waits: bool,
}

/// The present state of a member's request; `None` if there is no such request.
///
/// # Errors
/// A database fault.
pub async fn standing(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    id: RequestId,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<Option<Standing>, AppError> {
    let Some(row) = store::of_member(connection, member_id, id).await? else {
        return Ok(None);
    };
    let is_open = row.status == RequestStatus::Pending && now < row.expires_at;
    let decided = matches!(
        row.status,
        RequestStatus::Accepted | RequestStatus::Declined
    );
    Ok(Some(Standing {
        open: is_open,
        gone: !is_open && !decided,
        on_hold: obstacle(&row).is_some_and(Obstacle::holds),
        question_waits: row.question.is_some() && row.answer.is_none(),
    }))
}
