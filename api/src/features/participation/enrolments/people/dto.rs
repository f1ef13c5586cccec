//! Person cards, and reasons of a match.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::super::profiles::{CareerStage, OpenTo};
use crate::ids::EnrolmentId;

/// Somebody as others in the programme see them.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct PersonCard {
    #[schema(value_type = Uuid)]
    pub enrolment_id: EnrolmentId,
    /// Of a former member, that they are one, in the reader's language.
    pub display_name: String,
    /// Nobody any more: everything that named them has been deleted.
    #[serde(default)]
    #[schema(required = true)]
    pub former_member: bool,
    /// `false` for somebody who has left: of them there is nothing but the name.
    pub takes_part: bool,
    /// As they write it, to stand beside the name.
    pub title: Option<String>,
    /// Below the public address; `null` where there is none, or where they show it to their match
    /// only.
    pub photo_url: Option<String>,
    pub headline: String,
    pub statement: String,
    pub offer: String,
    pub hopes: String,
    pub guidance: String,
    /// `null` where they show it to their match only.
    pub workplace: Option<String>,
    /// ISO 3166-1 alpha-2, or `XK` for Kosovo; `null` where they show it to their match only.
    pub country: Option<String>,
    /// IANA name; `null` where they show it to their match only.
    pub time_zone: Option<String>,
    pub languages: Vec<String>,
    /// `null` where there is none, or where they show it to their match only.
    pub career_stage: Option<CareerStage>,
    pub expertise: Vec<String>,
    pub topics: Vec<String>,
    /// Empty where they show it to their match only.
    pub open_to: Vec<OpenTo>,
    /// `null` where there is none, or where they show it to their match only.
    pub orcid: Option<String>,
    /// How many more mentorships they can take.
    pub can_take: i64,
    /// They have held no mentorship in this programme yet.
    pub new: bool,
}

/// A person on a list of matches: as much as the list shows.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PersonSummary {
    #[schema(value_type = Uuid)]
    pub enrolment_id: EnrolmentId,
    pub display_name: String,
    /// As they write it, to stand beside the name.
    pub title: Option<String>,
    /// Below the public address; `null` where there is none, or where they show it to their match
    /// only.
    pub photo_url: Option<String>,
    pub headline: String,
    /// The beginning of what a mentor offers, or a mentee wants guidance on; of their statement where they did not write that.
    pub excerpt: String,
    /// ISO 3166-1 alpha-2, or `XK` for Kosovo; `null` where they show it to their match only.
    pub country: Option<String>,
    /// IANA name; `null` where they show it to their match only.
    pub time_zone: Option<String>,
    /// How many more mentorships they can take.
    pub can_take: i64,
    /// They have held no mentorship in this programme yet.
    pub new: bool,
}

impl PersonCard {
    /// The card of a person who has left. It contains the name but none of the profile.
    #[must_use]
    pub fn of_somebody_gone(
        enrolment_id: EnrolmentId,
        display_name: String,
        former_member: bool,
    ) -> Self {
        Self {
            enrolment_id,
            display_name,
            former_member,
            takes_part: false,
            title: None,
            photo_url: None,
            headline: String::new(),
            statement: String::new(),
            offer: String::new(),
            hopes: String::new(),
            guidance: String::new(),
            workplace: None,
            country: None,
            time_zone: None,
            languages: Vec::new(),
            career_stage: None,
            expertise: Vec::new(),
            topics: Vec::new(),
            open_to: Vec::new(),
            orcid: None,
            can_take: 0,
            new: false,
        }
    }
}

tandem_kernel::text_enum! {
    /// Why two people go together, or one thing in which they do not.
    pub enum ReasonCode {
        ExpertiseShared = "expertise_shared",
        RareExpertise = "rare_expertise",
        TopicsShared = "topics_shared",
        LanguageShared = "language_shared",
        NoLanguageShared = "no_language_shared",
        HoursShared = "hours_shared",
        OpenTo = "open_to",
        AnswersReliably = "answers_reliably",
    }
}

/// One reason of a match: a code with arguments, which the app turns into words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = Reason)]
pub struct MatchReason {
    pub code: ReasonCode,
    pub args: ReasonArgs,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default)]
pub struct ReasonArgs {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<u32>,
}
