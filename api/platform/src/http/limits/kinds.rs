//! What is counted apart, and where that is declared.

use actix_web::{HttpRequest, dev::ResourceDef};
use serde_json::Value;
use std::str::FromStr;
use url::form_urlencoded;
use utoipa::openapi::{
    OpenApi,
    path::{Operation, PathItem},
};

use crate::http::path_of;

/// Where an operation of the contract names its limit.
pub const DECLARED: &str = "x-rate-limit";
/// The parameter of a list that is searched by words.
const WORDS: &str = "q";

/// Signing in, what reaches other people, what costs a lot, what could be guessed at; all else is
/// `General`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Limit {
    /// Everything that has no limit of its own.
    General,
    /// Steps of a sign-in.
    SignIn,
    /// Letters to people who may be no members.
    Invitations,
    /// What people write to each other.
    Messages,
    /// Pictures that are unpacked and written anew.
    Uploads,
    /// Addresses that are a secret themselves.
    Guesses,
    /// Lists that are searched by words; without words they count as all else.
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

/// Every operation that declares a limit, as its route is matched.
#[derive(Default)]
pub struct LimitedRoutes(Vec<Row>);

struct Row {
    method: &'static str,
    route: ResourceDef,
    limit: Limit,
}

impl LimitedRoutes {
    /// # Errors
    /// An operation declares a limit that there is not.
    pub fn of(contract: &OpenApi) -> Result<Self, String> {
        let mut rows = Vec::new();
        for (path, item) in &contract.paths.paths {
            for (method, operation) in operations(item) {
                if let Some(limit) = declared(operation).transpose()? {
                    rows.push(Row {
                        method,
                        route: ResourceDef::new(path.as_str()),
                        limit,
                    });
                }
            }
        }
        Ok(Self(rows))
    }

    /// What a request counts as, by its decoded path: another spelling of an address is the same one. A GET is also
    /// asked by HEAD.
    #[must_use]
    pub fn limit_of(&self, request: &HttpRequest) -> Limit {
        let method = match request.method().as_str() {
            "HEAD" => "GET",
            method => method,
        };
        let path = path_of(request);
        let found = self
            .0
            .iter()
            .find(|row| row.method == method && row.route.is_match(path));
        match found.map(|row| row.limit) {
            Some(Limit::Searches) if !has_words(request.query_string()) => Limit::General,
            Some(limit) => limit,
            None => Limit::General,
        }
    }
}

fn has_words(query: &str) -> bool {
    form_urlencoded::parse(query.as_bytes())
        .any(|(name, value)| name == WORDS && !value.trim().is_empty())
}

fn operations(item: &PathItem) -> impl Iterator<Item = (&'static str, &Operation)> {
    [
        ("GET", &item.get),
        ("POST", &item.post),
        ("PUT", &item.put),
        ("PATCH", &item.patch),
        ("DELETE", &item.delete),
    ]
    .into_iter()
    .filter_map(|(method, operation)| Some((method, operation.as_ref()?)))
}

fn declared(operation: &Operation) -> Option<Result<Limit, String>> {
    let value = operation.extensions.as_ref()?.get(DECLARED)?;
    Some(match value {
        Value::String(name) => name.parse(),
        other => Err(format!("{DECLARED} is a name, not {other}")),
    })
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
