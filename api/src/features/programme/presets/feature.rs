//! What this feature says about itself.

use crate::feature::Feature;

pub const FEATURE: Feature = Feature {
    ..Feature::new("presets")
};
