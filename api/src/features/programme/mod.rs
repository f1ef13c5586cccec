//! Programmes, their resources and templates, and deputies of coordinators.

pub mod programmes;

pub mod templates;

pub mod resources;

pub mod presets;

pub mod deputies;
