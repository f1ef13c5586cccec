//! How soon mentors answer, read for the rows of one page.

use sea_orm::ConnectionTrait;
use std::collections::HashMap;

use super::store;
use crate::ids::EnrolmentId;
use tandem_matching::rules::{Decided, answers_within};
use tandem_platform::AppError;

/// So many of a mentor's last requests count.
const LAST: i64 = 10;

/// Within how many days each of these mentors usually answers, where that is known and good news.
pub async fn times(
    connection: &impl ConnectionTrait,
    mentors: &[EnrolmentId],
) -> Result<HashMap<EnrolmentId, u32>, AppError> {
    let mut last: HashMap<EnrolmentId, Vec<Decided>> = HashMap::new();
    for row in store::last_decided(connection, mentors, LAST).await? {
        last.entry(row.mentor_enrolment_id)
            .or_default()
            .push(Decided {
                answered: row.status != "expired",
                after: row.decided_at - row.created_at,
            });
    }
    let within =
        |(mentor, last): (EnrolmentId, Vec<Decided>)| Some((mentor, answers_within(&last)?));
    Ok(last.into_iter().filter_map(within).collect())
}
