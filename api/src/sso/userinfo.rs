//! The userinfo endpoint: what the society says about whom the access token belongs to.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};
use url::Url;

use super::wire::Wire;
use super::{Check, Secret, SsoFault, Step};

const LONGEST_SUBJECT: usize = 255;

pub(super) async fn ask(
    wire: &Wire,
    endpoint: &Url,
    access_token: &Secret,
    now: DateTime<Utc>,
) -> Result<Map<String, Value>, SsoFault> {
    let answer = wire
        .get(Step::Userinfo, endpoint, Some(access_token), now)
        .await?;
    if matches!(answer.status.as_u16(), 401 | 403) {
        return Err(Check::UserinfoRefused.into());
    }
    answer.ok()
}

/// Who it is, where no ID token says so: a text or a whole number, and nothing that could be two people.
pub(super) fn subject(claims: &Map<String, Value>, name: &str) -> Result<String, Check> {
    let subject = match claims.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) if number.is_u64() => number.to_string(),
        _ => String::new(),
    };
    let good = !subject.is_empty()
        && subject.trim() == subject
        && subject.len() <= LONGEST_SUBJECT
        && !subject.chars().any(char::is_control);
    good.then_some(subject).ok_or(Check::MissingClaim("sub"))
}
