//! States and terms of an agreement.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, de::Error};
use utoipa::ToSchema;

use crate::features::{
    pairing::mentorships::{MentorshipEnd, MentorshipId, OwnMentorship},
    programme::programmes::Role,
};
use crate::ids::EnrolmentId;
use tandem_kernel::text::{line_in_typing, prose_in_typing};
use tandem_platform::{MemberId, ProgrammeId};

tandem_platform::id_type! {
    /// Id of one version.
    AgreementId
}

tandem_platform::column_enum! {
    pub enum AgreementStatus {
        Draft = "draft",
        Proposed = "proposed",
        InForce = "in_force",
        ChangesRequested = "changes_requested",
        Withdrawn = "withdrawn",
        Superseded = "superseded",
    }
}

tandem_platform::column_enum! {
    /// How often the two meet.
    pub enum Cadence {
        Weekly = "weekly",
        EveryTwoWeeks = "every_two_weeks",
        Monthly = "monthly",
        EveryTwoMonths = "every_two_months",
        AsNeeded = "as_needed",
    }
}

tandem_kernel::text_enum! {
    /// How the two stay in contact.
    pub enum Contact {
        Video = "video",
        Phone = "phone",
        InPerson = "in_person",
        Email = "email",
        Messages = "messages",
    }
}

tandem_platform::column_enum! {
    /// The parts of an agreement. `contact` includes the other terms.
    pub enum Section {
        Period = "period",
        Meetings = "meetings",
        Contact = "contact",
        Confidentiality = "confidentiality",
        Content = "content",
    }
}

/// What the two agree on. In a draft, everything may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = AgreementTerms)]
pub struct Terms {
    pub period_from: Option<NaiveDate>,
    /// The last day.
    pub period_to: Option<NaiveDate>,
    pub meetings_planned: Option<i32>,
    /// Of each meeting.
    pub meeting_minutes: Option<i32>,
    pub cadence: Option<Cadence>,
    pub contact: Vec<Contact>,
    /// Within how many days each answers the other.
    pub answer_within_days: Option<i32>,
    pub confidentiality: String,
    /// A rough plan, by meeting.
    pub content_plan: Vec<PlannedMeeting>,
    pub other_terms: String,
}

/// What one of the meetings is about. Both texts may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PlannedMeeting {
    #[schema(max_length = 120)]
    #[serde(deserialize_with = "title")]
    pub title: String,
    #[schema(max_length = 1000)]
    #[serde(deserialize_with = "notes")]
    pub notes: String,
}

fn title<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    line_in_typing(deserializer)?.ok_or_else(|| D::Error::custom("a title is a text"))
}

fn notes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    prose_in_typing(deserializer)?.ok_or_else(|| D::Error::custom("notes are a text"))
}

/// A version as far as starting the next one depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sea_orm::FromQueryResult)]
pub struct Heading {
    pub number: i32,
    pub status: AgreementStatus,
    pub author_id: MemberId,
}

/// The mentorship and its two sides.
#[derive(Clone, Copy, Debug)]
pub struct Sides {
    pub mentorship_id: MentorshipId,
    pub programme_id: ProgrammeId,
    pub mentee_id: MemberId,
    pub mentor_id: MemberId,
    pub mentee_enrolment_id: EnrolmentId,
    pub mentor_enrolment_id: EnrolmentId,
}

impl Sides {
    pub fn role_of(&self, member_id: MemberId) -> Role {
        match self.mentee_id == member_id {
            true => Role::Mentee,
            false => Role::Mentor,
        }
    }
}

impl From<&OwnMentorship> for Sides {
    fn from(own: &OwnMentorship) -> Self {
        Self {
            mentorship_id: own.id,
            programme_id: own.programme_id,
            mentee_id: own.mentee_id,
            mentor_id: own.mentor_id,
            mentee_enrolment_id: own.mentee_enrolment_id,
            mentor_enrolment_id: own.mentor_enrolment_id,
        }
    }
}

impl From<MentorshipEnd<'_>> for Sides {
    fn from(end: MentorshipEnd<'_>) -> Self {
        let (mentee, mentor) = (&end.pair.mentee, &end.pair.mentor);
        Self {
            mentorship_id: end.id,
            programme_id: mentee.programme_id,
            mentee_id: mentee.member_id,
            mentor_id: mentor.member_id,
            mentee_enrolment_id: mentee.id,
            mentor_enrolment_id: mentor.id,
        }
    }
}
