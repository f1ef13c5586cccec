//! Leaving a programme: what is still open is closed kindly, in the same transaction.

use sea_orm::ActiveValue::Set;
use std::collections::BTreeSet;
use uuid::Uuid;

use super::{
    accept::decided,
    event::{RequestEvent, What},
    expiry,
    model::{DeclineReason, RequestStatus, WithdrawnReason},
    store,
};
use crate::{
    db::{Db, Tx, entities::requests},
    events,
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
        match enrolment.role {
            Role::Mentee => take_back(tx, &enrolment).await?,
            Role::Mentor => decline(tx, &enrolment).await?,
        }
        enrolments::withdraw(tx, &enrolment).await
    })
    .await
}

/// Whose requests the mentor has open; nobody accepts or closes one meanwhile.
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

async fn take_back(tx: &Tx, mentee: &Enrolment) -> Result<(), Failure> {
    for request in expiry::open_of(tx, mentee.member_id, mentee.id).await? {
        let row = requests::ActiveModel {
            withdrawn_reason: Set(Some(WithdrawnReason::ByMentee.as_str().to_owned())),
            ..decided(tx, request.id, RequestStatus::Withdrawn)
        };
        close(tx, mentee.member_id, row, request.id, What::Withdrawn).await?;
    }
    Ok(())
}

async fn decline(tx: &Tx, mentor: &Enrolment) -> Result<(), Failure> {
    for request in store::pending_of_mentor(tx, mentor.id).await? {
        let reason = DeclineReason::Other;
        let row = requests::ActiveModel {
            decline_reason: Set(Some(reason.as_str().to_owned())),
            ..decided(tx, request.id, RequestStatus::Declined)
        };
        let what = What::Declined { reason };
        close(tx, mentor.member_id, row, request.id, what).await?;
    }
    Ok(())
}

async fn close(
    tx: &Tx,
    by: Uuid,
    row: requests::ActiveModel,
    id: Uuid,
    what: What,
) -> Result<(), Failure> {
    store::update(tx, row).await?;
    let sides = store::visible_to(&**tx, by, id).await?.sides();
    events::append(tx, Some(by), &RequestEvent { what, sides }).await
}
