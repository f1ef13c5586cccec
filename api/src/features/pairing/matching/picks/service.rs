//! Setting and undoing picks.

use super::{
    super::{match_index::MatchIndex, service},
    event::PickEvent,
    model::Pick,
    store,
};
use crate::features::participation::enrolments;
use crate::ids::EnrolmentId;
use tandem_platform::{AppError, MemberId, db::Db, events};

/// Sets a pick for a person whom the member may see. Setting the same pick again changes nothing.
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

/// Undoes a pick, also for a person who is no longer on the list.
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
