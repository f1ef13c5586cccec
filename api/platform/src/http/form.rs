//! Form-encoded bodies, as other services send them.

use actix_web::{HttpRequest, error::UrlencodedError, web};
use tandem_macros::Refusal;

use crate::AppError;

/// Answers a form that cannot be read with a problem.
#[must_use]
pub fn form_config() -> web::FormConfig {
    web::FormConfig::default().error_handler(|error: UrlencodedError, _: &HttpRequest| {
        let refusal = match error {
            UrlencodedError::ContentType => FormRefusal::NotAForm,
            UrlencodedError::Overflow { .. } => FormRefusal::TooLarge,
            _ => FormRefusal::Unreadable,
        };
        AppError::from(refusal).into()
    })
}

#[derive(Debug, Refusal)]
enum FormRefusal {
    #[refusal(code = "unsupported_media_type", kind = UnsupportedMediaType, detail = "The body must be application/x-www-form-urlencoded.")]
    NotAForm,
    #[refusal(code = "payload_too_large", kind = TooLarge, detail = "The body is too large.")]
    TooLarge,
    #[refusal(code = "invalid_body", kind = Malformed, detail = "The body cannot be read.")]
    Unreadable,
}
