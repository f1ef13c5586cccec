//! Profiles of enrolments.

use sea_orm::entity::prelude::*;

use super::super::profiles::{CareerStage, OpenTo, Visibility};
use crate::ids::EnrolmentId;
use tandem_platform::db::JsonColumn;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "profiles")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub enrolment_id: EnrolmentId,
    pub headline: String,
    pub statement: String,
    pub offer: String,
    pub hopes: String,
    pub guidance: String,
    pub expertise: JsonColumn<Vec<String>>,
    pub topics: JsonColumn<Vec<String>>,
    pub languages: JsonColumn<Vec<String>>,
    pub country: Option<String>,
    pub time_zone: Option<String>,
    pub working_from: i32,
    pub working_to: i32,
    pub career_stage: Option<CareerStage>,
    pub workplace: String,
    pub orcid: Option<String>,
    pub open_to: JsonColumn<Vec<OpenTo>>,
    pub visibility: Visibility,
    pub never_match: JsonColumn<Vec<String>>,
    pub complete: bool,
    pub version: i32,
    pub updated_at: DateTimeUtc,
    /// The folded text for search; `None` until it was computed.
    pub search_text: Option<String>,
    /// Whether mentors may find this mentee and send requests.
    pub findable: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
