//! The `Idempotency-Key` header.

use actix_web::{FromRequest, HttpRequest, HttpResponse, dev::Payload, http::header};
use std::future::{Ready, ready};
use tandem_macros::Refusal;

use super::{Allowed, path_of};
use crate::AppError;
use crate::db::{IdempotencyRecord, IdempotentAnswer};
use tandem_kernel::{Permission, random};

const HEADER: &str = "idempotency-key";
const MAX_LENGTH: usize = 200;

/// The idempotency key of a POST, if the caller sent one, and the request path.
pub struct IdempotencyKey {
    key: Option<String>,
    address: String,
}

impl IdempotencyKey {
    /// The record for this key, bound to the caller, the operation, the path and the body.
    #[must_use]
    pub fn once<P: Permission>(self, caller: &Allowed<P>, body_hash: String) -> IdempotencyRecord {
        IdempotencyRecord {
            caller: caller.member_id.into(),
            operation: P::OPERATION,
            key: self.key,
            body_hash: random::digest(format!("{} {body_hash}", self.address).as_bytes()),
        }
    }
}

/// 201 with the stored or new response body.
#[must_use]
pub fn created(answered: IdempotentAnswer) -> HttpResponse {
    HttpResponse::Created()
        .content_type(header::ContentType::json())
        .body(answered.into_json())
}

impl FromRequest for IdempotencyKey {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(read(request).map_err(Into::into))
    }
}

fn read(request: &HttpRequest) -> Result<IdempotencyKey, InvalidKey> {
    let address = path_of(request).to_owned();
    let Some(value) = request.headers().get(HEADER) else {
        return Ok(IdempotencyKey { key: None, address });
    };
    let key = value.to_str().map_err(|_| InvalidKey)?.trim();
    if key.is_empty() || key.len() > MAX_LENGTH {
        return Err(InvalidKey);
    }
    Ok(IdempotencyKey {
        key: Some(key.to_owned()),
        address,
    })
}

#[derive(Debug, Refusal)]
#[refusal(code = "invalid_idempotency_key", kind = Malformed, detail = "Idempotency-Key must be 1 to 200 visible characters.")]
struct InvalidKey;
