//! Rate limits per member, or per address for visitors.

use actix_web::{
    Error, HttpMessage,
    body::{EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::header::{HeaderMap, HeaderName, HeaderValue},
    middleware::Next,
    web,
};
use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    middleware::StateInformationMiddleware,
    state::keyed::DefaultKeyedStateStore,
};
use std::{borrow::Cow, num::NonZeroU32};

use super::Caller;
use crate::kernel::{Args, Failure, Kind, Refusal};

type Limiter =
    RateLimiter<String, DefaultKeyedStateStore<String>, DefaultClock, StateInformationMiddleware>;

const LIMIT: HeaderName = HeaderName::from_static("ratelimit-limit");
const REMAINING: HeaderName = HeaderName::from_static("ratelimit-remaining");

/// The limiters of this process.
pub struct RateLimits {
    general: Limiter,
    general_quota: NonZeroU32,
    sign_in: Limiter,
    sign_in_quota: NonZeroU32,
}

impl RateLimits {
    /// Requests a minute: in general, and to sign in.
    #[must_use]
    pub fn per_minute(general: NonZeroU32, sign_in: NonZeroU32) -> Self {
        let limiter = |quota| {
            RateLimiter::dashmap_with_clock(Quota::per_minute(quota), DefaultClock::default())
                .with_middleware()
        };
        Self {
            general: limiter(general),
            general_quota: general,
            sign_in: limiter(sign_in),
            sign_in_quota: sign_in,
        }
    }

    /// Forgets keys that have been quiet long enough.
    pub fn forget_quiet(&self) {
        self.general.retain_recent();
        self.sign_in.retain_recent();
    }

    fn check(&self, key: &String, sign_in: bool) -> Result<(NonZeroU32, u32), TooManyRequests> {
        let (limiter, quota) = if sign_in {
            (&self.sign_in, self.sign_in_quota)
        } else {
            (&self.general, self.general_quota)
        };
        match limiter.check_key(key) {
            Ok(state) => Ok((quota, state.remaining_burst_capacity())),
            Err(later) => Err(TooManyRequests {
                quota,
                retry_after: later
                    .wait_time_from(DefaultClock::default().now())
                    .as_secs()
                    + 1,
            }),
        }
    }
}

/// Middleware: counts the request and refuses it when there were too many.
///
/// # Errors
/// `rate_limited` as a problem, with `Retry-After`.
pub async fn limited<B: MessageBody>(
    limits: web::Data<RateLimits>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    let sign_in = request.path().ends_with("/session/sign-in")
        || request.path().ends_with("/session/callback");
    let (quota, remaining) = match limits.check(&key(&request), sign_in) {
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
    let address = request.peer_addr().map(|peer| peer.ip().to_string());
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
