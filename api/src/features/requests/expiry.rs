//! Requests that nobody answered in time.

use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::{
    closing::{self, Closing, decided},
    due,
    event::What,
    model::RequestStatus,
    store,
};
use crate::{
    db::{Db, Tx, entities::requests, in_batches},
    features::enrolments,
    kernel::Failure,
};

/// Closes every request whose time has run out.
///
/// # Errors
/// The database's fault; what was closed stays so.
pub async fn expire_due(db: &Db) -> Result<(), Failure> {
    let now = db.clock().now();
    let read = async |after| due::unanswered(db.read(), now, after).await;
    in_batches(
        read,
        |mentee| mentee.enrolment_id,
        async |mentee| {
            db.write(async |tx| {
                // The mentee's enrolment guards their requests: none is being accepted meanwhile.
                enrolments::lock(tx, mentee.enrolment_id).await?;
                open_of(tx, mentee.member_id, mentee.enrolment_id).await?;
                Ok(())
            })
            .await
        },
    )
    .await
}

/// The open requests of a mentee, whose enrolment is locked; those whose time has run out are
/// closed on the way.
pub async fn open_of(
    tx: &Tx,
    mentee_id: Uuid,
    enrolment_id: Uuid,
) -> Result<Vec<requests::Model>, Failure> {
    let mut open = Vec::new();
    for request in store::pending_of_mentee(tx, enrolment_id).await? {
        if request.expires_at > tx.now() {
            open.push(request);
        } else {
            close(tx, mentee_id, &request).await?;
        }
    }
    Ok(open)
}

async fn close(tx: &Tx, mentee_id: Uuid, request: &requests::Model) -> Result<(), Failure> {
    let row = requests::ActiveModel {
        decided_at: Set(Some(request.expires_at)),
        ..decided(tx, request.id, RequestStatus::Expired)
    };
    let closing = Closing {
        id: request.id,
        of: mentee_id,
        by: None,
    };
    closing::close(tx, closing, row, What::Expired).await
}
