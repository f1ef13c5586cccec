//! A profile and its enums.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::ids::EnrolmentId;

tandem_platform::column_enum! {
    /// How far somebody's career has come.
    pub enum CareerStage {
        Student = "student",
        Early = "early",
        Mid = "mid",
        Senior = "senior",
        Leading = "leading",
    }
}

tandem_kernel::text_enum! {
    /// What somebody is open to beside the talks.
    pub enum OpenTo {
        HostingAFellow = "hosting_a_fellow",
        TrainingAtMyInstitution = "training_at_my_institution",
        JointResearch = "joint_research",
        Reviewing = "reviewing",
    }
}

tandem_kernel::text_enum! {
    /// Who sees an optional field: everybody in the programme's other role, or only one's mentors and
    /// mentees and those whom they have asked.
    pub enum VisibleTo {
        Everyone = "everyone",
        Matched = "matched",
    }
}

/// Who sees which optional field. A field that was written before it could be hidden is everyone's.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Deserialize,
    Serialize,
    ToSchema,
    sea_orm::FromJsonQueryResult,
)]
#[serde(default)]
pub struct Visibility {
    pub photo: VisibleTo,
    pub workplace: VisibleTo,
    pub career_stage: VisibleTo,
    pub orcid: VisibleTo,
    pub country: VisibleTo,
    /// And the time zone.
    pub working_hours: VisibleTo,
    pub open_to: VisibleTo,
}

impl Default for Visibility {
    fn default() -> Self {
        Self {
            photo: VisibleTo::Everyone,
            workplace: VisibleTo::Everyone,
            career_stage: VisibleTo::Everyone,
            orcid: VisibleTo::Everyone,
            country: VisibleTo::Everyone,
            working_hours: VisibleTo::Everyone,
            open_to: VisibleTo::Everyone,
        }
    }
}

/// The profile of one enrolment.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    pub enrolment_id: EnrolmentId,
    pub headline: String,
    pub statement: String,
    pub offer: String,
    pub hopes: String,
    pub guidance: String,
    /// Slugs of the programme's areas.
    pub expertise: Vec<String>,
    /// Slugs of the programme's topics.
    pub topics: Vec<String>,
    /// ISO 639-1.
    pub languages: Vec<String>,
    /// ISO 3166-1 alpha-2, or `XK` for Kosovo.
    pub country: Option<String>,
    /// IANA name.
    pub time_zone: Option<String>,
    /// Minutes after local midnight; an end before the start is on the next day.
    pub working_hours: (u16, u16),
    pub career_stage: Option<CareerStage>,
    pub workplace: String,
    pub orcid: Option<String>,
    pub open_to: Vec<OpenTo>,
    pub visibility: Visibility,
    /// E-mail addresses or membership numbers. Never shown to other members.
    pub never_match: Vec<String>,
    /// Whether mentors may find this mentee and send requests, if the programme allows it.
    pub findable: bool,
    pub version: i32,
    pub updated_at: DateTime<Utc>,
}
