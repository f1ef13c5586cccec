//! The only place that knows every feature: it composes routes, subscribers, readers and the
//! contract.

mod assets;
mod contract;
mod docs;
mod health;
mod housekeeping;
mod manifest;
mod metrics;
mod needs;
mod quotas;
mod security_txt;
mod server;
mod services;
mod society;
mod span;
mod supervised;
mod time_zones;
mod told;
mod working;

use actix_web::{
    App, Error,
    body::MessageBody,
    dev::{ServiceFactory, ServiceRequest, ServiceResponse},
    middleware::{Compress, from_fn},
    web,
};
use tracing_actix_web::TracingLogger;
use utoipa_actix_web::{AppExt, scope, service_config::ServiceConfig};

use crate::{
    features::{
        administration, deputies, enrolments, home, invitations, matching, members, mentorships,
        notifications, programmes, requests, sessions,
    },
    http,
};

pub use contract::contract;
pub use housekeeping::keep_house;
pub use server::{Server, serve};
pub use services::{Parts, Services, StartError};
pub use working::{Working, work};

/// Bodies of JSON are far smaller; nothing larger is read.
const LARGEST_BODY: usize = 256 * 1024;

/// Every feature's routes, in their order.
fn routes(config: &mut ServiceConfig<'_>) {
    config
        .configure(society::routes)
        .configure(time_zones::routes)
        .configure(members::routes)
        .configure(sessions::routes)
        .configure(programmes::routes)
        .configure(deputies::routes)
        .configure(enrolments::routes)
        .configure(invitations::routes)
        .configure(mentorships::routes)
        .configure(matching::routes)
        .configure(requests::routes)
        .configure(notifications::routes)
        .configure(home::routes)
        .configure(administration::routes);
}

/// The whole HTTP side of the service.
pub fn build(
    services: &Services,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody + use<>>,
        Error = Error,
        InitError = (),
    > + use<>,
> {
    let api = scope::scope("/api/v1")
        .configure(routes)
        .default_service(web::to(http::unmatched));
    let (app, _) = App::new()
        .configure(|config| services.share(config))
        .app_data(web::PayloadConfig::new(LARGEST_BODY))
        .app_data(http::form_config())
        .app_data(http::path_config())
        .app_data(http::query_config())
        .into_utoipa_app()
        .service(api)
        .split_for_parts();
    app.service(web::scope("/api").default_service(web::to(http::unmatched)))
        .configure(health::routes)
        .service(manifest::manifest)
        .service(security_txt::security_txt)
        .configure(docs::routes)
        .default_service(web::to(assets::serve))
        .wrap(from_fn(http::bodies_in_time))
        .wrap(from_fn(http::known_parameters_only))
        .wrap(from_fn(http::limited_by_session))
        .wrap(from_fn(http::resolve))
        .wrap(from_fn(http::limited))
        .wrap(from_fn(http::same_origin_only))
        .wrap(from_fn(http::addresses_without_nul))
        .wrap(from_fn(http::plain_bodies_only))
        .wrap(Compress::default())
        .wrap(from_fn(http::security_headers))
        .wrap(from_fn(http::with_request_id))
        .wrap(TracingLogger::<span::RequestSpan>::new())
        .wrap(from_fn(metrics::counted))
        .wrap(from_fn(http::count_under_way))
        .wrap(from_fn(http::on_a_connection))
}
