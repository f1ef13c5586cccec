//! The ids of what was made in a story.

use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use tandem_platform::{
    AppError,
    db::{IdempotencyRecord, IdempotentAnswer},
};

/// The ids, each at the place of its part in the story.
#[derive(Default)]
pub struct Made {
    pub meetings: Vec<Uuid>,
    /// The first proposed time of each meeting.
    pub slots: Vec<Uuid>,
    pub goals: Vec<MadeGoal>,
    pub questions: Vec<Uuid>,
}

#[derive(Default)]
pub struct MadeGoal {
    pub id: Uuid,
    pub milestones: Vec<Uuid>,
    pub questions: Vec<Uuid>,
}

/// The id at a place.
///
/// # Errors
/// Nothing was made for this place.
pub fn at(ids: &[Uuid], place: usize) -> Result<Uuid, AppError> {
    let found = ids.get(place).copied();
    found.ok_or_else(|| AppError::internal(format!("nothing was made for place {place}")))
}

/// Stores an id at a place, as steps are in the order of time and not in that of the file.
pub fn keep(ids: &mut Vec<Uuid>, place: usize, id: Uuid) {
    if ids.len() <= place {
        ids.resize(place + 1, Uuid::nil());
    }
    if let Some(slot) = ids.get_mut(place) {
        *slot = id;
    }
}

/// The body of a request.
///
/// # Errors
/// The API would not take it.
pub fn body<T: DeserializeOwned>(value: Value) -> Result<T, AppError> {
    serde_json::from_value(value).map_err(AppError::internal)
}

/// No request is repeated.
pub const fn once() -> IdempotencyRecord {
    IdempotencyRecord {
        caller: Uuid::nil(),
        operation: "demo",
        key: None,
        body_hash: String::new(),
    }
}

/// The response to a request that creates something.
///
/// # Errors
/// It is not JSON.
pub fn answer(answer: IdempotentAnswer) -> Result<Value, AppError> {
    serde_json::from_str(&answer.into_json()).map_err(AppError::internal)
}

/// The id of what is in a response.
///
/// # Errors
/// It has none.
pub fn id(value: &Value) -> Result<Uuid, AppError> {
    let id = value.get("id").and_then(Value::as_str);
    let id = id.and_then(|text| text.parse().ok());
    id.ok_or_else(|| AppError::internal("a response without an id"))
}
