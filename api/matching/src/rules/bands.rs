//! Bands of scores. People see words and an order, never a number.

use crate::model::{Band, Score};

impl Band {
    /// The band of a score. `reachable` is the highest share, from 0 to 1, that this mentee could get.
    pub fn of(score: Score, reachable: f64) -> Self {
        if score >= Score::of(0.65 * reachable) {
            Self::Closest
        } else if score >= Score::of(0.45 * reachable) {
            Self::Close
        } else {
            Self::SomeOverlap
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_are_relative_to_what_the_mentee_can_reach() {
        let score = Score::of(0.5);
        assert_eq!(Band::of(score, 1.0), Band::Close);
        assert_eq!(Band::of(score, 0.7), Band::Closest);
        assert_eq!(Band::of(Score::of(0.2), 0.7), Band::SomeOverlap);
    }
}
