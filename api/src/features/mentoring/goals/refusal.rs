//! Why a goal cannot be changed.

use tandem_macros::Refusal;

use super::model::{GoalStatus, Letter};
use tandem_kernel::FieldProblem;

#[derive(Debug, PartialEq, Eq, Refusal)]
#[refusal(kind = Conflict)]
pub enum GoalRefusal {
    #[refusal(
        code = "goal_incomplete",
        detail = "Some of the five answers are still open; `letters` names them.",
        args(letters)
    )]
    Incomplete { letters: Vec<Letter> },
    #[refusal(code = "goal_not_draft", detail = "This goal is not a draft any more.")]
    NotDraft,
    #[refusal(code = "goal_not_active", detail = "This goal is not active.", args(status = status.as_str()))]
    NotActive { status: GoalStatus },
    #[refusal(code = "goal_closed", detail = "This goal was reached or dropped.", args(status = status.as_str()))]
    Closed { status: GoalStatus },
    #[refusal(
        code = "too_many_active_goals",
        detail = "At most {limit} goals may be active at once.",
        args(limit)
    )]
    TooManyActive { limit: i32 },
    #[refusal(
        code = "too_many_milestones",
        detail = "A goal has at most {limit} milestones.",
        args(limit)
    )]
    TooManyMilestones { limit: i32 },
    #[refusal(
        code = "check_in_closed",
        detail = "A check-in can be changed for a day."
    )]
    CheckInClosed,
    #[refusal(
        code = "goal_question_answered",
        detail = "This question has been answered already."
    )]
    QuestionAnswered,
    #[refusal(code = "invalid_fields", kind = Invalid, detail = "Please correct the fields listed.", fields = value.clone())]
    InvalidFields(Vec<FieldProblem>),
}
