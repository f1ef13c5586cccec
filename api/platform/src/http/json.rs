//! Reads JSON into types with structured errors: the place, the kind and the accepted values. The messages of serde have these only
//! as text and repeat the value, which may be personal data.

use serde::{
    Deserialize, Deserializer,
    de::{
        DeserializeOwned, DeserializeSeed, Error, Expected, IntoDeserializer, MapAccess, SeqAccess,
        Unexpected, Visitor, value::BorrowedStrDeserializer,
    },
    forward_to_deserialize_any,
};
use serde_json::{Map, Value, error::Category};
use serde_path_to_error::{Path, Segment};
use std::fmt;

use tandem_kernel::{Args, FieldCode, FieldProblem, refusal::pointer_part};

/// Why a body was not read.
#[derive(Debug)]
pub enum Unread {
    NotJson { line: usize, column: usize },
    Wrong(FieldProblem),
}

/// Reads a body that must be one JSON object.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Unread> {
    let value = whole(bytes)?;
    if !value.is_object() {
        return Err(Unread::NotJson { line: 1, column: 1 });
    }
    if let Some(pointer) = nul_in(&value, "") {
        let wrong = FieldProblem::new(pointer, FieldCode::NulCharacter);
        return Err(Unread::Wrong(wrong));
    }
    T::deserialize(Json(&value)).map_err(|Wrong(problem)| Unread::Wrong(problem))
}

fn whole(bytes: &[u8]) -> Result<Value, Unread> {
    let not_json = |error: &serde_json::Error| Unread::NotJson {
        line: error.line(),
        column: error.column(),
    };
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let Once(value) = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        match error.inner().classify() {
            Category::Data => Unread::Wrong(FieldProblem::new(
                pointer_to(error.path()),
                FieldCode::RepeatedField,
            )),
            _ => not_json(error.inner()),
        }
    })?;
    json.end().map_err(|error| not_json(&error))?;
    Ok(value)
}

fn pointer_to(path: &Path) -> String {
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", pointer_part(key)),
            Segment::Enum { .. } | Segment::Unknown => String::new(),
        })
        .collect()
}

/// The pointer to the first text that contains NUL, which PostgreSQL cannot store.
fn nul_in(value: &Value, pointer: &str) -> Option<String> {
    match value {
        Value::String(text) => text.contains('\0').then(|| pointer.to_owned()),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .find_map(|(index, item)| nul_in(item, &format!("{pointer}/{index}"))),
        Value::Object(fields) => fields
            .iter()
            .find_map(|(key, field)| nul_in(field, &format!("{pointer}/{}", pointer_part(key)))),
        _ => None,
    }
}

/// Any JSON without repeated fields. A repeated field is refused because its meaning is ambiguous.
struct Once(Value);

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OnceVisitor).map(Self)
    }
}

struct OnceVisitor;

impl<'de> Visitor<'de> for OnceVisitor {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut found = Vec::new();
        while let Some(Once(item)) = items.next_element()? {
            found.push(item);
        }
        Ok(found.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut found = Map::new();
        while let Some((key, Once(field))) = fields.next_entry::<String, Once>()? {
            if found.insert(key, field).is_some() {
                return Err(A::Error::custom("a field twice"));
            }
        }
        Ok(found.into())
    }
}

/// An error whose pointer is completed on the way up.
#[derive(Debug)]
struct Wrong(FieldProblem);

impl Wrong {
    fn here(code: FieldCode) -> Self {
        Self(FieldProblem::new("", code))
    }

    fn below(mut self, part: &str) -> Self {
        self.0.pointer = format!("/{}{}", pointer_part(part), self.0.pointer);
        self
    }

    fn knowing(self, known: &[&str]) -> Self {
        Self(self.0.with(Args::from([("known", known.into())])))
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.pointer, self.0.code)
    }
}

impl std::error::Error for Wrong {}

impl Error for Wrong {
    /// Drops the message, because it may repeat the value.
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::here(FieldCode::InvalidValue)
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self::here(FieldCode::WrongType)
    }

    fn unknown_variant(_: &str, known: &'static [&'static str]) -> Self {
        Self::here(FieldCode::UnknownValue).knowing(known)
    }

    fn unknown_field(field: &str, known: &'static [&'static str]) -> Self {
        Self::here(FieldCode::UnknownField)
            .below(field)
            .knowing(known)
    }

    fn missing_field(field: &'static str) -> Self {
        Self::here(FieldCode::Required).below(field)
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::here(FieldCode::RepeatedField).below(field)
    }
}

struct Json<'de>(&'de Value);

impl<'de> Deserializer<'de> for Json<'de> {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(number), ..) => visitor.visit_u64(number),
                (_, Some(number), _) => visitor.visit_i64(number),
                (.., Some(number)) => visitor.visit_f64(number),
                _ => Err(Wrong::here(FieldCode::InvalidValue)),
            },
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Array(items) => visitor.visit_seq(Items(items.iter().enumerate())),
            Value::Object(fields) => visitor.visit_map(Fields {
                fields: fields.iter(),
                value: None,
            }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_newtype_struct(self)
    }

    /// Accepts objects only. serde would also accept an array and fill the fields in source order.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        match self.0 {
            Value::Object(_) => self.deserialize_any(visitor),
            _ => Err(Wrong::here(FieldCode::WrongType)),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        match self.0 {
            Value::String(text) => visitor.visit_enum(text.as_str().into_deserializer()),
            _ => Err(Wrong::here(FieldCode::WrongType)),
        }
    }

    /// Refuses arrays and objects. Some types that are written as text would also accept an array of bytes.
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.0 {
            Value::Array(_) | Value::Object(_) => Err(Wrong::here(FieldCode::WrongType)),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        self.deserialize_str(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf
        unit unit_struct seq tuple tuple_struct map identifier ignored_any
    }
}

struct Items<'de>(std::iter::Enumerate<std::slice::Iter<'de, Value>>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Wrong;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Wrong> {
        let Some((index, item)) = self.0.next() else {
            return Ok(None);
        };
        let read = seed.deserialize(Json(item));
        read.map(Some)
            .map_err(|wrong| wrong.below(&index.to_string()))
    }
}

struct Fields<'de> {
    fields: serde_json::map::Iter<'de>,
    value: Option<(&'de str, &'de Value)>,
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Wrong;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Wrong> {
        let Some((key, value)) = self.fields.next() else {
            return Ok(None);
        };
        self.value = Some((key, value));
        seed.deserialize(BorrowedStrDeserializer::new(key))
            .map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Wrong> {
        let Some((key, value)) = self.value.take() else {
            return Err(Wrong::here(FieldCode::Unreadable));
        };
        seed.deserialize(Json(value))
            .map_err(|wrong| wrong.below(key))
    }
}
