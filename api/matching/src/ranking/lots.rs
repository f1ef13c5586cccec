//! Mentors by how much they could be worth, so that most who cannot reach the page are never looked at.

use crate::columns::{Columns, RowSet, positions};
use crate::model::Side;

pub struct Lot {
    pub mentors: RowSet,
    /// The share that none of them can pass.
    pub at_most: f64,
}

/// Those who share terms of both kinds with the mentee, then of one, then of none.
pub fn lots<'a>(
    columns: &Columns,
    mentee: &Side,
    listed: &'a RowSet,
    beside_terms: f64,
) -> impl Iterator<Item = Lot> + use<'a> {
    let expertise = columns.expertise.any_of(positions(mentee.expertise));
    let topics = columns.topics.any_of(positions(mentee.topics));
    let weights = columns.rules.weights;
    let kinds = [(true, true), (true, false), (false, true), (false, false)];
    kinds.into_iter().map(move |(by_expertise, by_topics)| {
        let mut mentors = listed.clone();
        mentors.keep_where(&expertise, by_expertise);
        mentors.keep_where(&topics, by_topics);
        let worth = |shared: bool, weight: f64| if shared { weight } else { 0.0 };
        Lot {
            mentors,
            at_most: beside_terms
                + worth(by_expertise, weights.expertise)
                + worth(by_topics, weights.topics),
        }
    })
}
