//! A member's relations to the people on the list: picks, open requests and running mentorships.

use sea_orm::{ConnectionTrait, FromQueryResult};

use super::{
    picks::{Pick, Picked, Picks},
    store::column,
};
use crate::features::programme::programmes::Role;
use crate::ids::EnrolmentId;
use tandem_platform::{AppError, MemberId, db::sql};

pub struct Relations {
    pub picks: Picks,
    /// Members with an open request or a running mentorship with this enrolment.
    pub engaged: Vec<MemberId>,
}

#[derive(FromQueryResult)]
struct Row {
    /// `None` for an open request or a running mentorship.
    kind: Option<Pick>,
    enrolment_id: EnrolmentId,
    member_id: MemberId,
}

/// The relations of an enrolment, loaded with one query. `picks.mentor_enrolment_id` holds the picked enrolment in either role.
pub async fn of(
    connection: &impl ConnectionTrait,
    enrolment_id: EnrolmentId,
    role: Role,
) -> Result<Relations, AppError> {
    let (own, other) = (column(role), column(role.other()));
    let query = format!(
        "select k.kind, e.id as enrolment_id, e.member_id from picks k \
         join enrolments e on e.id = k.mentor_enrolment_id where k.enrolment_id = $1 \
         union all select null as kind, e.id as enrolment_id, e.member_id from requests r \
         join enrolments e on e.id = r.{other} where r.{own} = $1 and r.status = 'pending' \
         union all select null as kind, e.id as enrolment_id, e.member_id from mentorships m \
         join enrolments e on e.id = m.{other} where m.{own} = $1 and m.ended_at is null"
    );
    let rows: Vec<Row> = sql::all(connection, &query, [enrolment_id.into()]).await?;
    let (mut picks, mut engaged) = (Vec::new(), Vec::new());
    for row in rows {
        match row.kind {
            Some(pick) => picks.push(Picked {
                enrolment_id: row.enrolment_id,
                member_id: row.member_id,
                pick,
            }),
            None => engaged.push(row.member_id),
        }
    }
    Ok(Relations {
        picks: Picks(picks),
        engaged,
    })
}
