//! `[approvals]`

use serde::{Deserialize, Serialize};

use super::WrongValue;

const LONGEST: u32 = 600;

/// The section `[approvals]`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct ApprovalsConfig {
    /// Seconds in which a coordinator can undo a decision, 0 to 600. The member is notified afterwards.
    pub undo_seconds: u32,
}

impl Default for ApprovalsConfig {
    fn default() -> Self {
        Self { undo_seconds: 60 }
    }
}

impl ApprovalsConfig {
    pub(super) fn check(&self) -> Result<(), WrongValue> {
        if self.undo_seconds > LONGEST {
            return Err(WrongValue {
                key: "approvals.undo_seconds",
                problem: format!("must be at most {LONGEST}"),
            });
        }
        Ok(())
    }
}
