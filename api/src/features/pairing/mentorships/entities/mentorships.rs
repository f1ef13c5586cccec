//! The relationship of one mentor and one mentee; holds a seat of each until it ends.

use sea_orm::entity::prelude::*;

use super::super::model::{MentorshipStatus, Outcome};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "mentorships")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub programme_id: Uuid,
    pub request_id: Uuid,
    pub mentee_enrolment_id: Uuid,
    pub mentee_seat: i32,
    pub mentor_enrolment_id: Uuid,
    pub mentor_seat: i32,
    pub status: MentorshipStatus,
    pub outcome: Option<Outcome>,
    pub end_note: Option<String>,
    pub ended_by: Option<Uuid>,
    pub created_at: DateTimeUtc,
    pub started_at: Option<DateTimeUtc>,
    pub ended_at: Option<DateTimeUtc>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
