//! JSON bodies: read completely, parsed and validated. Errors name the field.

use actix_web::{
    FromRequest, HttpRequest, dev::Payload, error::PayloadError, http::header::CONTENT_TYPE,
    web::Bytes,
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::{future::Future, pin::Pin};
use tandem_macros::Refusal;
use validator::{Validate, ValidationErrors, ValidationErrorsKind};

use super::json::{self, Unread};
use crate::AppError;
use tandem_kernel::{Args, FieldCode, FieldProblem, random};

/// A parsed body that passed the validations of `T`.
pub struct Valid<T> {
    /// The parsed and validated body.
    pub value: T,
    /// Digest of the received bytes, for idempotency.
    pub hash: String,
}

impl<T: DeserializeOwned + Validate + 'static> FromRequest for Valid<T> {
    type Error = AppError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, AppError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let json = is_json(request);
        let bytes = Bytes::from_request(request, payload);
        Box::pin(async move {
            if !json {
                return Err(BodyRefusal::NotJson.into());
            }
            let bytes = bytes.await.map_err(|error| not_read(&error))?;
            let value: T = json::read(&bytes).map_err(BodyRefusal::from)?;
            value.validate().map_err(|errors| {
                let mut fields = Vec::new();
                collect("", &errors, &mut fields);
                BodyRefusal::Invalid(fields)
            })?;
            Ok(Self {
                value,
                hash: random::digest(&bytes),
            })
        })
    }
}

fn not_read(error: &actix_web::Error) -> BodyRefusal {
    match error.as_error::<PayloadError>() {
        Some(PayloadError::Overflow) => BodyRefusal::TooLarge,
        _ => BodyRefusal::CutShort,
    }
}

fn is_json(request: &HttpRequest) -> bool {
    request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

fn collect(prefix: &str, errors: &ValidationErrors, fields: &mut Vec<FieldProblem>) {
    for (name, kind) in errors.errors() {
        let pointer = format!("{prefix}/{name}");
        match kind {
            ValidationErrorsKind::Struct(inner) => collect(&pointer, inner, fields),
            ValidationErrorsKind::List(items) => {
                for (index, inner) in items {
                    collect(&format!("{pointer}/{index}"), inner, fields);
                }
            }
            ValidationErrorsKind::Field(found) => {
                fields.extend(found.iter().map(|error| field(&pointer, error)));
            }
        }
    }
    fields.sort_by(|a, b| a.pointer.cmp(&b.pointer));
}

/// Describes a validation error without the value, which may be personal data.
fn field(pointer: &str, error: &validator::ValidationError) -> FieldProblem {
    let number = |name: &str| error.params.get(name).and_then(Value::as_f64);
    let (min, max) = (number("min"), number("max"));
    let mut args = Args::new();
    if let Some(min) = min {
        args.insert("min", whole(min));
    }
    if let Some(max) = max {
        args.insert("max", whole(max));
    }
    let value = error.params.get("value");
    let length = match value {
        Some(Value::String(text)) => Some(text.chars().count() as f64),
        Some(Value::Array(items)) => Some(items.len() as f64),
        _ => None,
    };
    let is_list = matches!(value, Some(Value::Array(_)));
    let above = matches!((length, max), (Some(found), Some(max)) if found > max);
    let code = match (error.code.as_ref(), is_list, above) {
        ("length", true, true) => FieldCode::TooMany,
        ("length", true, false) => FieldCode::TooFew,
        ("length", false, true) => FieldCode::TooLong,
        ("length", false, false) => FieldCode::TooShort,
        ("range", ..) => FieldCode::OutOfRange,
        (own, ..) => own.parse().unwrap_or(FieldCode::InvalidValue),
    };
    FieldProblem::new(pointer, code).with(args)
}

fn whole(number: f64) -> Value {
    serde_json::Number::from_f64(number)
        .and_then(|n| n.to_string().trim_end_matches(".0").parse::<i64>().ok())
        .map_or(Value::Null, Value::from)
}

impl From<Unread> for BodyRefusal {
    fn from(unread: Unread) -> Self {
        match unread {
            Unread::NotJson { line, column } => Self::Malformed { line, column },
            Unread::Wrong(field) => Self::Wrong(field),
        }
    }
}

/// Why a body was refused.
#[derive(Debug, Refusal)]
pub enum BodyRefusal {
    /// `unsupported_media_type`, 415: the content type is not `application/json`.
    #[refusal(code = "unsupported_media_type", kind = UnsupportedMediaType, detail = "The body must be application/json.")]
    NotJson,
    /// `payload_too_large`, 413: the body is larger than the limit.
    #[refusal(code = "payload_too_large", kind = TooLarge, detail = "The body is too large.")]
    TooLarge,
    /// `invalid_body`, 400: the body could not be read to its end.
    #[refusal(code = "invalid_body", kind = Malformed, detail = "The body is incomplete.")]
    CutShort,
    /// `invalid_body`, 400: the body is not a JSON object.
    #[refusal(code = "invalid_body", kind = Malformed, detail = "The body is no JSON object: line {line}, column {column}.", fields = vec![FieldProblem::new("", FieldCode::Unreadable)])]
    Malformed {
        /// Line of the error, from 1.
        line: usize,
        /// Column of the error, from 1; 0 at the end of an empty body.
        column: usize,
    },
    /// `invalid_body`, 400: a field cannot be read.
    #[refusal(code = "invalid_body", kind = Malformed, detail = format!("At `{}`: {}", value.pointer, value.code.detail()), fields = vec![value.clone()])]
    Wrong(FieldProblem),
    /// `invalid_fields`, 422: fields do not pass validation.
    #[refusal(code = "invalid_fields", kind = Invalid, detail = "Please correct the fields listed.", fields = value.clone())]
    Invalid(Vec<FieldProblem>),
}
