//! Programmes as data: policy, taxonomies, seasons and public pages.
//!
//! Two societies and an agreement-based platform are three configurations of one system, loaded
//! from preset files. What the public page says of the rules is written from the policy.

mod content;
mod decision_texts;
mod dto;
mod markdown;
mod model;
mod preset;
mod routes;
mod rules;
mod service;
mod store;

pub use content::ResourceTexts;
pub use dto::{ProgrammeRef, ProgrammeView};
pub use markdown::to_safe_html;
pub use model::{
    Approval, EndsWhen, FirstContact, FullMentors, Policy, Requester, ResourcesRule, Role,
    RoleCounts, Unshared, Weights,
};
pub use preset::{PRESETS, Preset, PresetError, load as load_preset};
pub use routes::routes;
pub use rules::is_open;
pub use service::page;
pub use store::{Programme, Taxonomy, by_id, by_slug, policy, slug, taxonomy, windows};
