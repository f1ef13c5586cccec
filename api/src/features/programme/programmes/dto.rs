//! The public pages in responses.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use utoipa::ToSchema;

use super::{
    content::{RoleText, RoleTexts, Step},
    model::{EnrolmentRule, Policy},
    rules::{Rule, RuleCode},
};
use tandem_kernel::Page;

/// A programme, named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ProgrammeRef {
    pub slug: String,
    pub name: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ProgrammeSummary {
    pub slug: String,
    pub name: String,
    pub tagline: String,
    pub policy_enrolment: EnrolmentRule,
    /// Members may enrol now.
    pub open: bool,
}

/// A page of programmes.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProgrammePage {
    pub items: Vec<ProgrammeSummary>,
    pub next: Option<String>,
}

impl From<Page<ProgrammeSummary>> for ProgrammePage {
    fn from(page: Page<ProgrammeSummary>) -> Self {
        let Page { items, next } = page;
        Self { items, next }
    }
}

/// Everything a programme's public pages show.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Programme)]
pub struct ProgrammeView {
    pub slug: String,
    pub name: String,
    pub tagline: String,
    pub introduction: String,
    pub steps: Vec<Step>,
    pub benefits: RoleTexts,
    pub eligibility: RoleText,
    /// Written from the policy, never typed twice.
    pub rules: Vec<RuleView>,
    pub faq: Vec<Question>,
    pub expertise: Vec<TermView>,
    pub topics: Vec<TermView>,
    pub policy: Policy,
    /// The IANA name of the zone that the programme's dates are meant in.
    pub time_zone: String,
    /// The season that is open, comes next, or was the last.
    pub season: Option<SeasonView>,
    /// Members may enrol now.
    pub open: bool,
    pub pledges: Pledges,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Rule)]
pub struct RuleView {
    pub code: RuleCode,
    pub args: BTreeMap<String, Value>,
    pub label: String,
    pub text: String,
}

impl From<Rule> for RuleView {
    fn from(rule: Rule) -> Self {
        let Rule {
            code,
            args,
            label,
            text,
        } = rule;
        let args = args.into_iter().map(|(k, v)| (k.to_owned(), v)).collect();
        Self {
            code,
            args,
            label: label.to_owned(),
            text,
        }
    }
}

tandem_kernel::text_enum! {
    /// A question that is answered out of the taxonomies or the policy.
    pub enum GeneratedQuestion {
        Topics = "topics",
        Rules = "rules",
    }
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Question {
    /// What a client words in the reader's language; `null` where the society wrote the question.
    pub code: Option<GeneratedQuestion>,
    pub question: String,
    /// Safe to insert: scripts and odd links are taken out.
    pub answer_html: String,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Term)]
pub struct TermView {
    pub slug: String,
    pub label: String,
    /// Not offered any more; kept because profiles name it.
    pub retired: bool,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Season)]
pub struct SeasonView {
    /// The first day, in the programme's time zone.
    pub opens_on: NaiveDate,
    /// The last day, which counts in full, in the programme's time zone.
    pub closes_on: NaiveDate,
    /// The day on which the season's mentorships end, in the programme's time zone.
    pub ends_on: NaiveDate,
    /// The moment at which the first day begins.
    pub opens_at: DateTime<Utc>,
    /// The moment at which the last day is over.
    pub closes_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub open: bool,
}

/// What people agree to when they register.
#[derive(Debug, Serialize, ToSchema)]
pub struct Pledges {
    pub conduct: Pledge,
    pub confidentiality: Option<Pledge>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Pledge {
    pub version: i32,
    /// Safe to insert.
    pub text_html: String,
}
