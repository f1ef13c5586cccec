//! Requests in requests and responses of the API.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::{Validate, ValidationError};

use super::model::{
    DeclineReason, Direction, Obstacle, OwnDeclineReason, RequestStatus, WithdrawnReason,
};
use crate::features::{
    pairing::mentorships::MentorshipId,
    participation::enrolments::{MatchReason, PersonCard},
    programme::programmes::ProgrammeRef,
};
use crate::ids::{EnrolmentId, RequestId};
use tandem_kernel::{FieldCode, PageQuery, text::trimmed};

/// A request from one side.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = MentorshipRequest)]
pub struct RequestView {
    #[schema(value_type = Uuid)]
    pub id: RequestId,
    pub programme: ProgrammeRef,
    pub direction: Direction,
    pub status: RequestStatus,
    pub message: String,
    pub decline_reason: Option<DeclineReason>,
    pub withdrawn_reason: Option<WithdrawnReason>,
    /// What whoever was asked wrote when declining.
    pub note: Option<String>,
    /// The other side.
    pub other: PersonCard,
    /// Why the two were matched, as it was when the request was sent.
    pub reasons: Vec<MatchReason>,
    pub created_at: DateTime<Utc>,
    /// Until when it can be answered; while it is on hold, when it closes all the same.
    pub expires_at: DateTime<Utc>,
    /// Why it cannot be accepted now; `null` where it can, or where it is closed.
    pub obstacle: Option<Obstacle>,
    /// One of the two cannot take part at present, and the time to answer stands still.
    pub on_hold: bool,
    pub decided_at: Option<DateTime<Utc>>,
    /// The mentorship that came of it.
    #[schema(value_type = Option<Uuid>)]
    pub mentorship_id: Option<MentorshipId>,
    /// What whoever was asked wanted to know before deciding.
    pub question: Option<String>,
    pub asked_at: Option<DateTime<Utc>>,
    /// What whoever asked answered.
    pub answer: Option<String>,
    pub answered_at: Option<DateTime<Utc>>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct RequestPage {
    pub items: Vec<RequestView>,
    pub next: Option<String>,
}

tandem_kernel::text_enum! {
    pub enum RequestFilter {
        Pending = "pending",
        Closed = "closed",
    }
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct RequestQuery {
    #[param(inline)]
    pub status: Option<RequestFilter>,
    /// The `next` of the page before.
    pub after: Option<String>,
    /// Rows on the page, 1 to 100; 20 when left out.
    #[param(minimum = 1, maximum = 100)]
    #[serde(default, deserialize_with = "tandem_kernel::page_limit")]
    pub limit: Option<u64>,
}

impl RequestQuery {
    pub fn paging(&self) -> PageQuery {
        PageQuery {
            after: self.after.clone(),
            limit: self.limit,
        }
    }
}

/// Asking somebody: a mentee names a mentor, a mentor names a mentee.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[validate(schema(function = "names_one"))]
pub struct CreateRequest {
    /// Whom a mentee asks.
    #[serde(default)]
    #[schema(value_type = Option<Uuid>)]
    pub mentor_enrolment_id: Option<EnrolmentId>,
    /// Whom a mentor asks.
    #[serde(default)]
    #[schema(value_type = Option<Uuid>)]
    pub mentee_enrolment_id: Option<EnrolmentId>,
    #[validate(length(min = 20, max = 2000))]
    #[schema(min_length = 20, max_length = 2000)]
    #[serde(deserialize_with = "trimmed")]
    pub message: String,
}

fn names_one(body: &CreateRequest) -> Result<(), ValidationError> {
    if body.mentor_enrolment_id.is_some() == body.mentee_enrolment_id.is_some() {
        return Err(FieldCode::NamesNotOne.into());
    }
    Ok(())
}

/// Declining a request.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeclineRequest {
    pub reason: OwnDeclineReason,
    /// Shown to whoever asked.
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    #[serde(default, deserialize_with = "tandem_kernel::text::noted")]
    pub note: Option<String>,
}

/// Asking for more before deciding.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskAboutRequest {
    #[validate(length(min = 1, max = 1000))]
    #[schema(min_length = 1, max_length = 1000)]
    #[serde(deserialize_with = "trimmed")]
    pub question: String,
}

/// Answering what the other asked.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerQuestion {
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000)]
    #[serde(deserialize_with = "trimmed")]
    pub answer: String,
}
