//! Rows of picks. Reads start from the mentee.

use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

use super::model::{Pick, Picked, Picks};
use crate::{
    db::{Tx, sql},
    kernel::Failure,
};

#[derive(FromQueryResult)]
struct Row {
    mentor_enrolment_id: Uuid,
    mentor_id: Uuid,
    kind: String,
}

/// # Errors
/// The database's fault.
pub async fn of_mentee(connection: &impl ConnectionTrait, mentee: Uuid) -> Result<Picks, Failure> {
    let query = "select k.mentor_enrolment_id, e.member_id as mentor_id, k.kind from picks k \
         join enrolments e on e.id = k.mentor_enrolment_id where k.enrolment_id = $1";
    let rows: Vec<Row> = sql::all(connection, query, [mentee.into()]).await?;
    let picked = rows.into_iter().map(|row| {
        Ok(Picked {
            mentor_enrolment_id: row.mentor_enrolment_id,
            mentor_id: row.mentor_id,
            pick: row.kind.parse().map_err(Failure::fault)?,
        })
    });
    Ok(Picks(picked.collect::<Result<_, Failure>>()?))
}

/// Whether anything changed; another decision about the same mentor gives way.
pub(super) async fn set(tx: &Tx, mentee: Uuid, mentor: Uuid, pick: Pick) -> Result<bool, Failure> {
    let statement = "insert into picks (enrolment_id, mentor_enrolment_id, kind, created_at) \
         values ($1, $2, $3, $4) on conflict (enrolment_id, mentor_enrolment_id) \
         do update set kind = excluded.kind, created_at = excluded.created_at \
         where picks.kind <> excluded.kind";
    let values = [
        mentee.into(),
        mentor.into(),
        pick.as_str().into(),
        tx.now().into(),
    ];
    Ok(sql::run(&**tx, statement, values).await? > 0)
}

/// Whether there was such a decision.
pub(super) async fn take_back(
    tx: &Tx,
    mentee: Uuid,
    mentor: Uuid,
    pick: Pick,
) -> Result<bool, Failure> {
    let statement = "delete from picks \
         where enrolment_id = $1 and mentor_enrolment_id = $2 and kind = $3";
    let values = [mentee.into(), mentor.into(), pick.as_str().into()];
    Ok(sql::run(&**tx, statement, values).await? > 0)
}
