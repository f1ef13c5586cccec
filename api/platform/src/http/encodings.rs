//! Refuses compressed bodies. Decompression is never needed and would allow a small request to expand to any size.

use actix_web::{
    Error,
    body::{EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::header::{
        ACCEPT_ENCODING, CONTENT_ENCODING, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING,
    },
    middleware::Next,
};
use tandem_macros::Refusal;

use crate::AppError;

/// Middleware: refuses a body with a content or transfer encoding, before any of it is read.
///
/// # Errors
/// `unsupported_encoding` as a problem.
pub async fn plain_bodies_only<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    if is_plain(request.headers()) {
        return Ok(next.call(request).await?.map_into_left_body());
    }
    let mut refused = request.error_response(AppError::from(Packed));
    let identity = HeaderValue::from_static("identity");
    refused.headers_mut().insert(ACCEPT_ENCODING, identity);
    Ok(refused.map_into_right_body())
}

fn is_plain(headers: &HeaderMap) -> bool {
    only(headers, &CONTENT_ENCODING, &["identity"])
        && only(headers, &TRANSFER_ENCODING, &["identity", "chunked"])
}

/// Whether every line of a header contains only known values. Empty values are accepted.
fn only(headers: &HeaderMap, name: &HeaderName, known: &[&str]) -> bool {
    let is_known = |coding: &str| {
        let coding = coding.trim();
        coding.is_empty() || known.iter().any(|one| coding.eq_ignore_ascii_case(one))
    };
    headers.get_all(name).all(|line| {
        line.to_str()
            .is_ok_and(|line| line.split(',').all(is_known))
    })
}

#[derive(Debug, Refusal)]
#[refusal(code = "unsupported_encoding", kind = UnsupportedMediaType, detail = "Send the body as it is: no Content-Encoding but identity is taken.")]
struct Packed;

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(lines: &[(HeaderName, &'static [u8])]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(name.clone(), HeaderValue::from_bytes(value).unwrap());
        }
        is_plain(&headers)
    }

    #[test]
    fn nothing_but_identity_is_plain() {
        assert!(plain(&[]));
        for good in [&b"identity"[..], b"Identity", b"", b" identity , identity"] {
            assert!(plain(&[(CONTENT_ENCODING, good)]), "{good:?}");
        }
        for bad in [
            &b"br"[..],
            b"gzip",
            b"GZIP",
            b"x-gzip",
            b"deflate",
            b"zstd",
            b"compress",
            b"identity, br",
            b"br;q=1",
            b"something",
            b"\xff",
        ] {
            assert!(!plain(&[(CONTENT_ENCODING, bad)]), "{bad:?}");
        }
        let second = [
            (CONTENT_ENCODING, &b"identity"[..]),
            (CONTENT_ENCODING, b"br"),
        ];
        assert!(!plain(&second), "a second line counts as well");
        assert!(plain(&[(TRANSFER_ENCODING, b"chunked")]));
        assert!(!plain(&[(TRANSFER_ENCODING, b"gzip, chunked")]));
    }
}
