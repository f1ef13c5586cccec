//! Milestones in requests and responses.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::super::{entities::goal_milestones, model::MilestoneId};
use tandem_kernel::text::{is_line, one_line};

/// A step on the way to a goal.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Milestone)]
pub struct MilestoneView {
    #[schema(value_type = Uuid)]
    pub id: MilestoneId,
    pub title: String,
    pub due_on: Option<NaiveDate>,
    pub reached_on: Option<NaiveDate>,
    /// Also the `ETag`.
    pub version: i32,
}

impl From<goal_milestones::Model> for MilestoneView {
    fn from(row: goal_milestones::Model) -> Self {
        let goal_milestones::Model {
            id,
            goal_id: _,
            slot: _,
            title,
            due_on,
            reached_on,
            version,
            created_at: _,
        } = row;
        Self {
            id,
            title,
            due_on,
            reached_on,
            version,
        }
    }
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateMilestone {
    #[validate(length(min = 1, max = 200), custom(function = "is_line"))]
    #[schema(min_length = 1, max_length = 200)]
    #[serde(deserialize_with = "one_line")]
    pub title: String,
    #[serde(default)]
    pub due_on: Option<NaiveDate>,
}

/// The fields to change; what is left out stays.
#[derive(Clone, Debug, Default, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct UpdateMilestone {
    #[validate(length(min = 1, max = 200), custom(function = "is_line"))]
    #[schema(min_length = 1, max_length = 200)]
    #[serde(deserialize_with = "optional_line")]
    pub title: Option<String>,
    /// `null` takes it away.
    #[serde(deserialize_with = "super::super::dto::given")]
    #[schema(value_type = Option<NaiveDate>)]
    pub due_on: Option<Option<NaiveDate>>,
    /// The day on which it was reached, not after today; `null` for one that was not.
    #[serde(deserialize_with = "super::super::dto::given")]
    #[schema(value_type = Option<NaiveDate>)]
    pub reached_on: Option<Option<NaiveDate>>,
}

fn optional_line<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(text.map(|text| tandem_kernel::text::line(&text)))
}
