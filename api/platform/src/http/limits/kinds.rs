//! The kinds of rate limit, and how operations declare them.

use actix_web::HttpRequest;
use serde_json::Value;
use std::str::FromStr;
use url::form_urlencoded;
use utoipa::openapi::path::Operation;

use crate::http::RouteTable;

/// The extension of an operation that names its limit.
pub const DECLARED: &str = "x-rate-limit";
/// The query parameter for text search.
const WORDS: &str = "q";

/// The kinds of rate limit. Operations that send to other people, are expensive or could be guessed have their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Limit {
    /// Everything that has no limit of its own.
    General,
    /// Steps of a sign-in.
    SignIn,
    /// E-mails to people who may not be members.
    Invitations,
    /// Messages between members.
    Messages,
    /// Images that are decoded and encoded again.
    Uploads,
    /// Addresses that contain a secret.
    Guesses,
    /// Text searches in lists; without search words they count as `General`.
    Searches,
}

impl FromStr for Limit {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Ok(match name {
            "sign_in" => Self::SignIn,
            "invitations" => Self::Invitations,
            "messages" => Self::Messages,
            "uploads" => Self::Uploads,
            "guesses" => Self::Guesses,
            "searches" => Self::Searches,
            other => return Err(format!("there is no limit called {other}")),
        })
    }
}

/// The limit that a request counts against. A list that can be searched counts as a search only where words are given.
pub fn limit_of(routes: &RouteTable, request: &HttpRequest) -> Limit {
    match routes.find(request).map(|route| route.limit) {
        Some(Limit::Searches) if !has_words(request.query_string()) => Limit::General,
        Some(limit) => limit,
        None => Limit::General,
    }
}

fn has_words(query: &str) -> bool {
    form_urlencoded::parse(query.as_bytes())
        .any(|(name, value)| name == WORDS && !value.trim().is_empty())
}

/// The limit that an operation of the contract declares; `General` where it declares none.
///
/// # Errors
/// It declares a limit that does not exist.
pub fn declared_limit(operation: &Operation) -> Result<Limit, String> {
    let extensions = operation.extensions.as_ref();
    match extensions.and_then(|extensions| extensions.get(DECLARED)) {
        None => Ok(Limit::General),
        Some(Value::String(name)) => name.parse(),
        Some(other) => Err(format!("{DECLARED} is a name, not {other}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_searched_where_words_are_given() {
        for query in ["q=donors", "limit=5&q=%C3%A9", "q=&q=x", "%71=x"] {
            assert!(has_words(query), "{query}");
        }
        for query in ["", "q", "q=", "q=%20+", "limit=5", "qq=x"] {
            assert!(!has_words(query), "{query}");
        }
    }
}
