//! Versions of editable resources: `ETag` in responses, `If-Match` in requests.

use actix_web::{
    FromRequest, HttpRequest,
    dev::Payload,
    http::header::{self, EntityTag},
};
use std::future::{Ready, ready};
use tandem_macros::Refusal;

use crate::AppError;

/// The `ETag` of a version.
#[must_use]
pub fn etag(version: i32) -> header::ETag {
    header::ETag(EntityTag::new_strong(version.to_string()))
}

/// The version that the caller edited, from `If-Match`.
#[derive(Clone, Copy, Debug)]
pub struct IfMatch(pub i32);

impl IfMatch {
    /// # Errors
    /// `precondition_failed` if the resource has changed since.
    pub fn holds(self, current: i32) -> Result<(), PreconditionRefusal> {
        if self.0 == current {
            Ok(())
        } else {
            Err(PreconditionRefusal::Failed)
        }
    }
}

impl FromRequest for IfMatch {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(read(request).map_err(Into::into))
    }
}

fn read(request: &HttpRequest) -> Result<IfMatch, PreconditionRefusal> {
    let value = request
        .headers()
        .get(header::IF_MATCH)
        .ok_or(PreconditionRefusal::Required)?;
    value
        .to_str()
        .ok()
        .and_then(|text| text.trim().trim_matches('"').parse().ok())
        .map(IfMatch)
        .ok_or(PreconditionRefusal::Failed)
}

#[derive(Debug, Refusal)]
pub enum PreconditionRefusal {
    #[refusal(code = "precondition_required", kind = PreconditionRequired, detail = "Send the version you edit as If-Match.")]
    Required,
    #[refusal(code = "precondition_failed", kind = PreconditionFailed, detail = "It was changed since you read it. Nothing was saved.")]
    Failed,
}
