//! Rate limits per member, or per address for visitors; some things have one of their own.

mod counters;
mod kinds;

use actix_web::{
    Error, HttpMessage,
    body::{EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::header::{HeaderMap, HeaderName, HeaderValue},
    middleware::Next,
    web,
};
use std::{borrow::Cow, num::NonZeroU32};

use super::{Caller, caller::is_file_of_app, client_address, client_address::neighbourhood};
pub use counters::{Quotas, RateLimits};
use kinds::limit_of;
pub use kinds::{LIMITED, Limit};

use crate::kernel::{Args, Failure, Kind, Refusal};

const LIMIT: HeaderName = HeaderName::from_static("ratelimit-limit");
const REMAINING: HeaderName = HeaderName::from_static("ratelimit-remaining");

/// Middleware: counts the request and refuses it when there were too many. A first visit brings dozens of the
/// app's files, and a whole hospital may come from one address: those are not counted.
///
/// # Errors
/// `rate_limited` as a problem, with `Retry-After`.
pub async fn limited<B: MessageBody>(
    limits: web::Data<RateLimits>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    if is_file_of_app(&request) {
        return Ok(next.call(request).await?.map_into_left_body());
    }
    let counter = limits.counter(limit_of(&request));
    let (quota, remaining) = match counter.check(&key(&request)) {
        Ok(left) => left,
        Err(refusal) => {
            let quota = refusal.quota;
            let mut refused = request.error_response(Failure::from(refusal));
            tell(refused.headers_mut(), quota, 0);
            return Ok(refused.map_into_right_body());
        }
    };
    let mut response = next.call(request).await?.map_into_left_body();
    tell(response.headers_mut(), quota, remaining);
    Ok(response)
}

fn tell(headers: &mut HeaderMap, quota: NonZeroU32, remaining: u32) {
    headers.insert(LIMIT, HeaderValue::from(quota.get()));
    headers.insert(REMAINING, HeaderValue::from(remaining));
}

fn key(request: &ServiceRequest) -> String {
    if let Some(caller) = request.extensions().get::<Caller>() {
        return format!("member {}", caller.member_id);
    }
    let address = client_address(request.request()).map(neighbourhood);
    format!("address {}", address.unwrap_or_default())
}

#[derive(Debug)]
struct TooManyRequests {
    quota: NonZeroU32,
    retry_after: u64,
}

impl Refusal for TooManyRequests {
    fn code(&self) -> &'static str {
        "rate_limited"
    }

    fn kind(&self) -> Kind {
        Kind::TooMany
    }

    fn detail(&self) -> Cow<'static, str> {
        format!(
            "Too many requests. Please come again in {} seconds.",
            self.retry_after
        )
        .into()
    }

    fn args(&self) -> Args {
        Args::from([("retry_after", self.retry_after.into())])
    }
}
