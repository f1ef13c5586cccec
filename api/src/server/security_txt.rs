//! Serves `security.txt` (RFC 9116), if a contact is configured.

use actix_web::{HttpResponse, ResponseError, get, http::header::CACHE_CONTROL, web::Data};
use chrono::{DateTime, Duration, SecondsFormat, Utc};

use tandem_kernel::Locale;
use tandem_platform::{
    AppError,
    config::SocietyConfig,
    db::Db,
    http::{NotFound, PublicOrigin},
};

const ADDRESS: &str = "/.well-known/security.txt";
/// Validity of the file. RFC 9116 recommends less than a year. It is extended with each response.
const GOOD_FOR: Duration = Duration::days(90);

#[get("/.well-known/security.txt")]
pub async fn security_txt(
    society: Data<SocietyConfig>,
    origin: Data<PublicOrigin>,
    db: Data<Db>,
) -> HttpResponse {
    let Some(contact) = &society.security_contact else {
        return AppError::from(NotFound).error_response();
    };
    HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .insert_header((CACHE_CONTROL, "max-age=86400"))
        .body(described(contact.as_str(), &origin.0, db.clock().now()))
}

fn described(contact: &str, origin: &str, now: DateTime<Utc>) -> String {
    let expires = (now + GOOD_FOR).to_rfc3339_opts(SecondsFormat::Secs, true);
    let languages: Vec<&str> = Locale::ALL.iter().map(|locale| locale.as_str()).collect();
    let languages = languages.join(", ");
    format!(
        "Contact: {contact}\nExpires: {expires}\nPreferred-Languages: {languages}\nCanonical: {origin}{ADDRESS}\n"
    )
}
