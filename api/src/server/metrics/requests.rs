//! Metrics of requests by route template.

use actix_web::{
    Error,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::{Method, StatusCode},
    middleware::Next,
    web::Data,
};
use prometheus::{HistogramOpts, HistogramVec, IntCounterVec, Opts, Registry};
use std::time::{Duration, Instant};

use tandem_platform::http;

/// From a page in memory to an abandoned request.
const SECONDS: [f64; 12] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0,
];
/// The label of requests without a route of the service: pages and files of the app, and unknown addresses.
const NO_ROUTE: &str = "none";

pub struct Requests {
    answered: IntCounterVec,
    took: HistogramVec,
}

impl Requests {
    pub fn counted_in(registry: &Registry) -> Result<Self, prometheus::Error> {
        let answered = IntCounterVec::new(
            Opts::new(
                "http_requests_total",
                "Requests answered, by the class of their status",
            ),
            &["route", "method", "status"],
        )?;
        let took = HistogramVec::new(
            HistogramOpts::new(
                "http_request_duration_seconds",
                "Time from a request to the beginning of its answer",
            )
            .buckets(SECONDS.to_vec()),
            &["route", "method"],
        )?;
        registry.register(Box::new(answered.clone()))?;
        registry.register(Box::new(took.clone()))?;
        Ok(Self { answered, took })
    }

    fn add(&self, route: &str, method: &str, status: &str, took: Duration) {
        self.answered
            .with_label_values(&[route, method, status])
            .inc();
        self.took
            .with_label_values(&[route, method])
            .observe(took.as_secs_f64());
    }
}

/// Middleware: counts requests and measures the time until the response begins.
///
/// # Errors
/// The error of the inner service.
pub async fn counted<B: MessageBody>(
    requests: Data<Requests>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let began = Instant::now();
    let method = known(request.method());
    let outcome = next.call(request).await;
    let (route, status) = match &outcome {
        Ok(response) => (http::route_template(response.request()), response.status()),
        Err(error) => (None, error.as_response_error().status_code()),
    };
    let route = route.as_deref().unwrap_or(NO_ROUTE);
    requests.add(route, method, class(status), began.elapsed());
    outcome
}

/// Maps unknown methods to one label, because clients can invent any number of them.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

fn class(status: StatusCode) -> &'static str {
    match status.as_u16() {
        ..200 => "1xx",
        200..300 => "2xx",
        300..400 => "3xx",
        400..500 => "4xx",
        500.. => "5xx",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_that_somebody_made_up_has_no_line_of_its_own() {
        assert_eq!(known(&Method::PATCH), "PATCH");
        assert_eq!(known(&Method::from_bytes(b"AMINA").unwrap()), "other");
        assert_eq!(known(&Method::TRACE), "other");
    }

    #[test]
    fn answers_are_told_apart_by_the_class_of_their_status() {
        let classes = [101, 204, 302, 404, 503].map(|code| StatusCode::from_u16(code).unwrap());
        assert_eq!(classes.map(class), ["1xx", "2xx", "3xx", "4xx", "5xx"]);
    }
}
