//! The value of each part of a score, from 0 to 1.

use crate::model::Score;

/// Career stages that a profile can name: student, early, mid, senior, leading.
pub const STAGES: u8 = 5;

/// Quarter-hours in common a week beyond which more adds nothing: eight hours.
pub const ENOUGH_QUARTERS: u32 = 32;

/// The answering share from which it is reported.
pub const ANSWERS_RELIABLY: f32 = 0.9;

impl Score {
    /// Score of a share of 1.
    pub const UNITS: f64 = 10_000.0;

    /// Rounds a share to a score. Policies make exact halves common (0.05 × 0.75 × 0.01). A summand far above floating-point noise
    /// rounds all of them up, on every machine.
    pub fn of(share: f64) -> Self {
        Self((share * Self::UNITS + 0.500_001) as u16)
    }

    /// The score as a share from 0 to 1.
    pub fn share(self) -> f64 {
        f64::from(self.0) / Self::UNITS
    }
}

/// The weight of an area or a topic: low where all mentors offer it, high where few do.
pub fn rarity(mentors: usize, offering: usize) -> f64 {
    1.0 + ((mentors as f64 + 1.0) / (offering as f64 + 1.0)).ln()
}

/// At least one mentor offers it, and at most one in ten.
pub fn is_rare(mentors: usize, offering: usize) -> bool {
    offering > 0 && offering.saturating_mul(10) <= mentors
}

pub fn hours_fit(quarters: u32) -> f64 {
    f64::from(quarters.min(ENOUGH_QUARTERS)) / f64::from(ENOUGH_QUARTERS)
}

/// The value of the distance between two career stages. A stage that is not named, on either side, counts as the same stage.
pub fn stage_fit(mentee: Option<u8>, mentor: Option<u8>) -> f64 {
    let (Some(mentee), Some(mentor)) = (mentee, mentor) else {
        return 0.4;
    };
    match mentor.checked_sub(mentee) {
        None => 0.1,
        Some(0) => 0.4,
        Some(1) => 0.8,
        Some(2 | 3) => 1.0,
        Some(_) => 0.7,
    }
}

pub fn free_capacity(active: u8, capacity: u8) -> f64 {
    if capacity == 0 {
        return 0.0;
    }
    1.0 - f64::from(active.min(capacity)) / f64::from(capacity)
}

/// The median, which stands in for the share of a newcomer; 1 where nobody has a share.
pub fn median(mut shares: Vec<f32>) -> f32 {
    shares.sort_unstable_by(f32::total_cmp);
    shares.get(shares.len() / 2).copied().unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_that_all_offer_counts_one_and_a_rare_one_more() {
        assert_eq!(rarity(10, 10), 1.0);
        assert!((rarity(99, 0) - (1.0 + 100_f64.ln())).abs() < 1e-12);
        assert!(rarity(100, 3) > rarity(100, 4));
    }

    #[test]
    fn an_area_is_rare_when_one_mentor_in_ten_offers_it() {
        assert!(is_rare(10, 1));
        assert!(!is_rare(9, 1));
        assert!(!is_rare(100, 0));
    }

    #[test]
    fn eight_hours_a_week_are_enough() {
        assert_eq!(hours_fit(0), 0.0);
        assert_eq!(hours_fit(16), 0.5);
        assert_eq!(hours_fit(32), 1.0);
        assert_eq!(hours_fit(672), 1.0);
    }

    #[test]
    fn two_or_three_stages_ahead_fit_best_and_a_mentor_earlier_than_the_mentee_least() {
        let fits = [0, 1, 2, 3, 4].map(|mentor| stage_fit(Some(0), Some(mentor)));
        assert_eq!(fits, [0.4, 0.8, 1.0, 1.0, 0.7]);
        assert_eq!(stage_fit(Some(3), Some(2)), 0.1);
        assert_eq!(stage_fit(None, Some(4)), stage_fit(Some(2), Some(2)));
    }

    #[test]
    fn room_is_what_the_policy_leaves_free() {
        assert_eq!(free_capacity(0, 3), 1.0);
        assert_eq!(free_capacity(3, 3), 0.0);
        assert_eq!(free_capacity(9, 3), 0.0);
        assert_eq!(free_capacity(0, 0), 0.0);
    }

    #[test]
    fn a_newcomer_starts_in_the_middle_of_the_programme() {
        assert_eq!(median(vec![0.9, 0.1, 0.5]), 0.5);
        assert_eq!(median(Vec::new()), 1.0);
    }

    #[test]
    fn exact_halves_round_up_in_spite_of_floating_point() {
        assert_eq!(Score::of(0.006_15), Score(62));
        assert_eq!(Score::of(0.006_15 - 1e-15), Score(62));
        assert_eq!(Score::of(1.0), Score(10_000));
        assert_eq!(Score::of(-1.0), Score(0));
    }
}
