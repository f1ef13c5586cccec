//! The path of a request, and the middleware that refuses NUL characters in addresses.

use actix_web::{
    Error, HttpRequest,
    body::{EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    middleware::Next,
};
use url::form_urlencoded;

use super::{InvalidQuery, NotFound};
use crate::AppError;

/// Maximum length of a parameter name that is repeated in the response.
const LONGEST_NAME: usize = 60;

/// The decoded path, as the router matches it. Decisions by path must use this one: with the raw path, an escaped spelling of the
/// same address would bypass them.
#[must_use]
pub fn path_of(request: &HttpRequest) -> &str {
    request.match_info().as_str()
}

/// Middleware: refuses addresses that contain NUL. PostgreSQL cannot store or compare such texts.
///
/// # Errors
/// `not_found` for the path, `invalid_query` for a parameter, each as a problem.
pub async fn addresses_without_nul<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    match wrong(path_of(request.request()), request.query_string()) {
        Some(failure) => Ok(request.error_response(failure).map_into_right_body()),
        None => Ok(next.call(request).await?.map_into_left_body()),
    }
}

fn wrong(path: &str, query: &str) -> Option<AppError> {
    if path.contains('\0') {
        return Some(NotFound.into());
    }
    // Most queries contain no `%00` and need not be decoded.
    if !query.contains("%00") {
        return None;
    }
    let (name, _) = form_urlencoded::parse(query.as_bytes())
        .find(|(name, value)| name.contains('\0') || value.contains('\0'))?;
    let name: String = name
        .chars()
        .filter(|letter| !letter.is_control())
        .take(LONGEST_NAME)
        .collect();
    Some(
        InvalidQuery(format!(
            "`{name}` has the character NUL, which no text has."
        ))
        .into(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code(path: &str, query: &str) -> Option<&'static str> {
        wrong(path, query).and_then(|failure| failure.code())
    }

    #[test]
    fn a_nul_is_refused_wherever_it_stands_in_an_address() {
        assert_eq!(code("/api/v1/programmes/isbt", "limit=3&q=a%20b"), None);
        assert_eq!(code("/api/v1/programmes/is\0bt", ""), Some("not_found"));
        for query in [
            "q=%00",
            "q=a%00b",
            "a=1&q=%00",
            "%00=1",
            "q%00",
            "q=%2500&r=%00",
        ] {
            assert_eq!(
                code("/api/v1/matches", query),
                Some("invalid_query"),
                "{query}"
            );
        }
        assert_eq!(
            code("/api/v1/matches", "q=%2500"),
            None,
            "this is the text %00"
        );
    }

    proptest! {
        #[test]
        fn what_passes_has_no_nul_once_it_is_decoded(query in "([a-z=&+]|%00|%25|%2500|%){0,20}") {
            let has_nul = form_urlencoded::parse(query.as_bytes())
                .any(|(name, value)| name.contains('\0') || value.contains('\0'));
            prop_assert_eq!(wrong("/", &query).is_some(), has_nul);
        }
    }
}
