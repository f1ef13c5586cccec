//! Rate limits per member, per client, or per address for visitors. Some operations have limits of their own.
//!
//! A request over the limit is refused before its session is looked up. A request is therefore counted in two steps: before the
//! lookup if the member is known from an earlier lookup, and after it otherwise.

mod counters;
mod kinds;

use actix_web::{
    Error, HttpMessage, HttpResponse,
    body::{EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::header::{HeaderMap, HeaderName, HeaderValue, LOCATION, RETRY_AFTER},
    middleware::Next,
    web,
};
use std::{num::NonZeroU32, sync::Arc};
use tandem_macros::Refusal;
use url::form_urlencoded;
use uuid::Uuid;

use super::{
    Caller, Client, ResolveCaller, RouteTable,
    caller::{is_file_of_app, session_cookie},
    client_address,
    client_address::neighbourhood,
};
pub use counters::{Quotas, RateLimits};
pub use kinds::{DECLARED, Limit};
pub(super) use kinds::{declared_limit, limit_of};

use crate::{AppError, MemberId};

const LIMIT: HeaderName = HeaderName::from_static("ratelimit-limit");
/// Maximum length in bytes of a page address to return to. No address of the app is longer.
const LONGEST_RETURN: usize = 500;
const REMAINING: HeaderName = HeaderName::from_static("ratelimit-remaining");

/// Whether the request was counted before the session lookup, and as a member or not.
#[derive(Clone, Copy)]
struct Counted {
    as_member: bool,
}

/// Middleware, before the session lookup: counts visitors, clients and members whose session is known from an earlier lookup, and
/// refuses requests over the limit. A request with an unknown cookie is refused without a lookup if its address is over the limit.
/// Static files of the app are not counted: a first visit loads dozens of them, and a whole hospital may share one address.
///
/// # Errors
/// `rate_limited` as a problem, with `Retry-After`.
pub async fn limited<B: MessageBody>(
    limits: web::Data<RateLimits>,
    routes: web::Data<RouteTable>,
    resolver: web::Data<Arc<dyn ResolveCaller>>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    if is_file_of_app(&request) {
        return Ok(next.call(request).await?.map_into_left_body());
    }
    let limit = limit_of(&routes, request.request());
    let counter = limits.counter(limit);
    let client = request.extensions().get::<Client>().map(|client| client.id);
    let cookie = session_cookie(&request, resolver.as_ref().as_ref());
    let met = cookie.as_ref().and_then(|one| limits.met(one.value()));
    let counted = match (&cookie, met) {
        (None, _) if let Some(client) = client => counter.check(&of_client(client)).map(Some),
        (None, _) => counter.check(&of_address(&request)).map(Some),
        (Some(_), Some(Some(member))) => counter.check(&of_member(member)).map(Some),
        (Some(_), Some(None)) => Ok(None),
        (Some(_), None) => counter.look(&of_address(&request)).map(|()| None),
    };
    let left = match counted {
        Ok(left) => left,
        Err(refusal) => return Ok(refused(request, refusal, limit).map_into_right_body()),
    };
    if left.is_some() {
        let as_member = met.is_some();
        request.extensions_mut().insert(Counted { as_member });
    }
    let mut response = next.call(request).await?.map_into_left_body();
    let given = response
        .response()
        .cookies()
        .find(|one| one.name() == resolver.cookie() && !one.value().is_empty())
        .map(|one| one.value().to_owned());
    if let Some(given) = given {
        limits.meet(&given, None);
    }
    if let Some((quota, remaining)) = left {
        tell(response.headers_mut(), quota, remaining);
    }
    Ok(response)
}

/// Middleware, after the session lookup: counts requests whose cookie was not known before.
///
/// # Errors
/// `rate_limited` as a problem, with `Retry-After`.
pub async fn limited_by_session<B: MessageBody>(
    limits: web::Data<RateLimits>,
    routes: web::Data<RouteTable>,
    resolver: web::Data<Arc<dyn ResolveCaller>>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    let cookie = session_cookie(&request, resolver.as_ref().as_ref());
    let Some(cookie) = cookie.filter(|_| !is_file_of_app(&request)) else {
        return Ok(next.call(request).await?.map_into_left_body());
    };
    let counted = request.extensions().get::<Counted>().copied();
    let member = request
        .extensions()
        .get::<Caller>()
        .map(|one| one.member_id);
    if let Some(Counted { as_member }) = counted {
        if as_member && member.is_none() {
            limits.forget(cookie.value());
        }
        return Ok(next.call(request).await?.map_into_left_body());
    }
    let key = member.map_or_else(|| of_address(&request), of_member);
    if let Some(member) = member {
        limits.meet(cookie.value(), Some(member));
    } else {
        limits.forget(cookie.value());
    }
    let limit = limit_of(&routes, request.request());
    let counter = limits.counter(limit);
    let (quota, remaining) = match counter.check(&key) {
        Ok(left) => left,
        Err(refusal) => return Ok(refused(request, refusal, limit).map_into_right_body()),
    };
    let mut response = next.call(request).await?.map_into_left_body();
    tell(response.headers_mut(), quota, remaining);
    Ok(response)
}

fn refused(request: ServiceRequest, refusal: TooManyRequests, limit: Limit) -> ServiceResponse {
    let quota = refusal.quota;
    let mut refused = if limit == Limit::SignIn {
        let page = explained(&request, refusal.retry_after);
        request.into_response(page)
    } else {
        request.error_response(AppError::from(refusal))
    };
    tell(refused.headers_mut(), quota, 0);
    refused
}

/// Redirects a refused sign-in to a page of the app that explains it, because a sign-in is a link that a person follows.
fn explained(request: &ServiceRequest, retry_after: u64) -> HttpResponse {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("problem", "too_many_sign_ins");
    let asked = form_urlencoded::parse(request.query_string().as_bytes());
    if let Some((_, page)) = asked
        .into_iter()
        .find(|(name, page)| name == "return_to" && page.len() <= LONGEST_RETURN)
    {
        query.append_pair("return_to", &page);
    }
    HttpResponse::Found()
        .insert_header((LOCATION, format!("/access?{}", query.finish())))
        .insert_header((RETRY_AFTER, retry_after))
        .finish()
}

fn tell(headers: &mut HeaderMap, quota: NonZeroU32, remaining: u32) {
    headers.insert(LIMIT, HeaderValue::from(quota.get()));
    headers.insert(REMAINING, HeaderValue::from(remaining));
}

fn of_member(member_id: MemberId) -> String {
    format!("member {member_id}")
}

fn of_client(client_id: Uuid) -> String {
    format!("client {client_id}")
}

fn of_address(request: &ServiceRequest) -> String {
    let address = client_address(request.request()).map(neighbourhood);
    format!("address {}", address.unwrap_or_default())
}

#[derive(Debug, Refusal)]
#[refusal(code = "rate_limited", kind = TooMany, detail = "Too many requests. Please come again in {retry_after} seconds.", args(retry_after))]
struct TooManyRequests {
    quota: NonZeroU32,
    retry_after: u64,
}

#[cfg(test)]
mod tests;
