//! Goals in requests and responses.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::{
    entities::goal_revisions,
    milestones::MilestoneView,
    model::{GoalId, GoalKind, GoalStatus, GoalText, Hundredths, Letter},
    rules,
    store::{self, Latest, Row},
};
use crate::features::{pairing::mentorships::MentorshipId, programme::programmes::Role};
use tandem_kernel::{
    FieldProblem, PageQuery,
    text::{is_line, line_in_typing, noted, prose_in_typing, trimmed},
};

/// A goal of a mentorship.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Goal)]
pub struct GoalView {
    #[schema(value_type = Uuid)]
    pub id: GoalId,
    #[schema(value_type = Uuid)]
    pub mentorship_id: MentorshipId,
    pub status: GoalStatus,
    pub kind: GoalKind,
    /// What to call it; may be empty.
    pub title: String,
    pub specific: String,
    /// What is counted.
    pub measured: String,
    pub unit: String,
    #[schema(value_type = Option<f64>)]
    pub start_value: Option<Hundredths>,
    /// Above or below the start.
    #[schema(value_type = Option<f64>)]
    pub target_value: Option<Hundredths>,
    pub attainable: String,
    pub realistic: String,
    pub due_on: Option<NaiveDate>,
    /// The answers that are missing before a draft can be activated.
    pub open_letters: Vec<Letter>,
    /// The last check-in.
    pub latest: Option<GoalProgress>,
    /// In the order of their dates; those without one come last.
    pub milestones: Vec<MilestoneView>,
    /// How many of the mentor's questions wait for an answer.
    pub open_questions: i64,
    /// Why it was dropped.
    pub drop_reason: Option<String>,
    /// The number of the present text; earlier ones are in the list of revisions.
    pub revision: i32,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    /// When it became active; `null` for a draft.
    pub activated_at: Option<DateTime<Utc>>,
    /// When it was reached or dropped.
    pub ended_at: Option<DateTime<Utc>>,
    /// Also the `ETag`.
    pub version: i32,
}

/// How far a goal is.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct GoalProgress {
    #[schema(value_type = f64)]
    pub value: Hundredths,
    pub made_on: NaiveDate,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct GoalPage {
    pub items: Vec<GoalView>,
    pub next: Option<String>,
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct GoalQuery {
    /// Only goals in this state; all when left out.
    #[param(inline)]
    pub status: Option<GoalStatus>,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// Rows on the page, 1 to 100; 20 when left out.
    #[param(minimum = 1, maximum = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::page_limit")]
    pub limit: Option<u64>,
}

impl GoalQuery {
    pub fn paging(&self) -> PageQuery {
        PageQuery {
            after: self.after.clone(),
            limit: self.limit,
        }
    }
}

/// Beginning a draft.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateGoal {
    pub kind: GoalKind,
}

/// The fields to change; what is left out stays.
#[derive(Clone, Debug, Default, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct UpdateGoal {
    pub kind: Option<GoalKind>,
    #[validate(length(max = 120), custom(function = "is_line"))]
    #[schema(max_length = 120)]
    #[serde(deserialize_with = "line_in_typing")]
    pub title: Option<String>,
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    #[serde(deserialize_with = "prose_in_typing")]
    pub specific: Option<String>,
    #[validate(length(max = 200), custom(function = "is_line"))]
    #[schema(max_length = 200)]
    #[serde(deserialize_with = "line_in_typing")]
    pub measured: Option<String>,
    #[validate(length(max = 40), custom(function = "is_line"))]
    #[schema(max_length = 40)]
    #[serde(deserialize_with = "line_in_typing")]
    pub unit: Option<String>,
    /// At most two decimals; `null` takes it away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<f64>, minimum = -10_000_000, maximum = 10_000_000)]
    pub start_value: Option<Option<f64>>,
    /// At most two decimals; `null` takes it away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<f64>, minimum = -10_000_000, maximum = 10_000_000)]
    pub target_value: Option<Option<f64>>,
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    #[serde(deserialize_with = "prose_in_typing")]
    pub attainable: Option<String>,
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    #[serde(deserialize_with = "prose_in_typing")]
    pub realistic: Option<String>,
    /// From today on, and in the next ten years; `null` takes it away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<NaiveDate>)]
    pub due_on: Option<Option<NaiveDate>>,
    /// Why an active goal changes; kept with the earlier text.
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    #[serde(deserialize_with = "noted")]
    pub reason: Option<String>,
}

/// Distinguishes a `null` field from a missing one.
pub fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

