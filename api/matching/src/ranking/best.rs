//! Keeps the best entries of a list, in order, and drops the others.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use super::Cursor;
use crate::rules::Score;

/// A row's position in one seeker's list; smaller comes first. The row number decides only where score and hash are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub score: Score,
    pub tie: u64,
    pub row: usize,
}

impl Place {
    pub fn cursor(&self) -> Cursor {
        Cursor {
            score: self.score,
            tie: self.tie,
        }
    }
}

impl Ord for Place {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |place: &Self| (Reverse(place.score), place.tie, place.row);
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

pub struct Best {
    keep: usize,
    after: Option<Cursor>,
    /// The worst of the kept entries is on top.
    places: BinaryHeap<Place>,
    /// After rounding, no share at or below `floor`, or at or above `ceiling`, can be on the page.
    floor: f64,
    ceiling: f64,
}

impl Best {
    pub fn new(keep: usize, after: Option<Cursor>) -> Self {
        Self {
            keep,
            after,
            places: BinaryHeap::new(),
            floor: f64::NEG_INFINITY,
            ceiling: after.map_or(f64::INFINITY, |cursor| {
                cursor.score.share() + 1.0 / Score::UNITS
            }),
        }
    }

    /// Whether the page is not the first one.
    pub fn goes_on(&self) -> bool {
        self.after.is_some()
    }

    /// Whether a person with at most this share can be on the page.
    pub fn can_reach(&self, at_most: f64) -> bool {
        at_most > self.floor
    }

    /// Whether this share can be on the page. Both sides are always compared, without a branch: on later pages each of them holds
    /// for about half of the rows, which no branch predictor can guess.
    #[inline]
    pub fn can_take(&self, share: f64) -> bool {
        (share > self.floor) & (share < self.ceiling)
    }

    /// Offers a row. `tie` is called only where the score alone does not decide.
    pub fn offer(&mut self, row: usize, score: Score, tie: impl Fn(usize) -> u64) {
        if self.after.is_some_and(|cursor| score > cursor.score) {
            return;
        }
        let worst = self.places.peek().filter(|_| self.is_full()).copied();
        if worst.is_some_and(|worst| score < worst.score) {
            return;
        }
        let tie = tie(row);
        if self
            .after
            .is_some_and(|cursor| !cursor.is_before(score, tie))
        {
            return;
        }
        let place = Place { score, tie, row };
        match worst {
            None => self.places.push(place),
            Some(worst) if place < worst => self.replace_worst(place),
            Some(_) => return,
        }
        self.raise_floor();
    }

    fn replace_worst(&mut self, place: Place) {
        if let Some(mut worst) = self.places.peek_mut() {
            *worst = place;
        }
    }

    pub fn into_places(self) -> Vec<Place> {
        self.places.into_sorted_vec()
    }

    fn is_full(&self) -> bool {
        self.places.len() >= self.keep
    }

    fn raise_floor(&mut self) {
        let worst = self.places.peek().filter(|_| self.is_full());
        if let Some(worst) = worst {
            self.floor = worst.score.share() - 1.0 / Score::UNITS;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_kept_is_what_sorting_puts_first(
            offers in vec((0_u16..6, 0_u64..4), 0..120),
            keep in 1_usize..9,
            after in proptest::option::of((0_u16..6, 0_u64..4)),
        ) {
            let after = after.map(|(score, tie)| Cursor { score: Score(score), tie });
            let mut best = Best::new(keep, after);
            let mut places = Vec::new();
            for (row, (score, tie)) in offers.into_iter().enumerate() {
                let place = Place { score: Score(score), tie, row };
                // The smallest share that rounds to the score.
                if best.can_take(place.score.share() - 0.5 / Score::UNITS) {
                    best.offer(row, place.score, |_| tie);
                }
                places.push(place);
            }
            places.retain(|place| after.is_none_or(|cursor| cursor.is_before(place.score, place.tie)));
            places.sort_unstable();
            places.truncate(keep);
            prop_assert_eq!(best.into_places(), places);
        }
    }
}
