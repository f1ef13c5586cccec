//! A pause in a request.

use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// Going away for a while.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PauseEnrolment {
    /// The day to come back on; without one the member says when.
    #[serde(default, deserialize_with = "tandem_kernel::calendar::day")]
    pub until: Option<NaiveDate>,
}
