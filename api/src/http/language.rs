//! The language that whoever asks would rather read.

use actix_web::{FromRequest, HttpRequest, dev::Payload, http::header::ACCEPT_LANGUAGE};
use std::{
    convert::Infallible,
    future::{Ready, ready},
};

use crate::kernel::Locale;

/// From `Accept-Language`; English where it names none of the product's languages.
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
        ready(Ok(Self(wished.unwrap_or(Locale::English))))
    }
}
