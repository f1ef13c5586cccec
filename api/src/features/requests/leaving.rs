//! Leaving a programme: what is still open is closed kindly, in the same transaction.

use sea_orm::ActiveValue::Set;
use std::collections::BTreeSet;
use uuid::Uuid;

use super::{
    closing::{Closing, close, decided},
    event::What,
    expiry,
    model::{DeclineReason, RequestStatus, WithdrawnReason},
    store,
};
use crate::{
    db::{Db, Tx, entities::requests},
    features::{
        enrolments::{self, Enrolment, EnrolmentView},
        programmes::Role,
    },
    kernel::Failure,
};

pub async fn withdraw(db: &Db, member_id: Uuid, id: Uuid) -> Result<EnrolmentView, Failure> {
    db.write(async |tx| {
        let own = enrolments::own(&**tx, member_id, id).await?;
        if own.role == Role::Mentor {
            // As everywhere: the mentees' enrolments first, then the mentor's.
            lock_mentees(tx, own.id).await?;
        }
        let enrolment = enrolments::lock(tx, own.id).await?;
        close_all_of(tx, &enrolment).await?;
        enrolments::withdraw(tx, &enrolment).await
    })
    .await
}

/// Closes what an enrolment that is locked has open; gives how many requests those were.
///
/// # Errors
/// The database's fault.
pub async fn close_all_of(tx: &Tx, leaver: &Enrolment) -> Result<u64, Failure> {
    let open = match leaver.role {
        Role::Mentee => expiry::open_of(tx, leaver.member_id, leaver.id).await?,
        Role::Mentor => {
            let mut open = store::pending_of_mentor(tx, leaver.id).await?;
            // What ran out before is not declined: it expires.
            open.retain(|request| request.expires_at > tx.now());
            open
        }
    };
    let count = open.len() as u64;
    close_all(tx, leaver, open).await?;
    Ok(count)
}

/// With whom the mentor has a request open; nobody accepts or closes one meanwhile.
async fn lock_mentees(tx: &Tx, mentor: Uuid) -> Result<(), Failure> {
    let open = store::pending_of_mentor(tx, mentor).await?;
    let mentees: BTreeSet<Uuid> = open
        .iter()
        .map(|request| request.mentee_enrolment_id)
        .collect();
    for mentee in mentees {
        enrolments::lock(tx, mentee).await?;
    }
    Ok(())
}

/// Withdraws what this enrolment has asked, and declines what it was asked.
async fn close_all(tx: &Tx, leaver: &Enrolment, open: Vec<requests::Model>) -> Result<(), Failure> {
    for request in open {
        let closing = Closing {
            id: request.id,
            of: leaver.member_id,
            by: Some(leaver.member_id),
        };
        let (row, what) = if request.sent_by == leaver.role.as_str() {
            taken_back(tx, leaver.role, request.id)
        } else {
            declined(tx, request.id)
        };
        close(tx, closing, row, what).await?;
    }
    Ok(())
}

fn taken_back(tx: &Tx, role: Role, id: Uuid) -> (requests::ActiveModel, What) {
    let row = requests::ActiveModel {
        withdrawn_reason: Set(WithdrawnReason::by(role).stored()),
        ..decided(tx, id, RequestStatus::Withdrawn)
    };
    (row, What::Withdrawn)
}

fn declined(tx: &Tx, id: Uuid) -> (requests::ActiveModel, What) {
    let reason = DeclineReason::Left;
    let row = requests::ActiveModel {
        decline_reason: Set(reason.stored()),
        ..decided(tx, id, RequestStatus::Declined)
    };
    (row, What::Declined { reason })
}
