//! Programmes, their resources, suggestions and templates, and deputies of coordinators.

pub mod programmes;

pub mod templates;

pub mod resources;

pub mod suggestions;

pub mod presets;

pub mod deputies;
