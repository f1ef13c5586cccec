//! Programmes as data: policy, taxonomies, seasons and public pages.
//!
//! Differences between societies are configuration, loaded from preset files. The rules on the public page are generated from the
//! policy.

mod content;
mod create;
mod dto;
pub mod entities;
mod feature;
mod markdown;
mod model;
mod routes;
mod rules;
mod service;
mod store;

pub use content::{
    Content, FaqEntry, PledgeTexts, ResourceTexts, RoleText, RoleTexts, Step, Translations,
};
pub use create::{NewProgramme, NewSeason, NewTerm, create};
pub use dto::{ProgrammeRef, ProgrammeView};
pub use feature::FEATURE;
pub use markdown::to_safe_html;
pub use model::{
    Approval, EndsWhen, FirstContact, FullMentors, Policy, Requester, ResourcesRule, Role,
    RoleCounts, TermId, TermKind, Unshared, Weights,
};
pub use routes::routes;
pub use rules::is_open;
pub use service::page;
pub use store::{Programme, Taxonomy, by_id, by_slug, policy, slug, taxonomy, windows};
