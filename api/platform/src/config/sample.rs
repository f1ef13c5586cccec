//! The sample configuration file.

use tandem_kernel::random;

const TEXT: &str = include_str!("sample.toml");
const PLACE_OF_KEY: &str = "{secret_key}";

/// Every key with a comment. Keys whose default usually fits are commented out. Each copy has a new secret key.
#[must_use]
pub fn sample() -> String {
    TEXT.replace(PLACE_OF_KEY, &random::secret())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use std::collections::BTreeSet;

    use super::*;
    use crate::config::Config;

    fn config(text: &str) -> Config {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        Config::load(Some(file.path()), &[]).unwrap()
    }

    /// The sample with every key that is commented out.
    fn in_full() -> String {
        let lines = TEXT.lines().map(|line| {
            let key = line.strip_prefix("#").filter(|rest| is_assignment(rest));
            key.unwrap_or(line)
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn is_assignment(line: &str) -> bool {
        let name = line.split(" = ").next().unwrap_or_default();
        line.contains(" = ")
            && !name.is_empty()
            && (name.starts_with('"')
                || name
                    .chars()
                    .all(|letter| letter.is_ascii_lowercase() || letter == '_'))
    }

    fn keys(value: &Value, prefix: &str, into: &mut BTreeSet<String>) {
        match value {
            Value::Object(fields) if !fields.is_empty() => {
                for (name, value) in fields {
                    keys(value, &format!("{prefix}{name}."), into);
                }
            }
            _ => {
                into.insert(prefix.trim_end_matches('.').to_owned());
            }
        }
    }

    #[test]
    fn it_is_a_configuration_that_can_be_used_as_it_is_printed_and_has_a_key_of_its_own() {
        let (one, two) = (config(&sample()), config(&sample()));
        assert!(one.server.secret_key.expose().len() >= 32);
        assert!(one.server.secret_key != two.server.secret_key);
    }

    #[test]
    fn it_has_every_key_there_is_and_no_other() {
        let written: toml::Value = toml::from_str(&in_full()).unwrap();
        let mut written_keys = BTreeSet::new();
        keys(
            &serde_json::to_value(written).unwrap(),
            "",
            &mut written_keys,
        );
        let written_keys: BTreeSet<String> = written_keys
            .into_iter()
            .map(|key| match key.starts_with("society.status_words") {
                true => "society.status_words".to_owned(),
                false => key,
            })
            .collect();
        let mut known = BTreeSet::new();
        keys(
            &serde_json::to_value(Config::default()).unwrap(),
            "",
            &mut known,
        );
        assert_eq!(written_keys, known);
        // Each value has the right form.
        config(&in_full().replace(PLACE_OF_KEY, &"k".repeat(32)));
    }

    #[test]
    fn what_is_commented_out_is_the_default() {
        let lines: Vec<&str> = TEXT
            .lines()
            .filter(|line| !line.contains("example"))
            .collect();
        let mut commented = String::new();
        for line in lines {
            let table = line.starts_with('[');
            let key = line.strip_prefix("#").filter(|rest| is_assignment(rest));
            if table || key.is_some() {
                commented.push_str(key.unwrap_or(line));
                commented.push('\n');
            }
        }
        let read = serde_json::to_value(config(&commented)).unwrap();
        assert_eq!(read, serde_json::to_value(Config::default()).unwrap());
    }
}
