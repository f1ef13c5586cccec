//! The HTTP application: routes, shared data and middleware.

use actix_web::{
    App, Error,
    body::MessageBody,
    dev::{ServiceFactory, ServiceRequest, ServiceResponse},
    middleware::{Compress, from_fn},
    web,
};
use tracing_actix_web::TracingLogger;
use utoipa_actix_web::{AppExt, scope};

use super::{
    assets, docs, health, manifest, metrics, routes::routes, security_txt, services::Services, span,
};
use tandem_platform::http;

/// Maximum size of a body in bytes. The largest are changes of a note made without a network; others are much smaller.
const LARGEST_BODY: usize = 512 * 1024;

/// Builds the HTTP application. The last `wrap` is the outermost middleware.
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
        .wrap(from_fn(http::authenticate_client))
        .wrap(from_fn(http::same_origin_only))
        .wrap(from_fn(http::addresses_without_nul))
        .wrap(from_fn(http::plain_bodies_only))
        .wrap(Compress::default())
        .wrap(from_fn(http::security_headers))
        .wrap(from_fn(http::with_request_id))
        .wrap(TracingLogger::<span::RequestSpan>::new())
        .wrap(from_fn(metrics::counted))
        .wrap(from_fn(http::count_in_flight))
        .wrap(from_fn(http::on_a_connection))
}
