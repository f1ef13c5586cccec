//! The approval queue in requests and responses.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::{super::refusal::EnrolmentRefusal, model::Command};
use crate::features::{
    identity::members::MembershipView, participation::enrolments::Status,
    programme::programmes::Role,
};
use crate::ids::EnrolmentId;
use tandem_kernel::{
    FieldCode, FieldProblem, PageQuery, ProblemCode,
    text::{noted, trimmed},
};

/// Declining a registration.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeclineEnrolment {
    /// Sent to the member.
    #[validate(length(min = 1, max = 1000))]
    #[schema(min_length = 1, max_length = 1000)]
    #[serde(deserialize_with = "trimmed")]
    pub reason: String,
}

/// Asking for something that is missing, in place of a decision.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskBackEnrolment {
    /// Sent to the member.
    #[validate(length(min = 1, max = 1000))]
    #[schema(min_length = 1, max_length = 1000)]
    #[serde(deserialize_with = "trimmed")]
    pub reason: String,
}

/// The member's answer; the registration is in the queue again.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerAskBack {
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000)]
    #[serde(deserialize_with = "trimmed")]
    pub answer: String,
}

tandem_kernel::text_enum! {
    /// What is done with several registrations at once.
    pub enum Decision {
        Approve = "approve",
        Decline = "decline",
        AskBack = "ask_back",
        Undo = "undo",
    }
}

/// One decision on several registrations.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecideEnrolments {
    #[validate(length(min = 1, max = 50))]
    #[schema(min_items = 1, max_items = 50)]
    #[schema(value_type = Vec<Uuid>)]
    pub enrolments: Vec<EnrolmentId>,
    pub decision: Decision,
    /// Why, or the question; sent to each of the members. Needed to decline and to ask back.
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    #[serde(default, deserialize_with = "noted")]
    pub reason: Option<String>,
}

impl DecideEnrolments {
    /// # Errors
    /// `required` if the decision needs a reason and has none.
    pub fn command(&self) -> Result<Command, EnrolmentRefusal> {
        let reason = self.reason.as_deref().unwrap_or_default();
        match self.decision {
            Decision::Approve => Ok(Command::Approve),
            Decision::Undo => Ok(Command::Undo),
            Decision::Decline | Decision::AskBack if reason.is_empty() => {
                Err(EnrolmentRefusal::InvalidFields(vec![FieldProblem::new(
                    "/reason",
                    FieldCode::Required,
                )]))
            }
            Decision::Decline => Ok(Command::Decline(reason.to_owned())),
            Decision::AskBack => Ok(Command::AskBack(reason.to_owned())),
        }
    }
}

/// What became of each registration.
#[derive(Debug, Serialize, ToSchema)]
pub struct DecisionResult {
    #[schema(value_type = Vec<Uuid>)]
    pub done: Vec<EnrolmentId>,
    pub refused: Vec<RefusedDecision>,
}

/// A registration that was left as it is.
#[derive(Debug, Serialize, ToSchema)]
pub struct RefusedDecision {
    #[schema(value_type = Uuid)]
    pub enrolment_id: EnrolmentId,
    /// As of the problem that this alone would have been answered with.
    pub code: ProblemCode,
}

tandem_kernel::text_enum! {
    /// Whom the next step is with.
    pub enum Waiting {
        Coordinator = "coordinator",
        Member = "member",
    }
}

/// The filters of the approval queue.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ApprovalQuery {
    pub role: Option<Role>,
    /// With whom the next step is: `coordinator` when left out, `member` for those asked back.
    #[param(inline)]
    pub waiting: Option<Waiting>,
    /// Only those that wait longer than the policy's working days.
    pub overdue: Option<bool>,
    /// ISO 3166-1 alpha-2, or `XK` for Kosovo, of any of the member's profiles.
    pub country: Option<String>,
    /// Words of the name, the address or the membership number; eight at most.
    #[param(max_length = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::text::words")]
    pub q: Option<String>,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// Rows on the page, 1 to 100; 20 when left out.
    #[param(minimum = 1, maximum = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::page_limit")]
    pub limit: Option<u64>,
}

impl ApprovalQuery {
    pub fn paging(&self) -> PageQuery {
        PageQuery {
            after: self.after.clone(),
            limit: self.limit,
        }
    }
}

/// A registration before the coordinators: it waits for a decision, or the decision can still be taken back.
#[derive(Debug, Serialize, ToSchema)]
pub struct Approval {
    #[schema(value_type = Uuid)]
    pub enrolment_id: EnrolmentId,
    pub role: Role,
    pub status: Status,
    /// Why it was declined, or what is asked.
    pub reason: Option<String>,
    pub display_name: String,
    /// As the society calls them, where that is another name.
    pub society_name: Option<String>,
    pub email: String,
    pub membership: MembershipView,
    /// Of a profile that was written before, or `""`.
    pub headline: String,
    pub country: Option<String>,
    pub submitted_at: DateTime<Utc>,
    pub decided_at: Option<DateTime<Utc>>,
    /// Until when the decision can be taken back.
    pub undo_until: Option<DateTime<Utc>>,
    /// It has waited longer than the policy's working days.
    pub overdue: bool,
    /// The coordinator's own: somebody else decides.
    pub own: bool,
    /// What was asked before, oldest first; the last may wait for its answer.
    pub questions: Vec<AskedQuestion>,
}

/// What a coordinator asked, and what the member answered.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AskedQuestion {
    pub question: String,
    pub asked_at: DateTime<Utc>,
    pub answer: Option<String>,
    pub answered_at: Option<DateTime<Utc>>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ApprovalPage {
    pub items: Vec<Approval>,
    pub next: Option<String>,
    /// How many registrations the filters find, on all pages.
    pub total: i64,
}
