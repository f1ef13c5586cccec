//! The goals that a member may see and change: those of their own mentorships.

use sea_orm::ConnectionTrait;

use super::{
    entities::goals,
    model::{GoalId, role_of},
    store,
};
use crate::features::{
    pairing::mentorships::{self, OwnMentorship},
    participation::enrolments,
    programme::programmes::Role,
};
use chrono::NaiveDate;
use tandem_platform::{AppError, MemberId, db::Tx, http::NotFound};

/// A goal of one of the member's mentorships.
pub struct OwnGoal {
    pub own: OwnMentorship,
    pub goal: goals::Model,
}

impl OwnGoal {
    /// The side that a member of the mentorship is.
    pub fn role_of(&self, member_id: MemberId) -> Role {
        role_of(&self.own, member_id)
    }

    /// Checks the member's role. What only the other side may do looks as if it did not exist.
    ///
    /// # Errors
    /// `not_found`.
    pub fn only(self, role: Role) -> Result<Self, AppError> {
        match self.own.role == role {
            true => Ok(self),
            false => Err(NotFound.into()),
        }
    }
}

/// A goal to read. `not_found` for all but the two members of its mentorship.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn own(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    id: GoalId,
) -> Result<OwnGoal, AppError> {
    let goal = store::find(connection, id).await?;
    let own = mentorships::own(connection, member_id, goal.mentorship_id).await?;
    Ok(OwnGoal { own, goal })
}

/// A goal to change. Its mentorship is locked before the goal is read.
///
/// # Errors
/// `not_found`, `mentorship_already_ended`; a database fault.
pub async fn lock(tx: &Tx, member_id: MemberId, id: GoalId) -> Result<OwnGoal, AppError> {
    let mentorship_id = store::mentorship_of(tx, id).await?;
    let own = mentorships::lock(tx, member_id, mentorship_id).await?;
    let goal = store::find(&**tx, id).await?;
    Ok(OwnGoal { own, goal })
}

/// The present date of the member.
///
/// # Errors
/// A database fault.
pub async fn today(tx: &Tx, own: &OwnMentorship) -> Result<NaiveDate, AppError> {
    let zone = enrolments::zone_of(&**tx, own.member_id(), Some(own.programme_id)).await?;
    Ok(zone.day(tx.now()))
}
