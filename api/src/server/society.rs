//! The public data of the society.

use actix_web::{
    get,
    web::{Data, Json},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use tandem_kernel::Locale;
use tandem_platform::config::SocietyConfig;

/// The learned society that this deployment serves.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Society)]
pub struct SocietyView {
    pub name: String,
    pub short_name: String,
    pub join_url: String,
    pub renew_url: String,
    pub details_url: String,
    pub help_url: String,
    pub contact_email: String,
    /// The language of whoever asks for none that the product has.
    pub locale: Locale,
    /// The brand's colour, `#rrggbb`.
    pub brand: String,
}

pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(get_society);
}

/// The society's name and addresses
#[utoipa::path(tag = "society", operation_id = "get_society", responses((status = 200, body = SocietyView)))]
#[get("/society")]
async fn get_society(society: Data<SocietyConfig>) -> Json<SocietyView> {
    Json(SocietyView::from(society.get_ref()))
}

impl From<&SocietyConfig> for SocietyView {
    fn from(society: &SocietyConfig) -> Self {
        Self {
            name: society.name.clone(),
            short_name: society.short_name.clone(),
            join_url: society.join_url.to_string(),
            renew_url: society.renew_url.to_string(),
            details_url: society.details_url.to_string(),
            help_url: society.help_url.to_string(),
            contact_email: society.contact_email.clone(),
            locale: society.locale,
            brand: society.brand.clone(),
        }
    }
}
