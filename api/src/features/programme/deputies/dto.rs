//! Deputies in requests and responses.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::{model::DeputyId, store::Row};
use tandem_kernel::text::{is_line, one_line};
use tandem_platform::MemberId;

/// Who shall stand in for the coordinators.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NameDeputy {
    /// The e-mail address or the membership number of a member who has signed in before.
    #[validate(length(min = 1, max = 254), custom(function = "is_line"))]
    #[schema(min_length = 1, max_length = 254)]
    #[serde(deserialize_with = "one_line")]
    pub member: String,
    /// The last day; until somebody ends it where there is none.
    #[serde(default, deserialize_with = "tandem_kernel::calendar::day")]
    pub until: Option<NaiveDate>,
}

/// A member who stands in for the coordinators.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Deputy {
    #[schema(value_type = Uuid)]
    pub id: DeputyId,
    pub display_name: String,
    pub email: String,
    /// Who named them; `null` where that is a former member.
    pub named_by: Option<String>,
    pub named_at: DateTime<Utc>,
    /// The last day.
    pub until: Option<NaiveDate>,
    /// The caller.
    pub own: bool,
}

impl Deputy {
    pub fn of(row: Row, reader: MemberId) -> Self {
        let Row {
            id,
            member_id,
            display_name,
            email,
            named_by,
            named_at,
            until,
        } = row;
        Self {
            id,
            display_name,
            email,
            named_by,
            named_at,
            until,
            own: member_id == reader,
        }
    }
}

#[derive(Debug, Serialize, ToSchema)]
pub struct DeputyPage {
    pub items: Vec<Deputy>,
    pub next: Option<String>,
    /// Whether the caller names deputies and ends it; a deputy does not.
    pub may_name: bool,
}
