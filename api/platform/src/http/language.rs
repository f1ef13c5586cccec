//! The language of a request.

use actix_web::{FromRequest, HttpRequest, dev::Payload, http::header::ACCEPT_LANGUAGE, web::Data};
use std::{
    convert::Infallible,
    future::{Ready, ready},
};

use tandem_kernel::Locale;

/// The language for requests that name no supported language: the society's.
#[derive(Clone, Copy, Debug)]
pub struct DefaultLanguage(pub Locale);

/// From `Accept-Language`, or the default language if it names no supported language.
#[derive(Clone, Copy, Debug)]
pub struct Language(pub Locale);

impl FromRequest for Language {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let wishes = request.headers().get(ACCEPT_LANGUAGE);
        let wished = wishes
            .and_then(|value| value.to_str().ok())
            .and_then(Locale::accepted);
        let society = || {
            let default = request.app_data::<Data<DefaultLanguage>>();
            default.map_or(Locale::English, |default| default.0)
        };
        ready(Ok(Self(wished.unwrap_or_else(society))))
    }
}
