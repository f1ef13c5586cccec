//! Finds a claim.

use serde_json::{Map, Value};

/// The claim of this name. A name that no claim has is a path to a nested one: `membership.status`,
/// `https://society.test/claims.status`, `groups.0`, or a JSON pointer such as `/membership/status` (RFC 6901).
pub(in crate::sso) fn find<'a>(claims: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    if name.is_empty() {
        return None;
    }
    claims.get(name).or_else(|| match name.strip_prefix('/') {
        Some(pointer) => pointed(claims, pointer),
        None => nested(claims, name),
    })
}

fn pointed<'a>(claims: &'a Map<String, Value>, pointer: &str) -> Option<&'a Value> {
    let unescaped = |part: &str| part.replace("~1", "/").replace("~0", "~");
    let mut parts = pointer.split('/');
    let first = claims.get(&unescaped(parts.next()?))?;
    parts.try_fold(first, |value, part| step(value, &unescaped(part)))
}

/// The name of a claim may have dots, as URLs do, so each dot is tried as the separator.
fn nested<'a>(claims: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    name.match_indices('.').rev().find_map(|(at, _)| {
        let (head, rest) = (name.get(..at)?, name.get(at + 1..)?);
        below(claims.get(head)?, rest)
    })
}

fn below<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match value {
        Value::Object(fields) => find(fields, name),
        Value::Array(_) => {
            let (head, rest) = name.split_once('.').unwrap_or((name, ""));
            let item = step(value, head)?;
            if rest.is_empty() {
                Some(item)
            } else {
                below(item, rest)
            }
        }
        _ => None,
    }
}

fn step<'a>(value: &'a Value, part: &str) -> Option<&'a Value> {
    match value {
        Value::Object(fields) => fields.get(part),
        Value::Array(items) => items.get(part.parse::<usize>().ok()?),
        _ => None,
    }
}
