//! Which parts of an event's payload are shown.

use serde_json::{Map, Value};
use uuid::Uuid;

const LONGEST_WORD: usize = 40;

/// The payload without free text. Ids, numbers, booleans and code words remain.
#[must_use]
pub fn shown(payload: &Value) -> Value {
    let fields = payload.as_object().into_iter().flatten();
    let plain = fields.filter(|(_, value)| is_plain(value));
    let plain = plain.map(|(name, value)| (name.clone(), value.clone()));
    Value::Object(Map::from_iter(plain))
}

/// All ids in a payload, of members and of other objects.
pub fn ids(payload: &Value) -> impl Iterator<Item = Uuid> + '_ {
    let fields = payload.as_object().into_iter().flatten();
    fields.filter_map(|(_, value)| Uuid::parse_str(value.as_str()?).ok())
}

fn is_plain(value: &Value) -> bool {
    match value {
        Value::Number(_) | Value::Bool(_) => true,
        Value::String(text) => Uuid::parse_str(text).is_ok() || is_word(text),
        Value::Null | Value::Array(_) | Value::Object(_) => false,
    }
}

fn is_word(text: &str) -> bool {
    (1..=LONGEST_WORD).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_somebody_wrote_is_not_shown() {
        let id = "0190a0a0-0000-7000-8000-000000000000";
        let payload = json!({
            "member_id": id, "role": "mentee", "count": 3, "own": true,
            "reason": "You are not in practice yet.", "note": null, "list": ["x"],
        });
        let kept = json!({ "member_id": id, "role": "mentee", "count": 3, "own": true });
        assert_eq!(shown(&payload), kept);
        assert_eq!(shown(&json!("text")), json!({}));
    }

    #[test]
    fn ids_are_told_from_other_words() {
        let id = "0190a0a0-0000-7000-8000-000000000000";
        let payload = json!({ "member_id": id, "role": "mentee", "count": 3 });
        let found: Vec<String> = ids(&payload).map(|id| id.to_string()).collect();
        assert_eq!(found, [id]);
        assert_eq!(ids(&json!("text")).count(), 0);
    }
}
