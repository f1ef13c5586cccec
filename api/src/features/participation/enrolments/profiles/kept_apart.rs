//! Never-match lists. Members enter e-mail addresses or membership numbers. As soon as a member with such a name exists, the entry
//! is bound to that member and stays so even if the address changes.

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

/// A subquery with the present names (addresses and numbers) of members.
fn known() -> String {
    format!(
        "(select m.id, {} as name from members m where m.email <> '' \
         union select m.id, {} as name from members m where m.membership_number <> '')",
        search::email_key("m"),
        search::number_key("m"),
    )
}

/// The folded form of an address or number, for comparison.
#[must_use]
pub fn name_of(text: &str) -> String {
    key(text)
}

/// Stores the never-match list of a profile. Names that were bound before keep their members. Removed names are deleted, so that
/// entering one again binds it anew.
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

/// Binds the open names of an enrolment. If several members share a name, all are bound, because a person may have two accounts at
/// the society.
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

/// Binds open names for which a member exists now. Until then the matching compares open names with the present names of members,
/// so that no match is missed.
///
/// # Errors
/// A database fault. Names already bound stay so.
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
                // Only the match index uses this event, so it needs no deliveries.
                let event = EnrolmentEvent::name_bound(&enrolment);
                events::append_dispatched(tx, None, &event).await
            })
            .await
        },
    )
    .await
}
