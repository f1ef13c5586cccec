//! Reads texts, numbers, booleans and lists, in the forms in which societies send them.

use serde_json::{Number, Value};

const LONGEST: usize = 254;
/// Largest number of roles that are read.
const MOST_ROLES: usize = 200;

/// A claim as text for a page or a mail header: without control characters, limited in length, and `None` where it is empty. A
/// number is accepted as text, and a list of one as its item, because directories send both.
pub(super) fn text(value: &Value) -> Option<String> {
    let written = match single(value) {
        Value::String(text) => text.clone(),
        Value::Number(number) => digits(number),
        _ => return None,
    };
    let plain: String = written
        .chars()
        .filter(|character| !character.is_control())
        .take(LONGEST)
        .collect();
    let plain = plain.trim();
    (!plain.is_empty()).then(|| plain.to_owned())
}

/// The society's word for a state: a text, a number or a boolean.
pub(super) fn word(value: &Value) -> Option<String> {
    match single(value) {
        Value::Bool(truth) => Some(truth.to_string()),
        other => text(other),
    }
}

/// A claim as a boolean; `None` where it is neither yes nor no.
pub(super) fn truth(value: &Value) -> Option<bool> {
    match word(value)?.to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" => Some(true),
        "false" | "0" | "no" => Some(false),
        _ => None,
    }
}

/// Roles as a list, as one text, or as one text with spaces, commas or semicolons between them. Case matters, because a role gives
/// rights and `Administrator` may be another system's.
pub(super) fn roles(value: &Value) -> Vec<String> {
    let listed = match value {
        Value::Array(list) => list.as_slice(),
        one => std::slice::from_ref(one),
    };
    let separates = |character: char| character.is_whitespace() || matches!(character, ',' | ';');
    listed
        .iter()
        .filter_map(Value::as_str)
        .flat_map(|text| text.split(separates))
        .filter(|role| !role.is_empty() && role.len() <= LONGEST)
        .take(MOST_ROLES)
        .map(String::from)
        .collect()
}

/// The subject where there is no ID token: a text or a whole number, nothing that could mean two people.
pub(in crate::sso) fn identifier(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) if number.is_u64() => Some(number.to_string()),
        _ => None,
    }
}

/// The item of a list of one; any other value itself.
pub(super) fn single(value: &Value) -> &Value {
    match value.as_array().map(Vec::as_slice) {
        Some([one]) => one,
        _ => value,
    }
}

/// A whole number in any notation: `1e3` and `1000.0` are 1000. `None` for other numbers.
pub(super) fn whole(number: &Number) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    number.as_i64().or_else(|| {
        let float = number.as_f64()?;
        // Below this bound a float represents every whole number exactly.
        #[allow(clippy::cast_possible_truncation)]
        (float.fract() == 0.0 && float.abs() < EXACT).then_some(float as i64)
    })
}

fn digits(number: &Number) -> String {
    whole(number).map_or_else(|| number.to_string(), |whole| whole.to_string())
}
