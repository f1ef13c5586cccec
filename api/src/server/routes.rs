//! The routes of the API.

use utoipa_actix_web::service_config::ServiceConfig;

use super::{society, time_zones};
use crate::features::FEATURES;

/// The routes of the service itself, then those of the features in order.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .configure(society::routes)
        .configure(time_zones::routes);
    for feature in FEATURES {
        config.configure(feature.routes);
    }
}
