//! The table of this feature, as the migrations make it.

pub mod decision_templates;
