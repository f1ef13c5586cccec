//! Questions and suggestions in requests and responses.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::HashMap;
use utoipa::{IntoParams, ToSchema};
use validator::{Validate, ValidationError};

use super::{
    entities::questions,
    model::{QuestionId, QuestionStatus},
};
use crate::{
    features::{
        pairing::mentorships::OwnMentorship,
        programme::{
            programmes::Role,
            suggestions::{InCommon, Suggestion, SuggestionId, SuggestionStep, Wanted},
        },
    },
    ids::MeetingId,
};
use tandem_kernel::{
    FieldCode, PageQuery,
    text::{is_line, line, one_line, prose},
};
use tandem_platform::MemberId;

/// Something that the two want to talk about.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = MentorshipQuestion)]
pub struct QuestionView {
    #[schema(value_type = Uuid)]
    pub id: QuestionId,
    /// Empty if whoever wrote it was erased.
    pub text: String,
    pub status: QuestionStatus,
    /// The side that wrote it.
    pub written_by: Role,
    /// The suggestion that it was taken from.
    #[schema(value_type = Option<Uuid>)]
    pub suggestion_id: Option<SuggestionId>,
    /// What came of it. A question that was opened again keeps it.
    pub outcome: Option<String>,
    /// The side that wrote what came of it.
    pub outcome_by: Option<Role>,
    /// The meeting on whose agenda it is, or at which it was discussed; `null` for the next one.
    pub meeting: Option<AgendaMeeting>,
    pub created_at: DateTime<Utc>,
    pub discussed_at: Option<DateTime<Utc>>,
    /// Also the `ETag`.
    pub version: i32,
}

/// A meeting with questions on its agenda.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct AgendaMeeting {
    #[schema(value_type = Uuid)]
    pub id: MeetingId,
    /// The agreed start; `null` while times are proposed.
    pub starts_at: Option<DateTime<Utc>>,
}

impl QuestionView {
    pub fn of(own: &OwnMentorship, row: questions::Model, starts: &Starts) -> Self {
        let questions::Model {
            id,
            mentorship_id: _,
            suggestion_id,
            written_by,
            text,
            status,
            slot: _,
            position: _,
            outcome,
            outcome_by,
            created_at,
            discussed_at,
            version,
            meeting_id,
        } = row;
        let meeting = meeting_id.map(|id| AgendaMeeting {
            id,
            starts_at: starts.get(&id).copied().flatten(),
        });
        let side = |member: MemberId| match member == own.mentor_id {
            true => Role::Mentor,
            false => Role::Mentee,
        };
        Self {
            id,
            text,
            status,
            written_by: side(written_by),
            suggestion_id,
            outcome_by: outcome_by.filter(|_| outcome.is_some()).map(side),
            outcome,
            meeting,
            created_at,
            discussed_at,
            version,
        }
    }
}

/// The agreed starts of meetings.
pub type Starts = HashMap<MeetingId, Option<DateTime<Utc>>>;

#[derive(Debug, Serialize, ToSchema)]
pub struct QuestionPage {
    pub items: Vec<QuestionView>,
    pub next: Option<String>,
}

tandem_kernel::text_enum! {
    pub enum QuestionFilter {
        /// Those on the agenda included.
        Open = "open",
        Discussed = "discussed",
    }
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct QuestionQuery {
    /// Open ones are in the order of the list, discussed ones newest first; all, when left out, in the order of the list.
    #[param(inline)]
    pub status: Option<QuestionFilter>,
    /// Only those on the agenda of this meeting, or discussed there.
    #[param(value_type = Option<Uuid>)]
    pub meeting_id: Option<MeetingId>,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// Rows on the page, 1 to 100; 20 when left out.
    #[param(minimum = 1, maximum = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::page_limit")]
    pub limit: Option<u64>,
}

impl QuestionQuery {
    pub fn paging(&self) -> PageQuery {
        PageQuery {
            after: self.after.clone(),
            limit: self.limit,
        }
    }
}

/// A new question, which goes to the end of the list.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateQuestion {
    #[validate(length(min = 1, max = 300), custom(function = "is_line"))]
    #[schema(min_length = 1, max_length = 300)]
    #[serde(deserialize_with = "one_line")]
    pub text: String,
}

