//! What a society offers: programmes, their resources, and who coordinates them.

pub mod programmes;

pub mod templates;

pub mod resources;

pub mod presets;

pub mod deputies;
