//! Pages of lists. Lists are paged by cursors, not by offsets.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{DeserializeOwned, Error},
};
use serde_json::Value;
use std::borrow::Cow;

use super::{
    calendar,
    refusal::{ErrorKind, Refusal},
};

/// Rows on a page where the query has no `limit`.
pub const DEFAULT_LIMIT: u64 = 20;
/// The largest number of rows on a page.
pub const MAX_LIMIT: u64 = 100;

/// Reads `limit`. A number outside the range is an error and is not clamped.
///
/// # Errors
/// It is not a whole number from 1 to [`MAX_LIMIT`]; the message says the range.
pub fn page_limit<'de, D: Deserializer<'de>>(text: D) -> Result<Option<u64>, D::Error> {
    let limit = u64::deserialize(text)?;
    if (1..=MAX_LIMIT).contains(&limit) {
        Ok(Some(limit))
    } else {
        Err(D::Error::custom("`limit` is 1 to 100"))
    }
}

/// The paging part of a query string.
#[derive(Clone, Debug, Default, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// The `next` of the page before.
    pub after: Option<String>,
    /// Rows on the page, 1 to 100; 20 when left out.
    #[param(minimum = 1, maximum = 100)]
    #[serde(default, deserialize_with = "page_limit")]
    pub limit: Option<u64>,
}

impl PageQuery {
    /// Rows on the page: the query's `limit`, or [`DEFAULT_LIMIT`] where it is absent.
    #[must_use]
    pub fn limit(&self) -> u64 {
        self.limit.unwrap_or(DEFAULT_LIMIT)
    }

    /// Decodes `after`; `None` where it is absent.
    ///
    /// # Errors
    /// [`InvalidCursor`] where the text is not a cursor of this list.
    pub fn cursor<C: DeserializeOwned>(&self) -> Result<Option<C>, InvalidCursor> {
        self.after.as_deref().map(Cursor::decode).transpose()
    }
}

/// The sort key of a row as opaque text.
pub struct Cursor;

impl Cursor {
    /// Encodes a sort key as Base64 (RFC 4648, section 5, without padding) of its JSON; empty if it cannot be serialised.
    #[must_use]
    pub fn encode(place: &impl Serialize) -> String {
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(place).unwrap_or_default())
    }

    /// Decodes a sort key.
    ///
    /// # Errors
    /// [`InvalidCursor`] where the text is not a cursor of this list, or has a value that a database rejects.
    pub fn decode<C: DeserializeOwned>(text: &str) -> Result<C, InvalidCursor> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| InvalidCursor)?;
        let place: Value = serde_json::from_slice(&bytes).map_err(|_| InvalidCursor)?;
        if !can_be_asked_for(&place) {
            return Err(InvalidCursor);
        }
        serde_json::from_value(place).map_err(|_| InvalidCursor)
    }
}

/// Whether both databases accept the values: text without U+0000, and days and times in the accepted range.
fn can_be_asked_for(place: &Value) -> bool {
    match place {
        Value::String(text) => !text.contains('\0') && calendar::holds(text),
        Value::Array(items) => items.iter().all(can_be_asked_for),
        Value::Object(fields) => fields.values().all(can_be_asked_for),
        Value::Null | Value::Bool(_) | Value::Number(_) => true,
    }
}

/// The text is not a cursor that this service issued. Becomes `invalid_query`, status 400.
#[derive(Debug)]
pub struct InvalidCursor;

impl Refusal for InvalidCursor {
    fn code(&self) -> &'static str {
        "invalid_query"
    }

    fn kind(&self) -> ErrorKind {
        ErrorKind::Malformed
    }

    fn detail(&self) -> Cow<'static, str> {
        "`after` must be the `next` of an earlier page of this list.".into()
    }
}

/// One page of a list.
#[derive(Clone, Debug, Serialize)]
pub struct Page<T> {
    /// The rows of the page, in the order of the list.
    pub items: Vec<T>,
    /// Give this back as `after` for the next page; `null` on the last.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// Makes a page of rows that were fetched with one more than `limit`. `place` returns the sort key of a row.
    pub fn cut<C: Serialize>(mut rows: Vec<T>, limit: u64, place: impl Fn(&T) -> C) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = match rows.last() {
            Some(last) if more => Some(Cursor::encode(&place(last))),
            _ => None,
        };
        Self { items: rows, next }
    }

    /// Converts each item and keeps `next`.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Page<U> {
        Page {
            items: self.items.into_iter().map(f).collect(),
            next: self.next,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_names_the_next_one_only_when_there_is_one() {
        let full = Page::cut(vec![1, 2, 3], 2, |row| *row);
        assert_eq!(full.items, vec![1, 2]);
        let place: i32 = Cursor::decode(&full.next.unwrap()).unwrap();
        assert_eq!(place, 2);
        assert!(Page::cut(vec![1, 2], 2, |row| *row).next.is_none());
    }

    #[test]
    fn a_place_that_no_database_can_be_asked_for_is_none() {
        let decoded = |place: &str| {
            let text = URL_SAFE_NO_PAD.encode(place);
            Cursor::decode::<Value>(&text).is_ok()
        };
        for good in [
            r#"["2026-11-20T09:00:00Z","x"]"#,
            r#"{"name":"+12 Ngozi","at":null}"#,
            r#""0001-01-01T00:00:00Z""#,
            r#""9999-12-31T23:59:59.999999Z""#,
        ] {
            assert!(decoded(good), "{good}");
        }
        for bad in [
            r#""a\u0000b""#,
            r#"{"name":"\u0000"}"#,
            r#"["-4713-01-01T00:00:00Z"]"#,
            r#"{"at":"-5000-01-01T00:00:00Z"}"#,
            r#""+262142-12-31T23:59:59Z""#,
            r#""+10000-01-01T00:00:00Z""#,
            r#""0000-01-01T00:00:00Z""#,
            r#""0001-01-01T00:00:00+14:00""#,
            r#""-0001-01-01""#,
            "{",
        ] {
            assert!(!decoded(bad), "{bad}");
        }
    }

    #[test]
    fn a_cursor_that_was_not_given_out_is_refused() {
        assert!(Cursor::decode::<i32>("no cursor").is_err());
    }
}
