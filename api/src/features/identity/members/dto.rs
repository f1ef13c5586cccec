//! The membership in responses.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use super::model::MembershipStatus;
use crate::features::identity::members::entities::members;

/// What the society says about a membership.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Membership)]
pub struct MembershipView {
    pub status: MembershipStatus,
    pub number: Option<String>,
    pub category: Option<String>,
    /// The last day it is paid for.
    pub valid_until: Option<NaiveDate>,
    /// When the society last said so.
    pub verified_at: DateTime<Utc>,
}

impl From<&members::Model> for MembershipView {
    fn from(member: &members::Model) -> Self {
        Self {
            status: member.membership_status,
            number: member.membership_number.clone(),
            category: member.membership_category.clone(),
            valid_until: member.membership_valid_until,
            verified_at: member.membership_verified_at,
        }
    }
}
