//! What a programme's public pages say, beside what is generated from the policy.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Content {
    pub tagline: String,
    pub introduction: String,
    pub steps: Vec<Step>,
    pub benefits: RoleTexts,
    pub eligibility: RoleText,
    pub faq: Vec<FaqEntry>,
    pub pledges: PledgeTexts,
}

/// One step of the way through the programme.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
pub struct Step {
    pub key: String,
    pub title: String,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
pub struct RoleTexts {
    pub mentee: Vec<String>,
    pub mentor: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
pub struct RoleText {
    pub mentee: String,
    pub mentor: String,
}

/// A question and its answer in Markdown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct FaqEntry {
    pub question: String,
    pub answer: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct PledgeTexts {
    pub conduct: PledgeText,
    pub confidentiality: Option<PledgeText>,
}

/// What people agree to when they register, in Markdown; the version is recorded with the consent.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct PledgeText {
    pub version: i32,
    pub text: String,
}
