//! What happens to deputies.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{db::entities::deputies, kernel::Event};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Named,
    Ended,
}

pub struct DeputyEvent<'a> {
    pub what: What,
    pub deputy: &'a deputies::Model,
}

impl Event for DeputyEvent<'_> {
    fn kind(&self) -> &'static str {
        match self.what {
            What::Named => "deputy.named",
            What::Ended => "deputy.ended",
        }
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(self.deputy.programme_id)
    }

    /// The member, so that the log names them.
    fn subject_id(&self) -> Uuid {
        self.deputy.member_id
    }

    fn payload(&self) -> Value {
        json!({
            "member_id": self.deputy.member_id,
            "deputy_id": self.deputy.id,
            "by": self.deputy.ended_by.unwrap_or(self.deputy.named_by),
        })
    }
}
