//! Rows of photos, and who may look at one.

use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    db::{Tx, entities::photos, sql},
    kernel::Failure,
};

/// The photo of an enrolment.
///
/// # Errors
/// The database's fault.
pub async fn of_enrolment(
    connection: &impl ConnectionTrait,
    enrolment_id: Uuid,
) -> Result<Option<Uuid>, Failure> {
    let row = photos::Entity::find()
        .filter(photos::Column::EnrolmentId.eq(enrolment_id))
        .one(connection)
        .await?;
    Ok(row.map(|row| row.id))
}

pub async fn insert(tx: &Tx, id: Uuid, enrolment_id: Uuid) -> Result<(), Failure> {
    let row = photos::ActiveModel {
        id: Set(id),
        enrolment_id: Set(enrolment_id),
        created_at: Set(tx.now()),
    };
    photos::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

pub async fn delete(tx: &Tx, id: Uuid) -> Result<(), Failure> {
    photos::Entity::delete_by_id(id).exec(&**tx).await?;
    Ok(())
}

/// Whether this member may look at a photo: their own, or of somebody who takes part in a programme
/// in which they take part too, or which they coordinate.
pub async fn is_shown_to(
    connection: &impl ConnectionTrait,
    photo: Uuid,
    member_id: Uuid,
) -> Result<bool, Failure> {
    let query = "select 1 from photos p join enrolments e on e.id = p.enrolment_id \
         where p.id = $1 and (e.member_id = $2 or (e.status <> 'withdrawn' and (\
         exists (select 1 from enrolments own where own.member_id = $2 \
             and own.programme_id = e.programme_id and own.status in ('approved', 'paused')) \
         or exists (select 1 from grants g where g.member_id = $2 \
             and g.programme_id = e.programme_id))))";
    let rows = sql::rows(connection, query, [photo.into(), member_id.into()]).await?;
    Ok(!rows.is_empty())
}
