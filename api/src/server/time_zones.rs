//! The time zones to choose from. The app does not use the browser's list, because browsers differ: some lack `Europe/Kyiv` or
//! `UTC`, others still have `Asia/Calcutta`.

use actix_web::{
    HttpResponse, get,
    http::header::{CACHE_CONTROL, HeaderValue},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use tandem_kernel::zone;

/// One day: the time zone database has a few releases per year.
const CACHED: HeaderValue = HeaderValue::from_static("public, max-age=86400");

/// All time zones that can be chosen, in the order of their names, `UTC` first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TimeZones)]
pub struct TimeZonesView {
    /// The release of the IANA time zone database.
    #[schema(example = "2026e")]
    pub version: &'static str,
    pub zones: Vec<TimeZoneView>,
}

/// A time zone.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TimeZone)]
pub struct TimeZoneView {
    /// Its present name.
    #[schema(example = "Asia/Kolkata")]
    pub name: &'static str,
    /// Where its clocks are used: ISO 3166-1 alpha-2, or `XK` for Kosovo; none of `UTC`.
    pub countries: &'static [String],
    /// Older and other names, which are understood wherever a zone is named.
    pub aliases: &'static [String],
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_time_zones);
}

/// The time zones that people choose from
#[utoipa::path(tag = "society", operation_id = "get_time_zones",
    responses((status = 200, body = TimeZonesView,
        headers(("Cache-Control" = String, description = "It may be kept for a day")))))]
#[get("/time-zones")]
async fn get_time_zones() -> HttpResponse {
    let table = zone::known();
    let zones = table.offered().map(|zone| TimeZoneView {
        name: &zone.name,
        countries: &zone.countries,
        aliases: &zone.aliases,
    });
    HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, CACHED))
        .json(TimeZonesView {
            version: &table.version,
            zones: zones.collect(),
        })
}
