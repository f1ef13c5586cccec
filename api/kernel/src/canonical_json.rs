//! JSON in one form for each value (RFC 8785), for hashes that another program can compute.

use serde_json::Value;

/// A number that the canonical form of this module does not cover.
#[derive(Debug, thiserror::Error)]
#[error("{0} is not a whole number")]
pub struct NotWhole(String);

/// The canonical form of a value: no spaces, names sorted by their UTF-16 code units. Of numbers it takes whole ones only, because
/// the form of others is the one of ECMAScript.
///
/// # Errors
/// There is a number that is not whole.
pub fn canonical_json(value: &Value) -> Result<String, NotWhole> {
    let mut text = String::new();
    write(value, &mut text)?;
    Ok(text)
}

fn write(value: &Value, text: &mut String) -> Result<(), NotWhole> {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
            text.push('{');
            for (place, (name, value)) in fields.into_iter().enumerate() {
                separate(place, text);
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push(':');
                write(value, text)?;
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for (place, item) in items.iter().enumerate() {
                separate(place, text);
                write(item, text)?;
            }
            text.push(']');
        }
        Value::Number(number) if !number.is_i64() && !number.is_u64() => {
            return Err(NotWhole(number.to_string()));
        }
        // serde_json escapes in a string what the RFC says, and nothing else.
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            text.push_str(&value.to_string());
        }
    }
    Ok(())
}

fn separate(place: usize, text: &mut String) {
    if place > 0 {
        text.push(',');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_are_sorted_by_utf_16_as_in_the_example_of_the_rfc() {
        let value = json!({
            "\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{fb33}": "Hebrew Letter Dalet With Dagesh",
            "1": "One", "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control",
            "\u{f6}": "Latin Small Letter O With Diaeresis",
        });
        let text = canonical_json(&value).unwrap();
        let places = [
            "Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew",
        ]
        .map(|word| text.find(word).unwrap());
        assert!(places.is_sorted(), "{text}");
    }

    #[test]
    fn texts_are_escaped_as_in_the_example_of_the_rfc_and_whole_numbers_kept() {
        let value = json!({
            "string": "\u{20ac}$\u{f}\nA'B\"\\\\\"/", "literals": [null, true, false], "numbers": [45, -1, 0],
        });
        assert_eq!(
            canonical_json(&value).unwrap(),
            "{\"literals\":[null,true,false],\"numbers\":[45,-1,0],\"string\":\"\u{20ac}$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"
        );
    }

    #[test]
    fn a_number_that_is_not_whole_is_refused() {
        assert!(canonical_json(&json!({ "share": [0.5] })).is_err());
    }
}
