//! Rows of picks. Reads start from whose they are. The column `mentor_enrolment_id` names whoever
//! was picked: it is from the time when only mentees had a list.

use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use super::model::{Pick, Picked, Picks};
use crate::{
    db::{Tx, sql},
    kernel::Failure,
};

#[derive(FromQueryResult)]
struct Row {
    picked_id: Uuid,
    member_id: Uuid,
    kind: String,
}

/// # Errors
/// The database's fault.
pub async fn of_enrolment(connection: &impl ConnectionTrait, own: Uuid) -> Result<Picks, Failure> {
    let query = "select k.mentor_enrolment_id as picked_id, e.member_id, k.kind from picks k \
         join enrolments e on e.id = k.mentor_enrolment_id where k.enrolment_id = $1";
    let rows: Vec<Row> = sql::all(connection, query, [own.into()]).await?;
    let picked = rows.into_iter().map(|row| {
        Ok(Picked {
            enrolment_id: row.picked_id,
            member_id: row.member_id,
            pick: row.kind.parse().map_err(Failure::fault)?,
        })
    });
    Ok(Picks(picked.collect::<Result<_, Failure>>()?))
}

/// Whether anything changed; another decision about the same person gives way.
pub(super) async fn set(tx: &Tx, own: Uuid, picked: Uuid, pick: Pick) -> Result<bool, Failure> {
    let statement = "insert into picks (enrolment_id, mentor_enrolment_id, kind, created_at) \
         values ($1, $2, $3, $4) on conflict (enrolment_id, mentor_enrolment_id) \
         do update set kind = excluded.kind, created_at = excluded.created_at \
         where picks.kind <> excluded.kind";
    let values = [
        own.into(),
        picked.into(),
        pick.as_str().into(),
        tx.now().into(),
    ];
    Ok(sql::run(&**tx, statement, values).await? > 0)
}

/// Whether there was such a decision.
pub(super) async fn take_back(
    tx: &Tx,
    own: Uuid,
    picked: Uuid,
    pick: Pick,
) -> Result<bool, Failure> {
    let statement = "delete from picks \
         where enrolment_id = $1 and mentor_enrolment_id = $2 and kind = $3";
    let values = [own.into(), picked.into(), pick.as_str().into()];
    Ok(sql::run(&**tx, statement, values).await? > 0)
}