impl UpdateGoal {
    /// Applies the given fields to the text. Returns the reason and what is wrong with the fields.
    pub fn apply(
        self,
        text: &mut GoalText,
        today: NaiveDate,
    ) -> (Option<String>, Vec<FieldProblem>) {
        let Self {
            kind,
            title,
            specific,
            measured,
            unit,
            start_value,
            target_value,
            attainable,
            realistic,
            due_on,
            reason,
        } = self;
        set(&mut text.kind, kind);
        set(&mut text.title, title);
        set(&mut text.specific, specific);
        set(&mut text.measured, measured);
        set(&mut text.unit, unit);
        set(&mut text.attainable, attainable);
        set(&mut text.realistic, realistic);
        let checked = [
            set_value(&mut text.start_value, "start_value", start_value),
            set_value(&mut text.target_value, "target_value", target_value),
            set_due(&mut text.due_on, due_on, today),
        ];
        (
            reason,
            checked.into_iter().filter_map(Result::err).collect(),
        )
    }
}

fn set<T>(field: &mut T, given: Option<T>) {
    if let Some(value) = given {
        *field = value;
    }
}

fn set_value(
    field: &mut Option<Hundredths>,
    name: &str,
    given: Option<Option<f64>>,
) -> Result<(), FieldProblem> {
    if let Some(number) = given {
        *field = number
            .map(|number| rules::amount(name, number))
            .transpose()?;
    }
    Ok(())
}

/// A date that stays as it was may be in the past.
fn set_due(
    field: &mut Option<NaiveDate>,
    given: Option<Option<NaiveDate>>,
    today: NaiveDate,
) -> Result<(), FieldProblem> {
    let Some(day) = given.filter(|day| day != field) else {
        return Ok(());
    };
    if let Some(day) = day {
        rules::due("due_on", day, today)?;
    }
    *field = day;
    Ok(())
}

/// Giving up an active goal.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DropGoal {
    /// Read by both.
    #[validate(length(min = 1, max = 500))]
    #[schema(min_length = 1, max_length = 500)]
    #[serde(deserialize_with = "trimmed")]
    pub reason: String,
}

/// What a goal was before it was changed.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = GoalRevision)]
pub struct RevisionView {
    /// 1 is the text that was activated.
    pub number: i32,
    pub kind: GoalKind,
    pub title: String,
    pub specific: String,
    pub measured: String,
    pub unit: String,
    #[schema(value_type = f64)]
    pub start_value: Hundredths,
    #[schema(value_type = f64)]
    pub target_value: Hundredths,
    pub attainable: String,
    pub realistic: String,
    pub due_on: NaiveDate,
    /// Why it was changed; may be empty.
    pub reason: String,
    /// The side that changed it.
    pub replaced_by: Role,
    pub replaced_at: DateTime<Utc>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct GoalRevisionPage {
    pub items: Vec<RevisionView>,
    pub next: Option<String>,
}

impl GoalView {
    pub fn of(row: Row, milestones: Vec<MilestoneView>) -> Self {
        let Row {
            goal,
            latest,
            open_questions,
        } = row;
        let open_letters = rules::open_letters(&store::text_of(&goal));
        let latest = latest.map(|Latest { value, made_on }| GoalProgress { value, made_on });
        Self {
            id: goal.id,
            mentorship_id: goal.mentorship_id,
            status: goal.status,
            kind: goal.kind,
            title: goal.title,
            specific: goal.specific,
            measured: goal.measured,
            unit: goal.unit,
            start_value: goal.start_value,
            target_value: goal.target_value,
            attainable: goal.attainable,
            realistic: goal.realistic,
            due_on: goal.due_on,
            open_letters,
            latest,
            milestones,
            open_questions,
            drop_reason: goal.drop_reason,
            revision: goal.revision,
            created_at: goal.created_at,
            updated_at: goal.updated_at,
            activated_at: goal.activated_at,
            ended_at: goal.ended_at,
            version: goal.version,
        }
    }
}

impl RevisionView {
    pub fn of(row: goal_revisions::Model, replaced_by: Role) -> Self {
        let goal_revisions::Model {
            goal_id: _,
            number,
            kind,
            title,
            specific,
            measured,
            unit,
            start_value,
            target_value,
            attainable,
            realistic,
            due_on,
            reason,
            replaced_by: _,
            replaced_at,
        } = row;
        Self {
            number,
            kind,
            title,
            specific,
            measured,
            unit,
            start_value,
            target_value,
            attainable,
            realistic,
            due_on,
            reason,
            replaced_by,
            replaced_at,
        }
    }
}
