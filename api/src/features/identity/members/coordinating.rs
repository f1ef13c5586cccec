//! Coordinators by programme: those named by the society, and their deputies.

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{Db, sql},
};

/// A subquery with the columns `member_id`, `programme_id` and `deputy`, one row per pair. `now` is the placeholder of the current
/// time.
#[must_use]
pub fn coordinators(now: &str) -> String {
    format!(
        "(select g.member_id, g.programme_id, false as deputy from grants g \
         union all select d.member_id, d.programme_id, true as deputy from deputies d \
         where d.ended_at is null and (d.ends_at is null or d.ends_at > {now}) \
         and not exists (select 1 from grants g where g.member_id = d.member_id \
             and g.programme_id = d.programme_id))"
    )
}

/// The coordinators and deputies of the programme whose membership is active or in grace, without `except`.
///
/// # Errors
/// A database fault.
pub async fn active_coordinators(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
    except: MemberId,
    now: DateTime<Utc>,
) -> Result<Vec<MemberId>, AppError> {
    let coordinators = coordinators("$3");
    let query = format!(
        "select c.member_id from {coordinators} c join members m on m.id = c.member_id \
         where m.membership_status in ('active', 'grace') and c.programme_id = $1 and c.member_id <> $2 order by c.member_id"
    );
    let values = [programme_id.into(), except.into(), now.into()];
    let rows = sql::rows(connection, &query, values).await?;
    rows.iter()
        .map(|row| Ok(row.try_get("", "member_id")?))
        .collect()
}

/// Whether the member coordinates the programme now; false without a programme.
///
/// # Errors
/// A database fault.
pub async fn coordinates(
    db: &Db,
    programme_id: Option<ProgrammeId>,
    member_id: MemberId,
) -> Result<bool, AppError> {
    let Some(programme_id) = programme_id else {
        return Ok(false);
    };
    let now = db.clock().now();
    let all = active_coordinators(db.read(), programme_id, MemberId::default(), now).await?;
    Ok(all.contains(&member_id))
}
