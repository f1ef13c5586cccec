//! Protection against cross-site requests: writes with a cookie must come from this site's own pages.

use actix_web::{
    Error,
    body::{EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{
        Method,
        header::{HeaderMap, ORIGIN},
    },
    middleware::Next,
    web,
};
use tandem_macros::Refusal;

use super::{client::bearer_token, path_of};

use crate::AppError;

/// The public origin of the service, such as `https://mentoring.example`.
#[derive(Clone, Debug)]
pub struct PublicOrigin(pub String);

/// POST endpoints for other services: the society's logout events and one-click unsubscription by mail programs. They authenticate
/// by a token in the request and never by a cookie. An entry that ends in `/` is a prefix.
const TAKES_NO_COOKIE: [&str; 2] = ["/api/v1/session/logout-events", "/api/v1/unsubscribe/"];

/// Middleware: refuses writes that another site started. Requests with an access token are exempt: a browser never adds one by
/// itself, and no cookie is read for them.
///
/// # Errors
/// `cross_site` as a problem.
pub async fn same_origin_only<B: MessageBody>(
    origin: web::Data<PublicOrigin>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    let guarded = bearer_token(request.headers()).is_none()
        && !request.method().is_safe()
        && !takes_no_cookie(request.method(), path_of(request.request()));
    if guarded && !is_ours(request.headers(), &origin.0) {
        let refused = request.error_response(AppError::from(CrossSite));
        return Ok(refused.map_into_right_body());
    }
    Ok(next.call(request).await?.map_into_left_body())
}

fn takes_no_cookie(method: &Method, path: &str) -> bool {
    let is_one = |known: &str| match known.ends_with('/') {
        true => path.starts_with(known),
        false => path == known,
    };
    method == Method::POST && TAKES_NO_COOKIE.into_iter().any(is_one)
}

fn is_ours(headers: &HeaderMap, origin: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text(ORIGIN.as_str())) {
        (Some(site), _) if site != "same-origin" => false,
        (_, Some(from)) => from == origin,
        (Some(_), None) => true,
        (None, None) => false,
    }
}

#[derive(Debug, Refusal)]
#[refusal(code = "cross_site", kind = Forbidden, detail = "Writes must come from this site's own pages.")]
struct CrossSite;

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::{HeaderName, HeaderValue};

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut map = HeaderMap::new();
        for (name, value) in pairs {
            map.insert(
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            );
        }
        map
    }

    #[test]
    fn others_may_post_where_no_cookie_counts_and_nowhere_else() {
        let takes = |path| takes_no_cookie(&Method::POST, path);
        assert!(takes("/api/v1/session/logout-events"));
        assert!(takes("/api/v1/unsubscribe/a-token"));
        for path in [
            "/api/v1/session/logout-events/x",
            "/api/v1/unsubscribe",
            "/api/v1/me",
        ] {
            assert!(!takes(path), "{path}");
        }
        assert!(!takes_no_cookie(
            &Method::DELETE,
            "/api/v1/unsubscribe/a-token"
        ));
    }

    #[test]
    fn only_our_own_pages_may_write() {
        let ours = "http://localhost:8080";
        assert!(is_ours(&headers(&[("origin", ours)]), ours));
        assert!(is_ours(
            &headers(&[("sec-fetch-site", "same-origin"), ("origin", ours)]),
            ours
        ));
        assert!(!is_ours(&headers(&[("origin", "http://evil.test")]), ours));
        assert!(!is_ours(
            &headers(&[("sec-fetch-site", "same-site"), ("origin", ours)]),
            ours
        ));
        assert!(!is_ours(&headers(&[("origin", "null")]), ours));
        assert!(!is_ours(&headers(&[]), ours));
    }
}
