//! Bodies in the form of a form, as other services send them.

use actix_web::{HttpRequest, error::UrlencodedError, web};
use std::borrow::Cow;

use crate::kernel::{Failure, Kind, Refusal};

/// Wrong forms are problems too.
#[must_use]
pub fn form_config() -> web::FormConfig {
    web::FormConfig::default().error_handler(|error: UrlencodedError, _: &HttpRequest| {
        let refusal = match error {
            UrlencodedError::ContentType => FormRefusal::NotAForm,
            UrlencodedError::Overflow { .. } => FormRefusal::TooLarge,
            _ => FormRefusal::Unreadable,
        };
        Failure::from(refusal).into()
    })
}

#[derive(Debug)]
enum FormRefusal {
    NotAForm,
    TooLarge,
    Unreadable,
}

impl Refusal for FormRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NotAForm => "unsupported_media_type",
            Self::TooLarge => "payload_too_large",
            Self::Unreadable => "invalid_body",
        }
    }

    fn kind(&self) -> Kind {
        match self {
            Self::NotAForm => Kind::UnsupportedMediaType,
            Self::TooLarge => Kind::TooLarge,
            Self::Unreadable => Kind::Malformed,
        }
    }

    fn detail(&self) -> Cow<'static, str> {
        match self {
            Self::NotAForm => "The body must be application/x-www-form-urlencoded.".into(),
            Self::TooLarge => "The body is too large.".into(),
            Self::Unreadable => "The body cannot be read.".into(),
        }
    }
}
