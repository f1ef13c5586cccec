//! Image bodies with a size limit.

use actix_web::{
    FromRequest, HttpRequest,
    dev::Payload,
    http::header::{CONTENT_LENGTH, CONTENT_TYPE},
};
use futures_util::StreamExt;
use std::future::{Ready, ready};
use tandem_macros::Refusal;

use crate::AppError;

/// Photos of phones are usually smaller.
const LARGEST_UPLOAD: usize = 5 * 1024 * 1024;

/// An image body that has not been read yet, so that the handler can check authorization first.
pub struct Upload {
    is_image: bool,
    told_length: Option<usize>,
    payload: Payload,
}

impl FromRequest for Upload {
    type Error = AppError;
    type Future = Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let header = |name| request.headers().get(name)?.to_str().ok();
        ready(Ok(Self {
            is_image: header(CONTENT_TYPE).is_some_and(|kind| kind.starts_with("image/")),
            told_length: header(CONTENT_LENGTH).and_then(|length| length.parse().ok()),
            payload: payload.take(),
        }))
    }
}

impl Upload {
    /// The bytes of the body. Their format is not checked here.
    ///
    /// # Errors
    /// A refusal: the content type is not an image, the body is too large or incomplete.
    pub async fn read(mut self) -> Result<Vec<u8>, AppError> {
        if !self.is_image {
            return Err(UploadRefusal::NotAnImage.into());
        }
        if self
            .told_length
            .is_some_and(|length| length > LARGEST_UPLOAD)
        {
            return Err(UploadRefusal::TooLarge.into());
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = self.payload.next().await {
            let chunk = chunk.map_err(|_| UploadRefusal::CutShort)?;
            if bytes.len() + chunk.len() > LARGEST_UPLOAD {
                return Err(UploadRefusal::TooLarge.into());
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }
}

#[derive(Debug, Refusal)]
enum UploadRefusal {
    #[refusal(code = "unsupported_media_type", kind = UnsupportedMediaType, detail = "The body must be an image: PNG, JPEG or WebP.")]
    NotAnImage,
    #[refusal(code = "payload_too_large", kind = TooLarge, detail = "The image is larger than 5 MiB.")]
    TooLarge,
    #[refusal(code = "invalid_body", kind = Malformed, detail = "The image is incomplete.")]
    CutShort,
}
