//! Pausing, resuming and leaving.

use chrono::NaiveDate;
use sea_orm::{ActiveValue::Set, FromQueryResult, sea_query::Value};

use super::rules;
use crate::features::participation::enrolments::{
    dto::EnrolmentView,
    entities::enrolments,
    event::EnrolmentEvent,
    model::{Enrolment, Status},
    seats, store,
    zones::{self, Zones},
};
use crate::ids::EnrolmentId;
use tandem_kernel::{Zone, zone::latest_day};
use tandem_platform::{
    AppError, MemberId,
    db::{BATCH, Db, Tx, in_batches, sql},
    events,
};

pub async fn pause(
    db: &Db,
    member_id: MemberId,
    id: EnrolmentId,
    until: Option<NaiveDate>,
) -> Result<EnrolmentView, AppError> {
    db.write(async |tx| {
        let enrolment = own_locked(tx, member_id, id).await?;
        let zone = zones::zone_of(&**tx, member_id, Some(enrolment.programme_id)).await?;
        rules::pause(enrolment.status, until, zone.day(tx.now()))?;
        let row = enrolments::ActiveModel {
            paused_until: Set(until),
            ..standing(tx, &enrolment, Status::Paused)
        };
        let away = store::update(tx, row).await?;
        events::append(tx, Some(member_id), &EnrolmentEvent::paused(&away)).await?;
        Ok(store::row(&**tx, id).await?.into())
    })
    .await
}

pub async fn come_back(
    db: &Db,
    member_id: MemberId,
    id: EnrolmentId,
) -> Result<EnrolmentView, AppError> {
    db.write(async |tx| {
        let enrolment = own_locked(tx, member_id, id).await?;
        rules::come_back(enrolment.status)?;
        back(tx, Some(member_id), &enrolment).await?;
        Ok(store::row(&**tx, id).await?.into())
    })
    .await
}

async fn back(tx: &Tx, by: Option<MemberId>, enrolment: &Enrolment) -> Result<(), AppError> {
    let row = standing(tx, enrolment, Status::Approved);
    let there = store::update(tx, row).await?;
    events::append(tx, by, &EnrolmentEvent::returned(&there)).await
}

struct Paused {
    id: EnrolmentId,
    until: NaiveDate,
    zone: Zone,
}

/// Resumes every enrolment whose pause has ended by the member's calendar.
///
/// # Errors
/// A database fault. Enrolments already resumed stay so.
pub async fn return_due(db: &Db) -> Result<(), AppError> {
    let now = db.clock().now();
    in_batches(
        async |after| paused_until(db, latest_day(now), after.unwrap_or_default()).await,
        |paused: &Paused| paused.id,
        async |paused| {
            let today = paused.zone.day(now);
            match paused.until <= today {
                true => return_on(db, paused.id, today).await,
                false => Ok(()),
            }
        },
    )
    .await
}

/// A batch of paused enrolments after this id whose pause ends by this day, with the time zones of their members.
async fn paused_until(
    db: &Db,
    day: NaiveDate,
    after: EnrolmentId,
) -> Result<Vec<Paused>, AppError> {
    let columns = zones::COLUMNS;
    let query = format!(
        "select e.id, e.paused_until, {columns} from enrolments e join members m on m.id = e.member_id \
         join programmes p on p.id = e.programme_id \
         where e.status = 'paused' and e.paused_until <= $1 and e.id > $2 order by e.id limit {BATCH}"
    );
    let values: [Value; 2] = [day.into(), after.into()];
    let rows = sql::rows(db.read(), &query, values).await?;
    let paused = rows.iter().map(|row| {
        Ok(Paused {
            id: row.try_get("", "id")?,
            until: row.try_get("", "paused_until")?,
            zone: Zones::from_query_result(row, "")?.own(),
        })
    });
    paused.collect()
}

async fn return_on(db: &Db, id: EnrolmentId, today: NaiveDate) -> Result<(), AppError> {
    db.write(async |tx| {
        let enrolment = store::lock(tx, id).await?;
        let over = enrolment.paused_until.is_some_and(|until| until <= today);
        match enrolment.status {
            Status::Paused if over => back(tx, None, &enrolment).await,
            _ => Ok(()),
        }
    })
    .await
}

/// Withdraws a locked enrolment from the programme. The caller closes its requests in the same transaction.
///
/// # Errors
/// `not_taking_part`, `mentorship_running`; a database fault.
pub async fn withdraw(tx: &Tx, enrolment: &Enrolment) -> Result<EnrolmentView, AppError> {
    rules::withdraw(enrolment.status, has_mentorship(tx, enrolment.id).await?)?;
    let row = enrolments::ActiveModel {
        reason: Set(None),
        undo_until: Set(None),
        ..standing(tx, enrolment, Status::Withdrawn)
    };
    let gone = store::update(tx, row).await?;
    seats::resize(tx, gone.id, 0).await?;
    let event = EnrolmentEvent::withdrawn(&gone);
    events::append(tx, Some(gone.member_id), &event).await?;
    Ok(store::row(&**tx, gone.id).await?.into())
}

async fn has_mentorship(tx: &Tx, id: EnrolmentId) -> Result<bool, AppError> {
    let query = "select 1 from mentorships h where h.ended_at is null \
         and (h.mentee_enrolment_id = $1 or h.mentor_enrolment_id = $1) limit 1";
    Ok(!sql::rows(&**tx, query, [id.into()]).await?.is_empty())
}

async fn own_locked(tx: &Tx, member_id: MemberId, id: EnrolmentId) -> Result<Enrolment, AppError> {
    let own = store::own(&**tx, member_id, id).await?;
    store::lock(tx, own.id).await
}

fn standing(tx: &Tx, enrolment: &Enrolment, status: Status) -> enrolments::ActiveModel {
    enrolments::ActiveModel {
        id: Set(enrolment.id),
        status: Set(status),
        paused_until: Set(None),
        version: Set(enrolment.version + 1),
        updated_at: Set(tx.now()),
        ..Default::default()
    }
}
