//! Lists are paged by cursor, never by offset.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{DeserializeOwned, Error},
};
use std::borrow::Cow;

use super::failure::{Kind, Refusal};

/// How many rows a page has when nothing is asked for, and at most.
pub const DEFAULT_LIMIT: u64 = 20;
pub const MAX_LIMIT: u64 = 100;

/// Reads `limit`; a page of another size than it promises is none.
///
/// # Errors
/// Names the sizes there are.
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
    #[must_use]
    pub fn limit(&self) -> u64 {
        self.limit.unwrap_or(DEFAULT_LIMIT)
    }

    /// The place the page starts after.
    ///
    /// # Errors
    /// `InvalidCursor` when the text is not one this service gave out.
    pub fn cursor<C: DeserializeOwned>(&self) -> Result<Option<C>, InvalidCursor> {
        self.after.as_deref().map(Cursor::decode).transpose()
    }
}

/// The place of one row in a list's order, as opaque text.
pub struct Cursor;

impl Cursor {
    #[must_use]
    pub fn encode(place: &impl Serialize) -> String {
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(place).unwrap_or_default())
    }

    /// # Errors
    /// `InvalidCursor` when the text is not one this service gave out.
    pub fn decode<C: DeserializeOwned>(text: &str) -> Result<C, InvalidCursor> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| InvalidCursor)?;
        serde_json::from_slice(&bytes).map_err(|_| InvalidCursor)
    }
}

#[derive(Debug)]
pub struct InvalidCursor;

impl Refusal for InvalidCursor {
    fn code(&self) -> &'static str {
        "invalid_query"
    }

    fn kind(&self) -> Kind {
        Kind::Malformed
    }

    fn detail(&self) -> Cow<'static, str> {
        "`after` must be the `next` of an earlier page of this list.".into()
    }
}

/// One page of a list.
#[derive(Clone, Debug, Serialize)]
pub struct Page<T> {
    pub items: Vec<T>,
    /// Give this back as `after` for the next page; `null` on the last.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// Cuts rows fetched with one more than `limit` to a page.
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
    fn a_cursor_that_was_not_given_out_is_refused() {
        assert!(Cursor::decode::<i32>("no cursor").is_err());
    }
}
