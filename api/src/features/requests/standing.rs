//! How a request stands now, for whoever is about to tell somebody of it.

use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::{model::RequestStatus, store};
use crate::kernel::Failure;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub open: bool,
    /// It was taken back, or its time ran out: there is nothing left to read.
    pub gone: bool,
    /// One of the two cannot take part at present.
    pub on_hold: bool,
    /// Whoever was asked has a question, and whoever asked has not answered it.
    pub question_waits: bool,
}

/// How a request of this member stands; `None` where there is no such request.
///
/// # Errors
/// The database's fault.
pub async fn standing(
    connection: &impl ConnectionTrait,
    member_id: Uuid,
    id: Uuid,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<Option<Standing>, Failure> {
    let Some(row) = store::of_member(connection, member_id, id).await? else {
        return Ok(None);
    };
    let status: RequestStatus = row.status.parse().map_err(Failure::fault)?;
    let obstacle = super::view::obstacle(&row, status)?;
    let is_open = status == RequestStatus::Pending && now < row.expires_at;
    let decided = matches!(status, RequestStatus::Accepted | RequestStatus::Declined);
    Ok(Some(Standing {
        open: is_open,
        gone: !is_open && !decided,
        on_hold: obstacle.is_some_and(super::model::Obstacle::holds),
        question_waits: row.question.is_some() && row.answer.is_none(),
    }))
}
