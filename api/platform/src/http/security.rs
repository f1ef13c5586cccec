//! Security headers of responses.

use actix_web::{
    Error, HttpMessage,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::header::{
        CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue,
        REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
    },
    middleware::Next,
};

use super::path_of;

/// The CSP nonce of the page that is served.
#[derive(Clone)]
pub struct Nonce(pub String);

const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");
const OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");
const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// Headers that keep proxies from buffering a stream: `X-Accel-Buffering` for nginx, `no-transform` for others.
const EVENT_STREAM: &str = "text/event-stream";
const ACCEL_BUFFERING: HeaderName = HeaderName::from_static("x-accel-buffering");
const STREAM_CACHING: &str = "no-store, no-transform";

const FIXED: [(HeaderName, &str); 6] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (
        STRICT_TRANSPORT_SECURITY,
        "max-age=63072000; includeSubDomains",
    ),
    (
        PERMISSIONS_POLICY,
        "camera=(), microphone=(), geolocation=(), payment=()",
    ),
    (OPENER_POLICY, "same-origin"),
    (RESOURCE_POLICY, "same-origin"),
];

/// Middleware: adds the security headers to every response.
///
/// # Errors
/// The error of the inner service.
pub async fn security_headers<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let path = path_of(request.request());
    let api = path.starts_with("/api/");
    let docs = path.starts_with("/docs/");
    let mut response = next.call(request).await?;
    let nonce = response.request().extensions().get::<Nonce>().cloned();
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if headers
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind == EVENT_STREAM)
    {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(STREAM_CACHING));
        headers.insert(ACCEL_BUFFERING, HeaderValue::from_static("no"));
    }
    if api && !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    // Uploaded images have their own, stricter policy.
    if !headers.contains_key(CONTENT_SECURITY_POLICY) {
        insert_policy(headers, nonce.as_ref(), docs);
    }
    Ok(response)
}

/// Swagger UI needs inline styles. Its pages are separate from the app.
fn insert_policy(headers: &mut HeaderMap, nonce: Option<&Nonce>, docs: bool) {
    let own = nonce.map_or_else(String::new, |nonce| format!(" 'nonce-{}'", nonce.0));
    let style = if docs {
        " 'unsafe-inline'"
    } else {
        own.as_str()
    };
    let policy = format!(
        "default-src 'none'; script-src 'self'{own}; style-src 'self'{style}; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    if let Ok(value) = HeaderValue::from_str(&policy) {
        headers.insert(CONTENT_SECURITY_POLICY, value);
    }
}
