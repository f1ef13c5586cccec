//! Typical answer times of mentors.

use sea_orm::ConnectionTrait;
use std::collections::HashMap;

use super::store;
use crate::ids::EnrolmentId;
use tandem_matching::rules::{Decided, answers_within};
use tandem_platform::AppError;

/// How many of a mentor's latest requests count.
const LAST: i64 = 10;

/// The typical answer time of each mentor in days. Mentors with too little data or slow answers are left out.
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
