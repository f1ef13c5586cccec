//! People never to be matched with. They are named by address or membership number, and meant as people: who is
//! named is looked up once, as soon as a member has that address or number, and stays the one who is meant
//! whatever becomes of the address.

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter,
    sea_query::{OnConflict, Value},
};
use std::collections::BTreeSet;

use super::super::{event::EnrolmentEvent, store as enrolments};
use crate::features::participation::enrolments::entities::{kept_apart, kept_apart_later};
use crate::ids::EnrolmentId;
use tandem_kernel::folding::key;
use tandem_platform::{
    AppError,
    db::{BATCH, Db, Tx, in_batches, search, sql},
    events,
};

/// Names of members as they are now, by which somebody may be named.
fn known() -> String {
    format!(
        "(select m.id, {} as name from members m where m.email <> '' \
         union select m.id, {} as name from members m where m.membership_number <> '')",
        search::email_key("m"),
        search::number_key("m"),
    )
}

/// An e-mail address or membership number as it is compared.
#[must_use]
pub fn name_of(text: &str) -> String {
    key(text)
}

/// Keeps whom a profile names. A name that stands in it already keeps its meaning; one that was taken out is
/// forgotten, so that naming it again means whoever has it then.
pub async fn keep(
    tx: &Tx,
    enrolment_id: EnrolmentId,
    never_match: &[String],
) -> Result<(), AppError> {
    let names: BTreeSet<String> = never_match.iter().map(|name| name_of(name)).collect();
    let names: Vec<String> = names.into_iter().filter(|name| !name.is_empty()).collect();
    kept_apart::Entity::delete_many()
        .filter(kept_apart::Column::EnrolmentId.eq(enrolment_id))
        .filter(kept_apart::Column::Name.is_not_in(&names))
        .exec(&**tx)
        .await?;
    kept_apart_later::Entity::delete_many()
        .filter(kept_apart_later::Column::EnrolmentId.eq(enrolment_id))
        .exec(&**tx)
        .await?;
    let bound = bound_names(&**tx, enrolment_id).await?;
    let open: Vec<_> = names
        .into_iter()
        .filter(|name| !bound.contains(name))
        .map(|name| kept_apart_later::ActiveModel {
            enrolment_id: Set(enrolment_id),
            name: Set(name),
        })
        .collect();
    if open.is_empty() {
        return Ok(());
    }
    kept_apart_later::Entity::insert_many(open)
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(&**tx)
        .await?;
    bind(tx, enrolment_id).await
}

async fn bound_names(
    connection: &impl ConnectionTrait,
    enrolment_id: EnrolmentId,
) -> Result<BTreeSet<String>, AppError> {
    let rows = kept_apart::Entity::find()
        .filter(kept_apart::Column::EnrolmentId.eq(enrolment_id))
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(|row| row.name).collect())
}

/// Looks up whom the open names of an enrolment mean. Who shares a name is meant as well: somebody may have two
/// records at the society.
async fn bind(tx: &Tx, enrolment_id: EnrolmentId) -> Result<(), AppError> {
    let insert = format!(
        "insert into kept_apart (enrolment_id, name, member_id, bound_at) \
         select n.enrolment_id, n.name, k.id, $2 from kept_apart_later n \
         join {} k on k.name = n.name where n.enrolment_id = $1 on conflict do nothing",
        known()
    );
    let values: [Value; 2] = [enrolment_id.into(), tx.now().into()];
    sql::run(&**tx, &insert, values).await?;
    let found = "delete from kept_apart_later where enrolment_id = $1 \
         and name in (select name from kept_apart where enrolment_id = $1)";
    sql::run(&**tx, found, [enrolment_id.into()]).await?;
    Ok(())
}

#[derive(FromQueryResult)]
struct Due {
    enrolment_id: EnrolmentId,
}

/// Binds the names of whoever has become known since they were named. Until then a name keeps apart whoever has
/// it at the moment, so that nobody slips through meanwhile.
///
/// # Errors
/// The database's fault; what was bound stays so.
pub async fn bind_due(db: &Db) -> Result<(), AppError> {
    if kept_apart_later::Entity::find()
        .one(db.read())
        .await?
        .is_none()
    {
        return Ok(());
    }
    let query = format!(
        "select distinct n.enrolment_id from kept_apart_later n join {} k on k.name = n.name \
         where n.enrolment_id > $1 order by n.enrolment_id limit {BATCH}",
        known()
    );
    let read = async |after: Option<EnrolmentId>| -> Result<Vec<Due>, AppError> {
        sql::all(db.read(), &query, [after.unwrap_or_default().into()]).await
    };
    in_batches(
        read,
        |due| due.enrolment_id,
        async |due| {
            db.write(async |tx| {
                let enrolment = enrolments::lock(tx, due.enrolment_id).await?;
                bind(tx, enrolment.id).await?;
                // Only the rankings need to know.
                let event = EnrolmentEvent::name_bound(&enrolment);
                events::append_dispatched(tx, None, &event).await
            })
            .await
        },
    )
    .await
}
