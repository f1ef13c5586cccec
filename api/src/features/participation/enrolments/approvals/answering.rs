//! A member's answer to a coordinator's question. The registration returns to the queue.

use sea_orm::ActiveValue::Set;

use super::store;
use crate::features::participation::enrolments::{
    dto::EnrolmentView, entities::enrolments, event::EnrolmentEvent, model::Status,
    refusal::EnrolmentRefusal, store as all,
};
use crate::ids::EnrolmentId;
use tandem_platform::{AppError, MemberId, db::Db, events};

pub async fn answer(
    db: &Db,
    member_id: MemberId,
    id: EnrolmentId,
    answer: &str,
) -> Result<EnrolmentView, AppError> {
    db.write(async |tx| {
        let own = all::own(&**tx, member_id, id).await?;
        let enrolment = all::lock(tx, own.id).await?;
        let asked = enrolment.status == Status::AskedBack;
        if !asked || !store::answer(tx, enrolment.id, answer).await? {
            return Err(EnrolmentRefusal::NotAskedBack.into());
        }
        let row = enrolments::ActiveModel {
            submitted_at: Set(Some(tx.now())),
            ..store::undecided(tx, &enrolment, Status::Submitted)
        };
        let waiting = all::update(tx, row).await?;
        let event = EnrolmentEvent::answered(&waiting);
        events::append(tx, Some(member_id), &event).await?;
        Ok(all::row(&**tx, id).await?.into())
    })
    .await
}
