//! JSON bodies: read whole, parsed with the place of an error, validated.

use actix_web::{
    FromRequest, HttpRequest, dev::Payload, error::PayloadError, http::header::CONTENT_TYPE,
    web::Bytes,
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};
use std::{borrow::Cow, future::Future, pin::Pin};
use validator::{Validate, ValidationErrors, ValidationErrorsKind};

use crate::kernel::{Args, Failure, FieldProblem, Kind, Refusal, random};

/// A body that was read, parsed into `T` and holds `T`'s validations.
pub struct Valid<T> {
    pub value: T,
    /// Digest of the bytes as they came, for idempotency.
    pub hash: String,
}

impl<T: DeserializeOwned + Validate + 'static> FromRequest for Valid<T> {
    type Error = Failure;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Failure>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let json = is_json(request);
        let bytes = Bytes::from_request(request, payload);
        Box::pin(async move {
            if !json {
                return Err(BodyRefusal::NotJson.into());
            }
            let bytes = bytes.await.map_err(|error| not_read(&error))?;
            let value: T = parse(&bytes)?;
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

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, BodyRefusal> {
    // An array would fill the fields in their order in the source.
    if bytes.trim_ascii_start().first() != Some(&b'{') {
        return Err(BodyRefusal::Malformed {
            pointer: String::new(),
            line: 1,
            column: 1,
        });
    }
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let position = error.inner();
        BodyRefusal::Malformed {
            pointer: pointer_to(error.path()),
            line: position.line(),
            column: position.column(),
        }
    })?;
    json.end().map_err(|error| BodyRefusal::Malformed {
        pointer: String::new(),
        line: error.line(),
        column: error.column(),
    })?;
    match place_of_nul(bytes) {
        Some(pointer) => Err(BodyRefusal::HasNul { pointer }),
        None => Ok(value),
    }
}

fn pointer_to(path: &Path) -> String {
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", escaped(key)),
            Segment::Enum { .. } | Segment::Unknown => String::new(),
        })
        .collect()
}

fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Where the body has a text with NUL, which PostgreSQL cannot keep.
fn place_of_nul(bytes: &[u8]) -> Option<String> {
    const ESCAPED: &[u8] = br"\u0000";
    if !bytes.windows(ESCAPED.len()).any(|found| found == ESCAPED) {
        return None;
    }
    nul_in(&serde_json::from_slice(bytes).ok()?, "")
}

fn nul_in(value: &Value, pointer: &str) -> Option<String> {
    match value {
        Value::String(text) => text.contains('\0').then(|| pointer.to_owned()),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .find_map(|(index, item)| nul_in(item, &format!("{pointer}/{index}"))),
        Value::Object(fields) => fields
            .iter()
            .find_map(|(key, field)| nul_in(field, &format!("{pointer}/{}", escaped(key)))),
        _ => None,
    }
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

/// The value itself stays out: it may be personal.
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
    let length = error
        .params
        .get("value")
        .and_then(Value::as_str)
        .map(|text| text.chars().count() as f64);
    let code = match (error.code.as_ref(), length, min, max) {
        ("length", Some(found), _, Some(max)) if found > max => "too_long".into(),
        ("length", Some(_), ..) => "too_short".into(),
        ("length", None, ..) => "too_many".into(),
        ("range", ..) => "out_of_range".into(),
        _ => error.code.clone(),
    };
    FieldProblem {
        pointer: pointer.to_owned(),
        detail: format!("This value is not allowed here: {code}.").into(),
        code,
        args,
    }
}

fn whole(number: f64) -> Value {
    serde_json::Number::from_f64(number)
        .and_then(|n| n.to_string().trim_end_matches(".0").parse::<i64>().ok())
        .map_or(Value::Null, Value::from)
}

#[derive(Debug)]
enum BodyRefusal {
    NotJson,
    TooLarge,
    CutShort,
    Malformed {
        pointer: String,
        line: usize,
        column: usize,
    },
    HasNul {
        pointer: String,
    },
    Invalid(Vec<FieldProblem>),
}

impl Refusal for BodyRefusal {
    fn code(&self) -> &'static str {
        match self {
            Self::NotJson => "unsupported_media_type",
            Self::TooLarge => "payload_too_large",
            Self::CutShort | Self::Malformed { .. } | Self::HasNul { .. } => "invalid_body",
            Self::Invalid(_) => "invalid_fields",
        }
    }

    fn kind(&self) -> Kind {
        match self {
            Self::NotJson => Kind::UnsupportedMediaType,
            Self::TooLarge => Kind::TooLarge,
            Self::CutShort | Self::Malformed { .. } | Self::HasNul { .. } => Kind::Malformed,
            Self::Invalid(_) => Kind::Invalid,
        }
    }

    fn detail(&self) -> Cow<'static, str> {
        match self {
            Self::NotJson => "The body must be application/json.".into(),
            Self::TooLarge => "The body is too large.".into(),
            Self::CutShort => "The body did not arrive whole.".into(),
            Self::Malformed { line, column, .. } => {
                format!("The body cannot be read at line {line}, column {column}.").into()
            }
            Self::HasNul { .. } => "A text has the character NUL, which cannot be kept.".into(),
            Self::Invalid(_) => "Some fields are not as they should be.".into(),
        }
    }

    fn fields(&self) -> Vec<FieldProblem> {
        match self {
            Self::NotJson | Self::TooLarge | Self::CutShort => Vec::new(),
            Self::Malformed { pointer, .. } | Self::HasNul { pointer } => vec![FieldProblem {
                pointer: pointer.clone(),
                code: "unreadable".into(),
                detail: "This value cannot be read.".into(),
                args: Args::new(),
            }],
            Self::Invalid(fields) => fields.clone(),
        }
    }
}
