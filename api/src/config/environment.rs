//! The environment, whose values are text: what a key is decides what is read from it.
//!
//! A library that guesses takes a password of digits for a number and one of `true` for a truth.

use figment::{
    Error, Metadata, Profile, Provider,
    providers::Env,
    value::{Dict, Map, Value},
};

/// Prefix of environment variables: `TANDEM__SERVER__BIND`.
const PREFIX: &str = "TANDEM__";
const BETWEEN_KEYS: &str = "__";

/// Reads the environment by the form that each key has among the defaults.
pub struct Environment {
    defaults: Value,
}

impl Environment {
    /// # Errors
    /// The defaults cannot be written as values.
    pub fn beside(defaults: &impl serde::Serialize) -> Result<Self, Error> {
        let defaults = Value::serialize(defaults)?;
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

/// What cannot be read as it is meant stays text: whoever takes it apart says what is allowed.
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
        _ => Value::from(text),
    }
}

/// `openid profile`, `openid, profile` or `["openid", "profile"]`.
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
