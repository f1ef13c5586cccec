//! Reason texts of decisions for notifications and mails. They are not part of the events but read from their tables, so that
//! deleting them there deletes them everywhere.

use sea_orm::{ConnectionTrait, FromQueryResult};
use std::collections::HashMap;
use uuid::Uuid;

use tandem_platform::{AppError, db::sql};

/// A decision and its text are written in one transaction and have the same time. After a new registration or an undone decision,
/// the text is no longer found.
const QUERY: &str = "select v.id, coalesce(q.question, e.reason) as words from events v \
     left join enrolment_questions q on v.kind = 'enrolment.asked_back' \
         and q.enrolment_id = v.subject_id and q.asked_at = v.occurred_at \
     left join enrolments e on v.kind = 'enrolment.declined' and e.id = v.subject_id \
         and e.status = 'declined' and e.decided_at = v.occurred_at where v.id in";

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    words: Option<String>,
}

/// The reason or question of each of these events. Events without a text are left out.
///
/// # Errors
/// A database fault.
pub async fn decision_reasons(
    connection: &impl ConnectionTrait,
    events: &[Uuid],
) -> Result<HashMap<Uuid, String>, AppError> {
    if events.is_empty() {
        return Ok(HashMap::new());
    }
    let mut values = Vec::new();
    let places = sql::bind_list(&mut values, events);
    let rows: Vec<Row> = sql::all(connection, &format!("{QUERY} ({places})"), values).await?;
    let told = rows.into_iter();
    Ok(told
        .filter_map(|row| Some((row.id, row.words.filter(|words| !words.is_empty())?)))
        .collect())
}
