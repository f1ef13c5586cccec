//! Deciding about somebody, and taking it back.

use super::{
    super::{match_index::MatchIndex, service},
    event::PickEvent,
    model::Pick,
    store,
};
use crate::features::participation::enrolments;
use crate::ids::EnrolmentId;
use tandem_platform::{AppError, MemberId, db::Db, events};

/// Only about somebody whom the reader may see; doing it again changes nothing.
pub async fn set(
    db: &Db,
    match_index: &MatchIndex,
    member_id: MemberId,
    (enrolment_id, person_id): (EnrolmentId, EnrolmentId),
    pick: Pick,
) -> Result<(), AppError> {
    service::one(db, match_index, member_id, enrolment_id, person_id).await?;
    db.write(async |tx| {
        let own = enrolments::own(&**tx, member_id, enrolment_id).await?;
        if store::set(tx, own.id, person_id, pick).await? {
            let event = PickEvent::of(&own, person_id, pick, false);
            events::append(tx, Some(member_id), &event).await?;
        }
        Ok(())
    })
    .await
}

/// Works for somebody who is gone from the list, too.
pub async fn retract(
    db: &Db,
    member_id: MemberId,
    (enrolment_id, person_id): (EnrolmentId, EnrolmentId),
    pick: Pick,
) -> Result<(), AppError> {
    db.write(async |tx| {
        let (own, _) = service::own(&**tx, member_id, enrolment_id).await?;
        if store::retract(tx, own.id, person_id, pick).await? {
            let event = PickEvent::of(&own, person_id, pick, true);
            events::append(tx, Some(member_id), &event).await?;
        }
        Ok(())
    })
    .await
}
