//! What happens to templates.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use tandem_kernel::{Event, EventType};

pub struct TemplateEvent {
    pub kind: &'static str,
    pub programme_id: Uuid,
    pub template_id: Uuid,
}

/// The payload of `template.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TemplatePayload {
    pub template_id: Uuid,
}

impl Event for TemplateEvent {
    type Payload = TemplatePayload;

    fn kind(&self) -> &'static str {
        self.kind
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id)
    }

    fn subject_id(&self) -> Uuid {
        self.template_id
    }

    fn payload(&self) -> TemplatePayload {
        TemplatePayload {
            template_id: self.template_id,
        }
    }
}

pub const EVENTS: &[EventType] = &[
    EventType::of::<TemplatePayload>("template.saved"),
    EventType::of::<TemplatePayload>("template.removed"),
];
