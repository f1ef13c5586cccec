//! Why an image is not taken.

use serde_json::json;
use std::borrow::Cow;

use super::picture::{LONGEST_SHAPE, NotTaken};
use crate::kernel::{Args, Kind, Refusal};

impl Refusal for NotTaken {
    fn code(&self) -> &'static str {
        match self {
            Self::OtherFormat => "unsupported_media_type",
            Self::Unreadable => "photo_unreadable",
            Self::TooManyPixels(_) => "photo_too_large",
            Self::TooThin => "photo_too_thin",
        }
    }

    fn kind(&self) -> Kind {
        match self {
            Self::OtherFormat => Kind::UnsupportedMediaType,
            Self::Unreadable | Self::TooManyPixels(_) | Self::TooThin => Kind::Invalid,
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

/// Others' photos are being worked on, and this one would wait too long.
#[derive(Debug)]
pub struct Busy;

impl Refusal for Busy {
    fn code(&self) -> &'static str {
        "photo_busy"
    }

    fn kind(&self) -> Kind {
        Kind::Unavailable
    }

    fn detail(&self) -> Cow<'static, str> {
        "We are busy with other photos. Nothing was changed. Please try again in a moment.".into()
    }

    fn args(&self) -> Args {
        Args::from([("retry_after", json!(RETRY_AFTER_SECONDS))])
    }
}

const RETRY_AFTER_SECONDS: u64 = 5;
