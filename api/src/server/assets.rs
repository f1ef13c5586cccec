//! The built app, embedded in the binary.

use actix_web::{
    HttpMessage, HttpRequest, HttpResponse, ResponseError,
    http::{
        Method,
        header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, VARY},
    },
};
use rust_embed::{EmbeddedFile, RustEmbed};

use super::{
    bootstrap::{self, PageBootstrap},
    preloads::links,
};
use tandem_kernel::random;
use tandem_platform::{
    AppError,
    http::{Nonce, NotFound, path_of},
};

#[derive(RustEmbed)]
#[folder = "../frontend/dist/"]
#[allow_missing = true]
struct Dist;

const INDEX: &str = "index.html";
const NEEDS: &str = ".vite/needs.json";
const HEAD_END: &str = "</head>";
/// The placeholder in the page that is replaced by pre-rendered content.
const FRAME: &str = "<div aria-hidden=\"true\" class=\"frame\"></div>";
const NONCE_PLACE: &str = "__CSP_NONCE__";
const FOREVER: &str = "public, max-age=31536000, immutable";
const REVALIDATE: &str = "no-cache";

/// Serves a file of the app, or its page for any address that the app routes itself.
pub async fn serve(request: HttpRequest) -> HttpResponse {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return AppError::from(NotFound).error_response();
    }
    let path = path_of(&request).trim_start_matches('/');
    let hidden = path.is_empty() || path == INDEX || path.starts_with('.');
    match Dist::get(path).filter(|_| !hidden) {
        Some(file) => asset(&request, path, file),
        None if !is_page(path) => AppError::from(NotFound).error_response(),
        None => page(&request).await,
    }
}

/// Addresses of the app contain no dot, so `.env`, `.git/config` and `wp-login.php` give 404.
fn is_page(path: &str) -> bool {
    let encoded_dot = |at: &[u8]| at.eq_ignore_ascii_case(b"%2e");
    let has_dot = path.contains('.') || path.as_bytes().windows(3).any(encoded_dot);
    !has_dot && !path.starts_with("assets/")
}

fn asset(request: &HttpRequest, path: &str, file: EmbeddedFile) -> HttpResponse {
    let kind = file.metadata.mimetype().to_owned();
    let caching = if path.starts_with("assets/") {
        FOREVER
    } else {
        REVALIDATE
    };
    let accepted = request
        .headers()
        .get(ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let mut response = HttpResponse::Ok();
    response
        .insert_header((CONTENT_TYPE, kind))
        .insert_header((CACHE_CONTROL, caching))
        .insert_header((VARY, "accept-encoding"));
    for (name, ending) in [("br", "br"), ("gzip", "gz")] {
        if accepted.contains(name)
            && let Some(packed) = Dist::get(&format!("{path}.{ending}"))
        {
            return response
                .insert_header((CONTENT_ENCODING, name))
                .body(packed.data.into_owned());
        }
    }
    let tag = random::digest(&file.metadata.sha256_hash());
    response
        .insert_header((ETAG, format!("\"{tag}\"")))
        .body(file.data.into_owned())
}

async fn page(request: &HttpRequest) -> HttpResponse {
    let Some(index) = Dist::get(INDEX) else {
        return HttpResponse::NotFound()
            .content_type("text/plain; charset=utf-8")
            .body("The app is not built into this binary. The API is at /docs/.");
    };
    let nonce = random::secret();
    let links = Dist::get(NEEDS).map(|notes| links(&notes.data, request.path()));
    let PageBootstrap { element, article } = bootstrap::page_bootstrap(request).await;
    let mut html = String::from_utf8_lossy(&index.data)
        .replace(NONCE_PLACE, &nonce)
        .replacen(
            HEAD_END,
            &(links.unwrap_or_default() + &element + HEAD_END),
            1,
        );
    if let Some(article) = article {
        html = html.replacen(FRAME, &article, 1);
    }
    request.extensions_mut().insert(Nonce(nonce));
    HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, "no-store"))
        .content_type("text/html; charset=utf-8")
        .body(html)
}

#[cfg(test)]
mod tests {
    use super::FRAME;

    #[test]
    fn the_page_of_the_app_has_a_place_for_what_can_be_read_beforehand() {
        let index = include_str!("../../../frontend/index.html");
        assert_eq!(index.matches(FRAME).count(), 1);
    }
}
