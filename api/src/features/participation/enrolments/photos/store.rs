//! Queries for photos and their visibility.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter,
    sea_query::Value,
};

use super::super::{
    model::PhotoId,
    people::CLOSE,
    profiles::{Visibility, VisibleTo},
};
use crate::features::{
    identity::members::coordinators, participation::enrolments::entities::photos,
};
use crate::ids::EnrolmentId;
use tandem_platform::{
    AppError, MemberId,
    db::{Tx, sql},
};

/// The photo of an enrolment.
///
/// # Errors
/// A database fault.
pub async fn of_enrolment(
    connection: &impl ConnectionTrait,
    enrolment_id: EnrolmentId,
) -> Result<Option<PhotoId>, AppError> {
    let row = photos::Entity::find()
        .filter(photos::Column::EnrolmentId.eq(enrolment_id))
        .one(connection)
        .await?;
    Ok(row.map(|row| row.id))
}

#[derive(FromQueryResult)]
struct Id {
    id: PhotoId,
}

/// Photos of erased members.
pub async fn of_former_members(
    connection: &impl ConnectionTrait,
) -> Result<Vec<PhotoId>, AppError> {
    let query = "select p.id from members m join enrolments e on e.member_id = m.id \
         join photos p on p.enrolment_id = e.id where m.erased_at is not null order by p.id";
    let rows: Vec<Id> = sql::all(connection, query, []).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

pub async fn insert(tx: &Tx, id: PhotoId, enrolment_id: EnrolmentId) -> Result<(), AppError> {
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

pub async fn delete(tx: &Tx, id: PhotoId) -> Result<(), AppError> {
    photos::Entity::delete_by_id(id).exec(&**tx).await?;
    Ok(())
}

/// The relation of the member to the owner of a photo.
#[derive(FromQueryResult)]
struct Looking {
    /// The member is the owner or coordinates the programme.
    decides: bool,
    close: bool,
    /// The member takes part in the programme in the other role.
    takes_part: bool,
    visibility: Visibility,
}

/// Whether the member may see a photo: the owner, a coordinator of the programme, or a member of the other role as far as the
/// owner's visibility settings allow.
pub async fn is_shown_to(
    connection: &impl ConnectionTrait,
    photo: PhotoId,
    member_id: MemberId,
    now: DateTime<Utc>,
) -> Result<bool, AppError> {
    let coordinators = coordinators("$3");
    let query = format!(
        "select {CLOSE} as close, f.visibility, (e.member_id = $1 \
         or exists (select 1 from {coordinators} c where c.member_id = $1 \
             and c.programme_id = e.programme_id)) as decides, \
         exists (select 1 from enrolments own where own.member_id = $1 \
             and own.programme_id = e.programme_id and own.role <> e.role \
             and own.status in ('approved', 'paused')) as takes_part \
         from photos p join enrolments e on e.id = p.enrolment_id \
         join profiles f on f.enrolment_id = e.id \
         where p.id = $2 and (e.member_id = $1 or e.status <> 'withdrawn')"
    );
    let values: [Value; 3] = [member_id.into(), photo.into(), now.into()];
    let looking: Option<Looking> = sql::one(connection, &query, values).await?;
    Ok(looking.is_some_and(|looking| {
        let to_all = looking.visibility.photo == VisibleTo::Everyone && looking.takes_part;
        looking.decides || looking.close || to_all
    }))
}
