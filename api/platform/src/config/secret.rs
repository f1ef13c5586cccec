//! Values that are never printed, and addresses whose password is never printed.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

const HIDDEN: &str = "(secret)";

/// A value that `Debug` and serialisation hide.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps a value.
    pub fn new(value: impl Into<String>) -> Self {
        Self(value.into())
    }

    /// The value itself; it must not be printed or logged.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HIDDEN)
    }
}

/// Serialises only whether there is a value.
impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(if self.0.is_empty() { "" } else { HIDDEN })
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(Unseen).map(Self)
    }
}

/// The address of a server, which may have a password in it.
#[derive(Clone, PartialEq, Eq)]
pub struct ServerAddress(String);

impl ServerAddress {
    /// The address with its password, for connecting. It must not be printed.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The address without its password, for messages.
    #[must_use]
    pub fn shown(&self) -> String {
        let text = &self.0;
        let Some((scheme, rest)) = text.split_once("://") else {
            return text.clone();
        };
        let host_ends = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(host_ends);
        // A password may have an `@` that is not encoded, so the host is after the last one. With a slash that is not encoded, part
        // of the password is in the path.
        let authority = match (authority.rsplit_once('@'), path.rsplit_once('@')) {
            (_, Some((_, host))) => return format!("{scheme}://{HIDDEN}@{host}"),
            (Some((user, host)), None) => match user.split_once(':') {
                Some((user, _)) => format!("{user}:{HIDDEN}@{host}"),
                None => format!("{user}@{host}"),
            },
            (None, None) => authority.to_owned(),
        };
        format!("{scheme}://{authority}{}", without_password(path))
    }
}

/// PostgreSQL also accepts a password as a query parameter.
fn without_password(path: &str) -> String {
    let Some((path, query)) = path.split_once('?') else {
        return path.to_owned();
    };
    let shown = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name, _)) if name.to_ascii_lowercase().contains("password") => {
            format!("{name}={HIDDEN}")
        }
        _ => pair.to_owned(),
    });
    format!("{path}?{}", shown.collect::<Vec<_>>().join("&"))
}

impl From<&str> for ServerAddress {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for ServerAddress {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for ServerAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown())
    }
}

impl Serialize for ServerAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.shown())
    }
}

impl<'de> Deserialize<'de> for ServerAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_string(Unseen).map(Self)
    }
}

/// Reads a string. Any other type is refused without repeating the value, which a library's message would do.
struct Unseen;

impl de::Visitor<'_> for Unseen {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text in quotes")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<String, E> {
        Err(E::custom(NOT_TEXT))
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<String, E> {
        Err(E::custom(NOT_TEXT))
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<String, E> {
        Err(E::custom(NOT_TEXT))
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<String, E> {
        Err(E::custom(NOT_TEXT))
    }
}

const NOT_TEXT: &str = "must be a text in quotes";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_shown_without_its_password_however_that_is_written() {
        let cases = [
            ("sqlite://tandem.db", "sqlite://tandem.db"),
            (
                "postgres://tandem@db.test/tandem",
                "postgres://tandem@db.test/tandem",
            ),
            (
                "postgres://tandem:s3cret@db.test/tandem?sslmode=require",
                "postgres://tandem:(secret)@db.test/tandem?sslmode=require",
            ),
            (
                "postgres://tandem:s3@cret@db.test/tandem",
                "postgres://tandem:(secret)@db.test/tandem",
            ),
            (
                "postgres://tandem:s3/cret@db.test/tandem",
                "postgres://(secret)@db.test/tandem",
            ),
            (
                "postgres://db.test/tandem?user=tandem&password=s3cret",
                "postgres://db.test/tandem?user=tandem&password=(secret)",
            ),
            (
                "postgres://db.test/tandem?sslpassword=s3cret",
                "postgres://db.test/tandem?sslpassword=(secret)",
            ),
            (
                "smtps://mail%40society.test:s3cret@smtp.test:465",
                "smtps://mail%40society.test:(secret)@smtp.test:465",
            ),
        ];
        for (written, shown) in cases {
            let address = ServerAddress::from(written);
            assert_eq!(address.shown(), shown);
            assert_eq!(format!("{address:?}"), shown);
            assert_eq!(serde_json::to_value(&address).unwrap(), shown);
            assert_eq!(address.expose(), written);
        }
    }

    #[test]
    fn a_secret_says_only_whether_there_is_one() {
        assert_eq!(serde_json::to_value(Secret::new("s3cret")).unwrap(), HIDDEN);
        assert_eq!(serde_json::to_value(Secret::default()).unwrap(), "");
        assert_eq!(format!("{:?}", Secret::new("s3cret")), HIDDEN);
    }
}