/// Changes of a question. Each text is changed by whoever wrote it.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[validate(schema(function = "names_one"))]
pub struct UpdateQuestion {
    #[validate(length(min = 1, max = 300), custom(function = "is_line"))]
    #[schema(min_length = 1, max_length = 300)]
    #[serde(default, deserialize_with = "maybe_line")]
    pub text: Option<String>,
    /// What came of a discussed question; `""` takes it out.
    #[validate(length(max = 2000))]
    #[schema(max_length = 2000)]
    #[serde(default, deserialize_with = "maybe_prose")]
    pub outcome: Option<String>,
}

fn names_one(body: &UpdateQuestion) -> Result<(), ValidationError> {
    match body.text.is_none() && body.outcome.is_none() {
        true => Err(FieldCode::NothingNamed.into()),
        false => Ok(()),
    }
}

fn maybe_line<'de, D: Deserializer<'de>>(text: D) -> Result<Option<String>, D::Error> {
    Ok(Option::<String>::deserialize(text)?.map(|text| line(&text)))
}

fn maybe_prose<'de, D: Deserializer<'de>>(text: D) -> Result<Option<String>, D::Error> {
    Ok(Option::<String>::deserialize(text)?.map(|text| prose(&text)))
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct AgendaQuery {
    /// The meeting; the next one when left out.
    #[param(value_type = Option<Uuid>)]
    pub meeting_id: Option<MeetingId>,
}

/// Where a question goes.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveQuestion {
    /// The open question after which it is to stand; `null` puts it at the beginning.
    #[serde(default)]
    #[schema(value_type = Option<Uuid>)]
    pub after: Option<QuestionId>,
}

/// A question that was discussed.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DiscussQuestion {
    /// What came of it, in the place of what a question that was opened again has.
    #[validate(length(max = 2000))]
    #[schema(max_length = 2000)]
    #[serde(default, deserialize_with = "tandem_kernel::text::noted")]
    pub outcome: Option<String>,
}

/// A question that the programme suggests.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Suggestion)]
pub struct SuggestionView {
    #[schema(value_type = Uuid)]
    pub id: SuggestionId,
    pub text: String,
    pub step: SuggestionStep,
    /// Slugs of the areas and topics that it is about.
    pub expertise: Vec<String>,
    pub topics: Vec<String>,
    /// It is among the questions already.
    pub taken: bool,
}

impl SuggestionView {
    pub fn of(one: Suggestion, taken: &[SuggestionId]) -> Self {
        let Suggestion {
            id,
            step,
            expertise,
            topics,
            stages: _,
            text,
            position: _,
        } = one;
        Self {
            id,
            text,
            step,
            expertise,
            topics,
            taken: taken.contains(&id),
        }
    }
}

/// What both have in their profiles, as slugs.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SharedTerms {
    pub expertise: Vec<String>,
    pub topics: Vec<String>,
}

impl From<InCommon> for SharedTerms {
    fn from(common: InCommon) -> Self {
        let InCommon {
            expertise,
            topics,
            stage: _,
        } = common;
        Self { expertise, topics }
    }
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SuggestionPage {
    pub items: Vec<SuggestionView>,
    pub next: Option<String>,
    /// Terms to filter by.
    pub in_common: SharedTerms,
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SuggestionQuery {
    #[param(inline)]
    pub step: Option<SuggestionStep>,
    /// The slug of an area of expertise.
    #[serde(default, deserialize_with = "tandem_kernel::text::short")]
    #[param(max_length = 100)]
    pub expertise: Option<String>,
    /// The slug of a topic.
    #[serde(default, deserialize_with = "tandem_kernel::text::short")]
    #[param(max_length = 100)]
    pub topic: Option<String>,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// Rows on the page, 1 to 100; 20 when left out.
    #[param(minimum = 1, maximum = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::page_limit")]
    pub limit: Option<u64>,
}

impl SuggestionQuery {
    pub fn paging(&self) -> PageQuery {
        PageQuery {
            after: self.after.clone(),
            limit: self.limit,
        }
    }

    pub fn wanted(&self) -> Wanted {
        Wanted {
            step: self.step,
            expertise: self.expertise.clone(),
            topic: self.topic.clone(),
        }
    }
}
