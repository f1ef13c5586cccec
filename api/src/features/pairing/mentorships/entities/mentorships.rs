//! Mentorships. A running one holds a seat of the mentor and of the mentee.

use sea_orm::entity::prelude::*;

use super::super::model::{MentorshipId, MentorshipStatus, Outcome};
use crate::ids::{EnrolmentId, RequestId};
use tandem_platform::{MemberId, ProgrammeId};

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "mentorships")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MentorshipId,
    pub programme_id: ProgrammeId,
    pub request_id: RequestId,
    pub mentee_enrolment_id: EnrolmentId,
    pub mentee_seat: i32,
    pub mentor_enrolment_id: EnrolmentId,
    pub mentor_seat: i32,
    pub status: MentorshipStatus,
    pub outcome: Option<Outcome>,
    pub end_note: Option<String>,
    pub ended_by: Option<MemberId>,
    pub created_at: DateTimeUtc,
    pub started_at: Option<DateTimeUtc>,
    pub ended_at: Option<DateTimeUtc>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
