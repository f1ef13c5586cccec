//! More information before deciding: whoever was asked asks back once, and whoever asked answers.

use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::{
    accept::received_by,
    dto::RequestView,
    event::{RequestEvent, What},
    rules,
    service::lock_open,
    store, view,
};
use crate::{
    db::{Db, entities::requests},
    events,
    http::NotFound,
    kernel::Failure,
};

pub async fn ask(
    db: &Db,
    member_id: Uuid,
    id: Uuid,
    question: &str,
) -> Result<RequestView, Failure> {
    db.write(async |tx| {
        let sides = received_by(tx, member_id, id).await?;
        let row = lock_open(tx, member_id, &sides).await?;
        rules::ask(row.question.as_deref())?;
        let row = requests::ActiveModel {
            id: Set(id),
            question: Set(Some(question.to_owned())),
            asked_at: Set(Some(tx.now())),
            ..Default::default()
        };
        store::update(tx, row).await?;
        let what = What::QuestionAsked;
        events::append(tx, Some(member_id), &RequestEvent { what, sides }).await?;
        view::one(&**tx, member_id, id).await
    })
    .await
}

pub async fn answer(
    db: &Db,
    member_id: Uuid,
    id: Uuid,
    answer: &str,
) -> Result<RequestView, Failure> {
    db.write(async |tx| {
        let sides = store::sides(tx, member_id, id).await?;
        if sides.sender() != member_id {
            return Err(NotFound.into());
        }
        let row = lock_open(tx, member_id, &sides).await?;
        rules::answer(row.question.as_deref(), row.answer.as_deref())?;
        let row = requests::ActiveModel {
            id: Set(id),
            answer: Set(Some(answer.to_owned())),
            answered_at: Set(Some(tx.now())),
            ..Default::default()
        };
        store::update(tx, row).await?;
        let what = What::QuestionAnswered;
        events::append(tx, Some(member_id), &RequestEvent { what, sides }).await?;
        view::one(&**tx, member_id, id).await
    })
    .await
}
