//! What happens to templates.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::kernel::Event;

pub struct TemplateEvent {
    pub kind: &'static str,
    pub programme_id: Uuid,
    pub template_id: Uuid,
}

impl Event for TemplateEvent {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.programme_id)
    }

    fn subject_id(&self) -> Uuid {
        self.template_id
    }

    fn payload(&self) -> Value {
        json!({ "template_id": self.template_id })
    }
}
