//! Why an image is not taken.

use serde_json::json;
use std::borrow::Cow;

use super::picture::{MEGAPIXELS, NotTaken};
use crate::kernel::{Args, Kind, Refusal};

impl Refusal for NotTaken {
    fn code(&self) -> &'static str {
        match self {
            Self::OtherFormat => "unsupported_media_type",
            Self::Unreadable => "photo_unreadable",
            Self::TooManyPixels => "photo_too_large",
        }
    }

    fn kind(&self) -> Kind {
        match self {
            Self::OtherFormat => Kind::UnsupportedMediaType,
            Self::Unreadable | Self::TooManyPixels => Kind::Invalid,
        }
    }

    fn detail(&self) -> Cow<'static, str> {
        match self {
            Self::OtherFormat => "The image must be PNG, JPEG or WebP.",
            Self::Unreadable => "The image cannot be read.",
            Self::TooManyPixels => "The image has too many pixels.",
        }
        .into()
    }

    fn args(&self) -> Args {
        match self {
            Self::TooManyPixels => Args::from([("megapixels", json!(MEGAPIXELS))]),
            _ => Args::new(),
        }
    }
}
