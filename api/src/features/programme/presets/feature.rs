//! The descriptor of this feature.

use crate::feature::Feature;

pub const FEATURE: Feature = Feature {
    ..Feature::new("presets")
};
