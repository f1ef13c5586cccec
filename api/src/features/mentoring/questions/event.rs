//! Events about questions. Their texts are in no event.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::QuestionId;
use crate::features::pairing::mentorships::{MentorshipId, OwnMentorship};
use tandem_kernel::{Event, EventType};
use tandem_platform::{MemberId, ProgrammeId};

#[derive(Clone, Copy, Debug)]
pub enum What {
    Added,
    Discussed,
}

pub struct QuestionEvent {
    what: What,
    programme_id: ProgrammeId,
    payload: QuestionPayload,
}

impl QuestionEvent {
    pub const fn new(what: What, own: &OwnMentorship, question_id: QuestionId) -> Self {
        Self {
            what,
            programme_id: own.programme_id,
            payload: QuestionPayload {
                question_id,
                mentorship_id: own.id,
                mentee_id: own.mentee_id,
                mentor_id: own.mentor_id,
            },
        }
    }
}

/// The payload of `question.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct QuestionPayload {
    #[schema(value_type = Uuid)]
    pub question_id: QuestionId,
    #[schema(value_type = Uuid)]
    pub mentorship_id: MentorshipId,
    #[schema(value_type = Uuid)]
    pub mentee_id: MemberId,
    #[schema(value_type = Uuid)]
    pub mentor_id: MemberId,
}

impl Event for QuestionEvent {
    type Payload = QuestionPayload;

    fn kind(&self) -> &'static str {
        match self.what {
            What::Added => "question.added",
            What::Discussed => "question.discussed",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id.into())
    }

    fn mentorship_id(&self) -> Option<Uuid> {
        Some(self.payload.mentorship_id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.payload.question_id.into()
    }

    fn payload(&self) -> QuestionPayload {
        self.payload.clone()
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<QuestionPayload>("question.added"),
    EventType::of::<QuestionPayload>("question.discussed"),
];
