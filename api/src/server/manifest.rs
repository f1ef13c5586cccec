//! The web app manifest, with the society's name and colour.

use actix_web::{HttpResponse, get, web::Data};
use serde_json::{Value, json};

use tandem_platform::config::SocietyConfig;

const KIND: &str = "application/manifest+json";
/// Background colour of the start screen, as in the light theme.
const PAPER: &str = "#fcfbf9";

#[get("/manifest.webmanifest")]
pub async fn manifest(society: Data<SocietyConfig>) -> HttpResponse {
    HttpResponse::Ok()
        .content_type(KIND)
        .insert_header(("cache-control", "no-cache"))
        .body(described(&society).to_string())
}

fn described(society: &SocietyConfig) -> Value {
    json!({
        "id": "/",
        "name": format!("Tandem · {}", society.name),
        "short_name": "Tandem",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": society.brand,
        "icons": [
            icon("/icons/mark.svg", "any", "any"),
            icon("/icons/mark-192.png", "192x192", "any"),
            icon("/icons/mark-512.png", "512x512", "any"),
            icon("/icons/maskable-512.png", "512x512", "maskable"),
        ],
    })
}

fn icon(source: &str, sizes: &str, purpose: &str) -> Value {
    let kind = if source.ends_with(".svg") {
        "image/svg+xml"
    } else {
        "image/png"
    };
    json!({"src": source, "sizes": sizes, "type": kind, "purpose": purpose})
}
