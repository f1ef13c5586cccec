//! Reminders for all open invitations.

use sea_orm::{FromQueryResult, sea_query::Value};

use super::super::rules;
use crate::features::participation::invitations::entities::invitations;
use tandem_platform::{
    AppError, ProgrammeId,
    db::{Tx, sql},
};

/// Records a reminder for the invitations that are due, oldest first, at most `most`. Concurrent calls send no reminder twice,
/// because the update checks the condition again on the current row.
pub async fn remind_due(
    tx: &Tx,
    programme_id: ProgrammeId,
    most: u32,
) -> Result<Vec<invitations::Model>, AppError> {
    let due = "programme_id = $1 and status in ('sent', 'seen') and expires_at > $2 \
         and coalesce(reminded_at, sent_at) <= $3";
    let statement = format!(
        "update invitations set reminded_at = $2, \
         expires_at = case when expires_at < $4 then $4 else expires_at end \
         where {due} and id in (select id from invitations where {due} \
             order by coalesce(reminded_at, sent_at), id limit $5) returning *"
    );
    let now = tx.now();
    let values: [Value; 5] = [
        programme_id.into(),
        now.into(),
        rules::last_letter_before(now).into(),
        rules::end_after_reminder(now).into(),
        i64::from(most).into(),
    ];
    sql::all(&**tx, &statement, values).await
}

#[derive(FromQueryResult)]
struct OpenCounts {
    too_soon: i64,
    due: i64,
}

/// The number of open invitations with a mail within the last day, and of the others.
pub async fn count_open(tx: &Tx, programme_id: ProgrammeId) -> Result<(u32, u32), AppError> {
    let statement = "select count(case when coalesce(reminded_at, sent_at) > $3 then 1 end) as too_soon, \
         count(case when coalesce(reminded_at, sent_at) <= $3 then 1 end) as due \
         from invitations where programme_id = $1 and status in ('sent', 'seen') and expires_at > $2";
    let now = tx.now();
    let before = rules::last_letter_before(now);
    let values: [Value; 3] = [programme_id.into(), now.into(), before.into()];
    let counts: Option<OpenCounts> = sql::one(&**tx, statement, values).await?;
    let number = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(counts.map_or((0, 0), |counts| {
        (number(counts.too_soon), number(counts.due))
    }))
}
