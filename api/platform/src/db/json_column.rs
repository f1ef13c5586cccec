//! Columns that hold a list or a map as JSON.

use sea_orm::{
    TryGetableFromJson, Value,
    sea_query::{ArrayType, ColumnType, Nullable, ValueType, ValueTypeErr},
};
use serde::{Serialize, de::DeserializeOwned};

/// What a column holds as JSON, where that is a list or a map: sea-orm takes a bare `Vec` for an array of PostgreSQL. A struct
/// derives `sea_orm::FromJsonQueryResult` and stands in the row as itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JsonColumn<T>(pub T);

impl<'de, T: DeserializeOwned> serde::Deserialize<'de> for JsonColumn<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

impl<T: DeserializeOwned> TryGetableFromJson for JsonColumn<T> {}

impl<T: Serialize> From<JsonColumn<T>> for Value {
    fn from(JsonColumn(value): JsonColumn<T>) -> Self {
        // A map whose keys are no texts cannot be written; its column gets nothing, and refuses that.
        Self::Json(serde_json::to_value(value).ok().map(Box::new))
    }
}

impl<T: DeserializeOwned> ValueType for JsonColumn<T> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        match value {
            Value::Json(Some(json)) => serde_json::from_value(*json).map_err(|_| ValueTypeErr),
            _ => Err(ValueTypeErr),
        }
    }

    fn type_name() -> String {
        "JsonColumn".to_owned()
    }

    fn array_type() -> ArrayType {
        ArrayType::Json
    }

    fn column_type() -> ColumnType {
        ColumnType::Json
    }
}

impl<T> Nullable for JsonColumn<T> {
    fn null() -> Value {
        Value::Json(None)
    }
}
