//! The rules of matching: the policy's weights, the value of each part of a score, and its band.

mod answering;
mod bands;
mod parts;
mod week;

pub use super::model::Score;
pub use answering::{Decided, answers_within};
pub(super) use parts::{
    ANSWERS_RELIABLY, ENOUGH_QUARTERS, STAGES, free_capacity, hours_fit, is_rare, median, rarity,
    stage_fit,
};
pub use week::week_start;
#[cfg(test)]
pub(super) use week::works;
pub(super) use week::{LocalMinutes, Week};

use serde::{Deserialize, Serialize};

/// The weight of each part of a score; together 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Weights {
    /// Areas of expertise in common.
    pub expertise: f64,
    /// Topics of interest in common.
    pub topics: f64,
    /// Hours of the week in common.
    pub hours: f64,
    /// How far the mentor's career stage is ahead of the mentee's.
    pub stage: f64,
    /// Share of requests that were not left to expire.
    pub answering: f64,
    /// Free seats, as a share of the policy's capacity.
    pub room: f64,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            expertise: 0.45,
            topics: 0.30,
            hours: 0.08,
            stage: 0.07,
            answering: 0.05,
            room: 0.05,
        }
    }
}

/// What the policy does with a person who does not meet a requirement that is not strict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Listing {
    /// Does not list the person.
    Hidden,
    /// Lists the person with a [`Mark`](crate::Mark).
    Marked,
}

/// Who is looked for. Mentees look for mentors; where the policy allows it, mentors look for mentees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sought {
    /// A mentee looks for mentors.
    Mentors,
    /// A mentor looks for mentees.
    Mentees,
}

/// The part of a programme's policy that matching uses.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MatchRules {
    /// Weights of the parts of a score.
    pub weights: Weights,
    /// Active mentorships that the policy allows one of the people who are looked for.
    pub capacity: u8,
    /// What to do with a person who has no free seat.
    pub full_mentors: Listing,
    /// What to do with a person who shares no language with the seeker.
    pub no_shared_language: Listing,
}
