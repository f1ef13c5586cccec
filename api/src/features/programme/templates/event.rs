//! Events about templates.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::model::TemplateId;
use tandem_kernel::{Event, EventType};
use tandem_platform::ProgrammeId;

pub struct TemplateEvent {
    pub kind: &'static str,
    pub programme_id: ProgrammeId,
    pub template_id: TemplateId,
}

/// The payload of `template.*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TemplatePayload {
    #[schema(value_type = Uuid)]
    pub template_id: TemplateId,
}

impl Event for TemplateEvent {
    type Payload = TemplatePayload;

    fn kind(&self) -> &'static str {
        self.kind
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id.into())
    }

    fn subject_id(&self) -> Uuid {
        self.template_id.into()
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
