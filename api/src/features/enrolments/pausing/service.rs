//! Pausing, returning and leaving.

use chrono::NaiveDate;
use sea_orm::{ActiveValue::Set, FromQueryResult};
use uuid::Uuid;

use super::{event::PartEvent, rules};
use crate::{
    db::{BATCH, Db, Tx, entities::enrolments, in_batches, sql},
    events,
    features::enrolments::{
        dto::EnrolmentView,
        model::{Enrolment, Status},
        seats, store,
    },
    kernel::Failure,
};

pub async fn pause(
    db: &Db,
    member_id: Uuid,
    id: Uuid,
    until: Option<NaiveDate>,
) -> Result<EnrolmentView, Failure> {
    db.write(async |tx| {
        let enrolment = own_locked(tx, member_id, id).await?;
        rules::pause(enrolment.status, until, tx.now().date_naive())?;
        let row = enrolments::ActiveModel {
            paused_until: Set(until),
            ..standing(tx, &enrolment, Status::Paused)
        };
        let away = store::update(tx, row).await?;
        events::append(tx, Some(member_id), &PartEvent::paused(&away)).await?;
        store::row(&**tx, id).await?.try_into()
    })
    .await
}

pub async fn come_back(db: &Db, member_id: Uuid, id: Uuid) -> Result<EnrolmentView, Failure> {
    db.write(async |tx| {
        let enrolment = own_locked(tx, member_id, id).await?;
        rules::come_back(enrolment.status)?;
        back(tx, Some(member_id), &enrolment).await?;
        store::row(&**tx, id).await?.try_into()
    })
    .await
}

async fn back(tx: &Tx, by: Option<Uuid>, enrolment: &Enrolment) -> Result<(), Failure> {
    let row = standing(tx, enrolment, Status::Approved);
    let there = store::update(tx, row).await?;
    events::append(tx, by, &PartEvent::returned(&there)).await
}

#[derive(FromQueryResult)]
struct Due {
    id: Uuid,
}

/// Brings everybody back whose day has come.
///
/// # Errors
/// The database's fault; whoever is back stays so.
pub async fn return_due(db: &Db) -> Result<(), Failure> {
    let today = db.clock().now().date_naive();
    let query = format!(
        "select id from enrolments where status = 'paused' and paused_until <= $1 and id > $2 \
         order by id limit {BATCH}"
    );
    let read = async |after: Option<Uuid>| {
        let values = [today.into(), after.unwrap_or(Uuid::nil()).into()];
        sql::all(db.read(), &query, values).await
    };
    in_batches(
        read,
        |due: &Due| due.id,
        async |due| {
            db.write(async |tx| {
                let enrolment = store::lock(tx, due.id).await?;
                let over = enrolment.paused_until.is_some_and(|until| until <= today);
                match enrolment.status {
                    Status::Paused if over => back(tx, None, &enrolment).await,
                    _ => Ok(()),
                }
            })
            .await
        },
    )
    .await
}

/// Takes somebody out of the programme, whose enrolment is locked and whose requests are closed by
/// the caller in the same transaction.
///
/// # Errors
/// `not_taking_part`, `mentorship_running`; the database's fault.
pub async fn withdraw(tx: &Tx, enrolment: &Enrolment) -> Result<EnrolmentView, Failure> {
    rules::withdraw(enrolment.status, has_mentorship(tx, enrolment.id).await?)?;
    let row = enrolments::ActiveModel {
        reason: Set(None),
        undo_until: Set(None),
        ..standing(tx, enrolment, Status::Withdrawn)
    };
    let gone = store::update(tx, row).await?;
    seats::fit(tx, gone.id, 0).await?;
    let event = PartEvent::withdrawn(&gone);
    events::append(tx, Some(gone.member_id), &event).await?;
    store::row(&**tx, gone.id).await?.try_into()
}

async fn has_mentorship(tx: &Tx, id: Uuid) -> Result<bool, Failure> {
    let query = "select 1 from mentorships h where h.ended_at is null \
         and (h.mentee_enrolment_id = $1 or h.mentor_enrolment_id = $1) limit 1";
    Ok(!sql::rows(&**tx, query, [id.into()]).await?.is_empty())
}

async fn own_locked(tx: &Tx, member_id: Uuid, id: Uuid) -> Result<Enrolment, Failure> {
    let own = store::own(&**tx, member_id, id).await?;
    store::lock(tx, own.id).await
}

fn standing(tx: &Tx, enrolment: &Enrolment, status: Status) -> enrolments::ActiveModel {
    enrolments::ActiveModel {
        id: Set(enrolment.id),
        status: Set(status.as_str().to_owned()),
        paused_until: Set(None),
        version: Set(enrolment.version + 1),
        updated_at: Set(tx.now()),
        ..Default::default()
    }
}
