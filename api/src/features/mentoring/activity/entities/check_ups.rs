//! Whether a mentorship without activity is still going well, asked of one side.

use sea_orm::entity::prelude::*;

use super::super::model::{CheckUpAnswer, CheckUpId};
use crate::features::{pairing::mentorships::MentorshipId, programme::programmes::Role};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "check_ups")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CheckUpId,
    pub mentorship_id: MentorshipId,
    /// The side that is asked.
    pub role: Role,
    /// The last activity of the two, or this side's last answer that it is going well.
    pub quiet_since: DateTimeUtc,
    pub asked_at: DateTimeUtc,
    pub answer: Option<CheckUpAnswer>,
    pub answered_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
