//! The features. A feature may use the public items of features before it, never of those after it. `server` composes them.
//!
//! The empty lines between modules keep the formatter from sorting them.

pub mod identity;

pub mod programme;

pub mod participation;

pub mod pairing;

pub mod mentoring;

pub mod delivery;

pub mod oversight;

use crate::feature::Feature;
use tandem_platform::mail::MailTexts;

/// Every feature, in the order of the modules.
pub const FEATURES: &[Feature] = &[
    identity::members::FEATURE,
    identity::sessions::FEATURE,
    identity::access_log::FEATURE,
    programme::programmes::FEATURE,
    programme::templates::FEATURE,
    programme::resources::FEATURE,
    programme::suggestions::FEATURE,
    programme::presets::FEATURE,
    programme::deputies::FEATURE,
    participation::enrolments::FEATURE,
    participation::invitations::FEATURE,
    pairing::mentorships::FEATURE,
    pairing::matching::FEATURE,
    pairing::requests::FEATURE,
    mentoring::agreements::FEATURE,
    mentoring::goals::FEATURE,
    mentoring::questions::FEATURE,
    mentoring::private_notes::FEATURE,
    mentoring::meetings::FEATURE,
    mentoring::notes::FEATURE,
    mentoring::calendar::FEATURE,
    mentoring::activity::FEATURE,
    mentoring::overview::FEATURE,
    delivery::notifications::FEATURE,
    oversight::audit::FEATURE,
    oversight::home::FEATURE,
    oversight::administration::FEATURE,
    oversight::privacy::FEATURE,
];

/// The mail texts of all features.
#[must_use]
pub fn mail_texts() -> Vec<MailTexts> {
    FEATURES
        .iter()
        .filter_map(|feature| feature.mail_texts)
        .collect()
}
