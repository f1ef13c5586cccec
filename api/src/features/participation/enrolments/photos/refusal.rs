//! Why an image is refused.

use serde_json::json;
use std::borrow::Cow;
use tandem_macros::Refusal;

use super::picture::{LONGEST_SHAPE, NotTaken};
use tandem_kernel::{Args, ErrorKind, Refusal};
use tandem_platform::AppError;

impl Refusal for NotTaken {
    fn code(&self) -> &'static str {
        match self {
            Self::OtherFormat => "unsupported_media_type",
            Self::Unreadable => "photo_unreadable",
            Self::TooManyPixels(_) => "photo_too_large",
            Self::TooThin => "photo_too_thin",
        }
    }

    fn kind(&self) -> ErrorKind {
        match self {
            Self::OtherFormat => ErrorKind::UnsupportedMediaType,
            Self::Unreadable | Self::TooManyPixels(_) | Self::TooThin => ErrorKind::Invalid,
        }
    }

    fn detail(&self) -> Cow<'static, str> {
        match self {
            Self::OtherFormat => "The image must be PNG, JPEG or WebP.",
            Self::Unreadable => "The image cannot be read.",
            Self::TooManyPixels(_) => "The image has too many pixels.",
            Self::TooThin => "The image is too narrow.",
        }
        .into()
    }

    fn args(&self) -> Args {
        match self {
            Self::TooManyPixels(most) => Args::from([("megapixels", json!(most))]),
            Self::TooThin => Args::from([("ratio", json!(LONGEST_SHAPE))]),
            _ => Args::new(),
        }
    }
}

impl From<NotTaken> for AppError {
    fn from(refusal: NotTaken) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

/// Other photos are being processed, and the wait would be too long.
#[derive(Debug, Refusal)]
#[refusal(code = "photo_busy", kind = Unavailable, detail = "We are busy with other photos. Nothing was changed. Please try again in a moment.", args(retry_after = RETRY_AFTER_SECONDS))]
pub struct Busy;

const RETRY_AFTER_SECONDS: u64 = 5;
