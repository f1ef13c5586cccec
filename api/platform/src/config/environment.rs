//! Environment variables. Their values are text, so the type of a key's default decides how a value is read.
//!
//! A library that guesses takes a password of digits for a number, and `true` for a boolean.

use figment::{
    Error, Metadata, Profile, Provider,
    providers::Env,
    value::{Dict, Map, Value},
};

/// Prefix of the variables, as in `TANDEM__SERVER__BIND`.
const PREFIX: &str = "TANDEM__";
const BETWEEN_KEYS: &str = "__";

/// Reads the environment by the types of the default values.
pub struct Environment {
    defaults: Value,
}

impl Environment {
    /// # Errors
    /// The defaults cannot be serialised.
    pub fn beside(defaults: &impl serde::Serialize) -> Result<Self, Box<Error>> {
        let defaults = Value::serialize(defaults).map_err(Box::new)?;
        Ok(Self { defaults })
    }
}

impl Provider for Environment {
    fn metadata(&self) -> Metadata {
        Metadata::named("the environment")
            .interpolater(|_, keys| format!("{PREFIX}{}", keys.join(BETWEEN_KEYS).to_uppercase()))
    }

    fn data(&self) -> Result<Map<Profile, Dict>, Error> {
        let mut all = Dict::new();
        for (name, text) in Env::prefixed(PREFIX).iter() {
            let path: Vec<String> = name
                .as_str()
                .split(BETWEEN_KEYS)
                .map(String::from)
                .collect();
            let meant = self.defaults.find_ref(&path.join("."));
            put(&mut all, &path, read(&text, meant));
        }
        Ok(Profile::Default.collect(all))
    }
}

fn put(into: &mut Dict, path: &[String], value: Value) {
    match path {
        [] => {}
        [last] => {
            into.insert(last.clone(), value);
        }
        [first, rest @ ..] => {
            let below = into
                .entry(first.clone())
                .or_insert_with(|| Dict::new().into());
            if let Value::Dict(_, below) = below {
                put(below, rest, value);
            }
        }
    }
}

/// A value that cannot be read as its type stays text; deserialisation then reports what is allowed.
fn read(text: &str, meant: Option<&Value>) -> Value {
    match meant {
        Some(Value::Num(..)) => text
            .trim()
            .parse::<i64>()
            .map_or_else(|_| Value::from(text), Value::from),
        Some(Value::Bool(..)) => text
            .trim()
            .parse::<bool>()
            .map_or_else(|_| Value::from(text), Value::from),
        Some(Value::Array(..)) => Value::from(list(text)),
        Some(Value::String(..)) => Value::from(text),
        // The default of an optional key has no type.
        _ if text.trim().starts_with('[') && text.trim().ends_with(']') => numbers_or_texts(text),
        _ => Value::from(text),
    }
}

fn numbers_or_texts(text: &str) -> Value {
    let items = list(text);
    let numbers: Result<Vec<i64>, _> = items.iter().map(|item| item.parse()).collect();
    numbers.map_or_else(|_| Value::from(items.clone()), Value::from)
}

/// Reads `openid profile`, `openid, profile` or `["openid", "profile"]`.
fn list(text: &str) -> Vec<String> {
    let text = text.trim();
    let inner = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'));
    inner
        .unwrap_or(text)
        .split(|character: char| character == ',' || character.is_whitespace())
        .map(|item| item.trim_matches(['"', '\'']).to_owned())
        .filter(|item| !item.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_where_the_key_may_be_left_out_and_nowhere_else() {
        let none = Value::serialize(None::<u8>).unwrap();
        assert_eq!(read("[1, 60]", Some(&none)), Value::from(vec![1_i64, 60]));
        assert_eq!(read("[a]", None), Value::from(vec!["a".to_owned()]));
        assert_eq!(read("[::1]:9464", None), Value::from("[::1]:9464"));
        let text = Value::from("");
        assert_eq!(read("[1, 60]", Some(&text)), Value::from("[1, 60]"));
    }
}
