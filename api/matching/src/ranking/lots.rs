//! Groups of rows by the highest share that they can reach, so that most rows that cannot be on the page are never scored.

use crate::columns::{Columns, RowSet, positions};
use crate::model::Side;

pub struct Lot {
    pub mentors: RowSet,
    /// The highest share that a row of the group can reach.
    pub at_most: f64,
}

/// The groups in order: rows that share terms of both kinds with the mentee, areas only, topics only, and none.
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
