//! Reading, declining and withdrawing requests.

use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::{
    accept::received_by,
    closing::decided,
    dto::{DeclineRequest, RequestPage, RequestQuery, RequestView},
    event::{RequestEvent, What},
    model::{DeclineReason, RequestStatus, Sides, WithdrawnReason},
    rules, store, view,
};
use crate::{
    db::{Db, Tx, entities::requests},
    events,
    features::{enrolments, mentorships::Pair},
    http::NotFound,
    kernel::{Failure, Page},
};

pub async fn list(
    db: &Db,
    member_id: Uuid,
    enrolment_id: Uuid,
    query: &RequestQuery,
) -> Result<RequestPage, Failure> {
    let enrolment = enrolments::own(db.read(), member_id, enrolment_id).await?;
    let paging = query.paging();
    let rows = store::of_enrolment(db.read(), &enrolment, query.status, &paging).await?;
    let page = Page::cut(rows, paging.limit(), |(row, _)| row.id);
    view::page(member_id, page)
}

pub async fn decline(
    db: &Db,
    member_id: Uuid,
    id: Uuid,
    body: &DeclineRequest,
) -> Result<RequestView, Failure> {
    db.write(async |tx| {
        let sides = received_by(tx, member_id, id).await?;
        lock_open(tx, member_id, &sides).await?;
        let note = body.note.clone().filter(|note| !note.trim().is_empty());
        let row = requests::ActiveModel {
            decline_reason: Set(DeclineReason::from(body.reason).stored()),
            note: Set(note),
            ..decided(tx, id, RequestStatus::Declined)
        };
        store::update(tx, row).await?;
        let what = What::Declined {
            reason: body.reason.into(),
        };
        events::append(tx, Some(member_id), &RequestEvent { what, sides }).await?;
        view::one(&**tx, member_id, id).await
    })
    .await
}

pub async fn withdraw(db: &Db, member_id: Uuid, id: Uuid) -> Result<RequestView, Failure> {
    db.write(async |tx| {
        let sides = store::sides(tx, member_id, id).await?;
        if sides.sender() != member_id {
            return Err(NotFound.into());
        }
        lock_open(tx, member_id, &sides).await?;
        let row = requests::ActiveModel {
            withdrawn_reason: Set(WithdrawnReason::by(sides.sent_by).stored()),
            ..decided(tx, id, RequestStatus::Withdrawn)
        };
        store::update(tx, row).await?;
        let what = What::Withdrawn;
        events::append(tx, Some(member_id), &RequestEvent { what, sides }).await?;
        view::one(&**tx, member_id, id).await
    })
    .await
}

/// Locks both enrolments, which guard all of their requests, and makes sure that this one is still
/// open.
pub(super) async fn lock_open(
    tx: &Tx,
    member_id: Uuid,
    sides: &Sides,
) -> Result<store::Row, Failure> {
    Pair::lock(tx, sides.mentee_enrolment_id, sides.mentor_enrolment_id).await?;
    let row = store::visible_to(tx, member_id, sides.request_id).await?;
    let status = row.status.parse().map_err(Failure::fault)?;
    rules::decide(status, row.expires_at, tx.now())?;
    Ok(row)
}
