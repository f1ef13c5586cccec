//! Questions about goals in requests and responses.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::super::{entities::goal_questions, model::GoalQuestionId};
use tandem_kernel::text::trimmed;

/// A question of the mentor about a goal.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = GoalQuestion)]
pub struct QuestionView {
    #[schema(value_type = Uuid)]
    pub id: GoalQuestionId,
    pub question: String,
    pub asked_at: DateTime<Utc>,
    pub answer: Option<String>,
    pub answered_at: Option<DateTime<Utc>>,
}

impl From<goal_questions::Model> for QuestionView {
    fn from(row: goal_questions::Model) -> Self {
        let goal_questions::Model {
            id,
            goal_id: _,
            question,
            asked_by: _,
            asked_at,
            answer,
            answered_at,
        } = row;
        Self {
            id,
            question,
            asked_at,
            answer,
            answered_at,
        }
    }
}

#[derive(Debug, Serialize, ToSchema)]
pub struct GoalQuestionPage {
    pub items: Vec<QuestionView>,
    pub next: Option<String>,
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskGoalQuestion {
    #[validate(length(min = 1, max = 500))]
    #[schema(min_length = 1, max_length = 500)]
    #[serde(deserialize_with = "trimmed")]
    pub question: String,
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerGoalQuestion {
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000)]
    #[serde(deserialize_with = "trimmed")]
    pub answer: String,
}
