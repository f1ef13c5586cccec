//! A member's own mentorship, for the features that work inside it.

use chrono::{DateTime, Utc};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, FromQueryResult, QuerySelect};

use super::{
    model::{MentorshipId, MentorshipStatus},
    refusal::MentorshipRefusal,
    store,
};
use crate::{
    features::{pairing::mentorships::entities::mentorships, programme::programmes::Role},
    ids::EnrolmentId,
};
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{Tx, sql},
    http::NotFound,
};

/// A mentorship as one of its two members sees it.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct OwnMentorship {
    pub id: MentorshipId,
    pub programme_id: ProgrammeId,
    pub status: MentorshipStatus,
    pub accepted_at: DateTime<Utc>,
    pub version: i32,
    /// The member's own role.
    pub role: Role,
    pub mentee_id: MemberId,
    pub mentor_id: MemberId,
    pub mentee_enrolment_id: EnrolmentId,
    pub mentor_enrolment_id: EnrolmentId,
}

impl OwnMentorship {
    /// The member themselves.
    #[must_use]
    pub const fn member_id(&self) -> MemberId {
        self.member_in(self.role)
    }

    /// The other member.
    #[must_use]
    pub const fn other_id(&self) -> MemberId {
        match self.role {
            Role::Mentee => self.mentor_id,
            Role::Mentor => self.mentee_id,
        }
    }

    /// The member in this role.
    #[must_use]
    pub const fn member_in(&self, role: Role) -> MemberId {
        match role {
            Role::Mentee => self.mentee_id,
            Role::Mentor => self.mentor_id,
        }
    }

    /// Checks that it has not ended.
    ///
    /// # Errors
    /// `mentorship_already_ended`.
    pub fn running(&self) -> Result<(), MentorshipRefusal> {
        match self.status {
            MentorshipStatus::Arranging | MentorshipStatus::Active => Ok(()),
            MentorshipStatus::Ended => Err(MentorshipRefusal::AlreadyEnded),
        }
    }
}

const COLUMNS: &str = "select m.id, m.programme_id, m.status, m.created_at as accepted_at, m.version, \
     case when mentee.member_id = $2 then 'mentee' else 'mentor' end as role, \
     mentee.member_id as mentee_id, mentor.member_id as mentor_id, \
     m.mentee_enrolment_id, m.mentor_enrolment_id \
     from mentorships m \
     join enrolments mentee on mentee.id = m.mentee_enrolment_id \
     join enrolments mentor on mentor.id = m.mentor_enrolment_id";

/// The mentorship `$1` of the member `$2`.
const OWN: &str = "where m.id = $1 and $2 in (mentee.member_id, mentor.member_id)";

/// More than anybody has at once.
const MOST_RUNNING: u32 = 20;

/// A mentorship of the member. `not_found` if the member is not a side of it.
///
/// # Errors
/// `not_found`; a database fault.
pub async fn own(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    id: MentorshipId,
) -> Result<OwnMentorship, AppError> {
    let found = sql::one(
        connection,
        &format!("{COLUMNS} {OWN}"),
        [id.into(), member_id.into()],
    )
    .await?;
    Ok(found.ok_or(NotFound)?)
}

/// The running mentorships of the member's enrolment, newest first.
///
/// # Errors
/// A database fault.
pub async fn running(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    enrolment_id: EnrolmentId,
) -> Result<Vec<OwnMentorship>, AppError> {
    let sql = format!(
        "{COLUMNS} where $1 in (m.mentee_enrolment_id, m.mentor_enrolment_id) \
         and $2 in (mentee.member_id, mentor.member_id) and m.ended_at is null \
         order by m.id desc limit {MOST_RUNNING}"
    );
    sql::all(connection, &sql, [enrolment_id.into(), member_id.into()]).await
}

/// Locks a running mentorship of the member for a change inside it. Whoever ends it at the same time waits, or has ended it before.
/// Its own rows, such as goals, are read after this.
///
/// # Errors
/// `not_found`, `mentorship_already_ended`; a database fault.
pub async fn lock(
    tx: &Tx,
    member_id: MemberId,
    id: MentorshipId,
) -> Result<OwnMentorship, AppError> {
    let locked = match tx.locks_rows() {
        true => " for update of m",
        false => "",
    };
    let sql = format!("{COLUMNS} {OWN}{locked}");
    let found: Option<OwnMentorship> = sql::one(&**tx, &sql, [id.into(), member_id.into()]).await?;
    let own = found.ok_or(NotFound)?;
    own.running()?;
    Ok(own)
}

/// Locks a mentorship for a change by somebody who is not a side of it, or by a job. Whether it is running.
///
/// # Errors
/// A database fault.
pub async fn lock_running(tx: &Tx, id: MentorshipId) -> Result<bool, AppError> {
    let found = mentorships::Entity::find_by_id(id).lock_exclusive();
    let found = found.one(&**tx).await?;
    Ok(found.is_some_and(|one| one.status != MentorshipStatus::Ended))
}

/// Makes a locked mentorship active, for example when its agreement is approved. An active one stays as it is.
///
/// # Errors
/// A database fault.
pub async fn activate(tx: &Tx, own: &OwnMentorship) -> Result<(), AppError> {
    if own.status != MentorshipStatus::Arranging {
        return Ok(());
    }
    let active = mentorships::ActiveModel {
        id: Set(own.id),
        status: Set(MentorshipStatus::Active),
        started_at: Set(Some(tx.now())),
        version: Set(own.version + 1),
        ..Default::default()
    };
    store::update(tx, active).await
}
