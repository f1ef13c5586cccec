//! Versions of the agreement between the own mentee and the own mentor.

use serde_json::{Value, json};

use super::Scene;
use crate::support::agreements::{complete, proposed};

/// Words of the agreement that only the pair may read.
pub const AGREED: &str = "Words of an agreement that only the pair may read.";

/// What the operations on agreements are applied to.
#[derive(Default)]
pub struct Agreement {
    pub number: i64,
    pub version: i64,
    pub hash: String,
}

impl Agreement {
    fn of(view: &Value) -> Self {
        Self {
            number: view["number"].as_i64().unwrap(),
            version: view["version"].as_i64().unwrap(),
            hash: view["hash"].as_str().unwrap_or_default().to_owned(),
        }
    }
}

impl Scene {
    /// Brings the agreement into the state in which an operation succeeds for a role.
    pub async fn make_ready_to_agree(&mut self, operation: &str) {
        match operation {
            "create_agreement" => {
                self.end_mentorship().await;
                self.begin_mentorship().await;
            }
            "list_agreements" | "get_agreement" | "update_agreement" | "propose_agreement"
            | "withdraw_agreement" => self.draft().await,
            "request_agreement_changes" | "approve_agreement" => self.propose().await,
            _ => {}
        }
    }

    /// A mentorship without an agreement, and the mentee's complete draft.
    async fn draft(&mut self) {
        self.end_mentorship().await;
        self.begin_mentorship().await;
        let mut terms = complete();
        terms["confidentiality"] = json!(AGREED);
        let draft = self.mentee.client.draft(self.mentorship, &terms).await;
        self.agreement = Agreement::of(&draft);
    }

    async fn propose(&mut self) {
        self.draft().await;
        let Agreement {
            number, version, ..
        } = self.agreement;
        let view = proposed(&self.mentee.client, self.mentorship, number, version).await;
        self.agreement = Agreement::of(&view);
    }
}
