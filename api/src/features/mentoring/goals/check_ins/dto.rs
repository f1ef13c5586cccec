//! Check-ins in requests and responses.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::super::{
    entities::goal_check_ins,
    model::{CheckInId, Hundredths},
    rules::EDITABLE_FOR,
};
use crate::features::programme::programmes::Role;
use tandem_kernel::text::{noted, prose};

#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = CheckIn)]
pub struct CheckInView {
    #[schema(value_type = Uuid)]
    pub id: CheckInId,
    /// The side that wrote it.
    pub by: Role,
    pub made_on: NaiveDate,
    #[schema(value_type = f64)]
    pub value: Hundredths,
    /// May be empty.
    pub note: String,
    pub created_at: DateTime<Utc>,
    /// From then on its writer can no longer change it.
    pub closes_at: DateTime<Utc>,
    /// Also the `ETag`.
    pub version: i32,
}

impl CheckInView {
    pub fn of(row: goal_check_ins::Model, by: Role) -> Self {
        let goal_check_ins::Model {
            id,
            goal_id: _,
            written_by: _,
            made_on,
            value,
            note,
            version,
            created_at,
        } = row;
        Self {
            id,
            by,
            made_on,
            value,
            note,
            created_at,
            closes_at: created_at + EDITABLE_FOR,
            version,
        }
    }
}

#[derive(Debug, Serialize, ToSchema)]
pub struct CheckInPage {
    pub items: Vec<CheckInView>,
    pub next: Option<String>,
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateCheckIn {
    /// In the last year, and not after today.
    pub made_on: NaiveDate,
    /// At most two decimals.
    #[schema(minimum = -10_000_000, maximum = 10_000_000)]
    pub value: f64,
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    #[serde(default, deserialize_with = "noted")]
    pub note: Option<String>,
}

/// The fields to change; what is left out stays.
#[derive(Clone, Debug, Default, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct UpdateCheckIn {
    pub made_on: Option<NaiveDate>,
    /// At most two decimals.
    #[schema(minimum = -10_000_000, maximum = 10_000_000)]
    pub value: Option<f64>,
    /// `""` takes it away.
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    #[serde(deserialize_with = "optional_prose")]
    pub note: Option<String>,
}

fn optional_prose<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(text.map(|text| prose(&text)))
}
