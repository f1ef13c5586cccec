//! Writes picks. The column `mentor_enrolment_id` holds the picked enrolment in either role; its name dates from when only mentees
//! had a list.

use sea_orm::{ConnectionTrait, FromQueryResult};
use serde::Serialize;
use utoipa::ToSchema;

use super::model::Pick;
use crate::ids::EnrolmentId;
use tandem_platform::{
    AppError,
    db::{Tx, sql},
};

/// Sets a pick and replaces another pick of the same person. Returns whether anything changed.
pub(super) async fn set(
    tx: &Tx,
    own: EnrolmentId,
    picked: EnrolmentId,
    pick: Pick,
) -> Result<bool, AppError> {
    let statement = "insert into picks (enrolment_id, mentor_enrolment_id, kind, created_at) \
         values ($1, $2, $3, $4) on conflict (enrolment_id, mentor_enrolment_id) \
         do update set kind = excluded.kind, created_at = excluded.created_at \
         where picks.kind <> excluded.kind";
    let values = [own.into(), picked.into(), pick.into(), tx.now().into()];
    Ok(sql::run(&**tx, statement, values).await? > 0)
}

/// Deletes a pick. Returns whether it existed.
pub(super) async fn retract(
    tx: &Tx,
    own: EnrolmentId,
    picked: EnrolmentId,
    pick: Pick,
) -> Result<bool, AppError> {
    let statement = "delete from picks \
         where enrolment_id = $1 and mentor_enrolment_id = $2 and kind = $3";
    let values = [own.into(), picked.into(), pick.into()];
    Ok(sql::run(&**tx, statement, values).await? > 0)
}

/// Somebody on a shortlist who has left the programme.
#[derive(Clone, Debug, FromQueryResult, Serialize, ToSchema)]
pub struct Departed {
    #[schema(value_type = Uuid)]
    pub enrolment_id: EnrolmentId,
    pub display_name: String,
}

/// Maximum number of departed people in a response. Shortlists are rarely longer.
const MOST_DEPARTED: u32 = 100;

/// People on the shortlist of an enrolment who left the programme, latest pick first.
///
/// # Errors
/// A database fault.
pub async fn departed(
    connection: &impl ConnectionTrait,
    own: EnrolmentId,
) -> Result<Vec<Departed>, AppError> {
    let query = format!(
        "select e.id as enrolment_id, m.display_name from picks k \
         join enrolments e on e.id = k.mentor_enrolment_id join members m on m.id = e.member_id \
         where k.enrolment_id = $1 and k.kind = 'shortlisted' and e.status = 'withdrawn' \
         order by k.created_at desc, e.id limit {MOST_DEPARTED}"
    );
    sql::all(connection, &query, [own.into()]).await
}
