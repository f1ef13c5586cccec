//! What a coordinator wrote with a decision, for those who tell the member of it. Events do not carry it:
//! it is read where it belongs, so that it is nowhere once it was deleted there.

use sea_orm::{ConnectionTrait, FromQueryResult};
use std::collections::HashMap;
use uuid::Uuid;

use tandem_platform::{AppError, db::sql};

/// A decision and its words are of one transaction, which has one moment. A member who registers again,
/// or whose decision was taken back, has no words of that decision any more.
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

/// Why a registration was declined, or what the member is asked, by the event that says so; events
/// without such words are left out.
///
/// # Errors
/// The database's fault.
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
