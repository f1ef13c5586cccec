//! Agreements in requests and responses.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::model::{AgreementStatus, Cadence, Contact, PlannedMeeting, Section, Terms};
use crate::features::{pairing::mentorships::MentorshipId, programme::programmes::Role};
use tandem_kernel::{
    object::objects,
    text::{prose_in_typing, trimmed},
};

/// One version of an agreement, from one side.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Agreement)]
pub struct AgreementView {
    #[schema(value_type = Uuid)]
    pub mentorship_id: MentorshipId,
    /// From 1 on, in the order in which versions were started.
    pub number: i32,
    pub status: AgreementStatus,
    /// The side that wrote it.
    pub written_by: Role,
    /// The number of the version with whose text it began.
    pub based_on: Option<i32>,
    /// `null` for a version of the other side that was never proposed.
    pub terms: Option<Terms>,
    /// SHA-256, in hexadecimal digits, over the canonical JSON (RFC 8785) of an object with three properties of this one:
    /// `mentorship_id`, `number` and `terms`, as they stand here. `null` until the version is proposed. It stays when the texts of
    /// somebody who was erased are emptied, and then no longer fits them.
    pub hash: Option<String>,
    /// Proposing is the approval of the side that wrote it.
    pub approvals: Vec<AgreementApproval>,
    /// What the other side asked to change.
    pub comments: Vec<AgreementComment>,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub proposed_at: Option<DateTime<Utc>>,
    /// When it was approved, sent back or withdrawn.
    pub decided_at: Option<DateTime<Utc>>,
    /// Also the `ETag`.
    pub version: i32,
}

/// That one side approved a version.
#[derive(Debug, Serialize, ToSchema)]
pub struct AgreementApproval {
    pub role: Role,
    /// The hash of the text that was approved.
    pub hash: String,
    pub approved_at: DateTime<Utc>,
}

/// What is to be changed in one section.
#[derive(Debug, Serialize, ToSchema)]
pub struct AgreementComment {
    pub section: Section,
    pub text: String,
    pub created_at: DateTime<Utc>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct AgreementPage {
    pub items: Vec<AgreementView>,
    pub next: Option<String>,
}

/// The terms to change; what is left out stays. Any of them may be missing until the draft is proposed.
#[derive(Clone, Debug, Default, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct UpdateAgreement {
    /// From 2000 to 2100; `null` takes it away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<NaiveDate>)]
    pub period_from: Option<Option<NaiveDate>>,
    /// The last day, from 2000 to 2100; `null` takes it away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<NaiveDate>)]
    pub period_to: Option<Option<NaiveDate>>,
    /// `null` takes it away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 50)]
    pub meetings_planned: Option<Option<i32>>,
    /// A multiple of 15; `null` takes it away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<i32>, minimum = 15, maximum = 240)]
    pub meeting_minutes: Option<Option<i32>>,
    /// `null` takes it away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<Cadence>)]
    pub cadence: Option<Option<Cadence>>,
    #[validate(length(max = 5))]
    #[schema(max_items = 5)]
    pub contact: Option<Vec<Contact>>,
    /// `null` takes it away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 60)]
    pub answer_within_days: Option<Option<i32>>,
    #[validate(length(max = 2000))]
    #[schema(max_length = 2000)]
    #[serde(deserialize_with = "prose_in_typing")]
    pub confidentiality: Option<String>,
    #[validate(length(max = 50))]
    #[schema(max_items = 50)]
    #[serde(deserialize_with = "meetings")]
    pub content_plan: Option<Vec<PlannedMeeting>>,
    #[validate(length(max = 2000))]
    #[schema(max_length = 2000)]
    #[serde(deserialize_with = "prose_in_typing")]
    pub other_terms: Option<String>,
}

/// Distinguishes a `null` field from a missing one.
fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

fn meetings<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Vec<PlannedMeeting>>, D::Error> {
    #[derive(Deserialize)]
    #[serde(transparent)]
    struct Plan(#[serde(deserialize_with = "objects")] Vec<PlannedMeeting>);
    let plan = Option::<Plan>::deserialize(deserializer)?;
    Ok(plan.map(|Plan(meetings)| meetings))
}

impl UpdateAgreement {
    /// Applies the given fields to the terms.
    pub fn apply(self, terms: &mut Terms) {
        let Self {
            period_from,
            period_to,
            meetings_planned,
            meeting_minutes,
            cadence,
            contact,
            answer_within_days,
            confidentiality,
            content_plan,
            other_terms,
        } = self;
        set(&mut terms.period_from, period_from);
        set(&mut terms.period_to, period_to);
        set(&mut terms.meetings_planned, meetings_planned);
        set(&mut terms.meeting_minutes, meeting_minutes);
        set(&mut terms.cadence, cadence);
        set(&mut terms.contact, contact.map(once_each));
        set(&mut terms.answer_within_days, answer_within_days);
        set(&mut terms.confidentiality, confidentiality);
        set(&mut terms.content_plan, content_plan);
        set(&mut terms.other_terms, other_terms);
    }
}

fn set<T>(field: &mut T, given: Option<T>) {
    if let Some(value) = given {
        *field = value;
    }
}

/// Each kind of contact once, in the order of the contract, so that two versions with the same ones have the same text.
fn once_each(mut contact: Vec<Contact>) -> Vec<Contact> {
    contact.sort_unstable();
    contact.dedup();
    contact
}

/// Proposing a draft in the version that was read.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposeAgreement {
    pub version: i32,
}

/// Sending a proposed version back.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestAgreementChanges {
    /// At most one for each section.
    #[validate(length(min = 1, max = 5))]
    #[schema(min_items = 1, max_items = 5)]
    #[serde(deserialize_with = "objects")]
    pub comments: Vec<SectionComment>,
}

/// What is to be changed in one section.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SectionComment {
    pub section: Section,
    #[schema(min_length = 1, max_length = 1000)]
    #[serde(deserialize_with = "trimmed")]
    pub text: String,
}

/// Approving the text that was read.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApproveAgreement {
    /// The `hash` of the version.
    #[validate(length(max = 64))]
    #[schema(max_length = 64)]
    pub hash: String,
}
