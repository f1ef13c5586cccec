//! Counts of people for each value. A kind is counted without its own filter, so that the counts show what another value of the
//! same kind would add.

use super::Passing;
use crate::columns::{Columns, RowSet, TermIndex};
use crate::model::{OPEN_TO, Taxonomy};

/// Counts for each kind of value. `T` is a bare count by position, or a [`FacetCount`], which names its value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets<T = FacetCount> {
    /// Counts of the areas of expertise.
    pub expertise: Vec<T>,
    /// Counts of the topics of interest.
    pub topics: Vec<T>,
    /// Counts of the languages.
    pub languages: Vec<T>,
    /// Counts of what people are open to.
    pub open_to: Vec<T>,
}

/// A value, and how many people have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCount {
    /// The slug of a term, an ISO 639-1 code, or an entry of [`OPEN_TO`].
    pub value: String,
    /// Number of people, at least 1.
    pub count: usize,
}

pub fn count(
    columns: &Columns,
    allowed: &RowSet,
    passing: &Passing,
    listed: &RowSet,
) -> Facets<usize> {
    let [expertise, topics, languages, open_to] = passing.each();
    let without = |own: Option<&RowSet>, index: &TermIndex, others: [Option<&RowSet>; 3]| {
        if own.is_none() {
            return index.counts(listed);
        }
        let mut among = allowed.clone();
        for kind in others.into_iter().flatten() {
            among.keep(kind);
        }
        index.counts(&among)
    };
    Facets {
        expertise: without(expertise, &columns.expertise, [topics, languages, open_to]),
        topics: without(topics, &columns.topics, [expertise, languages, open_to]),
        languages: without(languages, &columns.languages, [expertise, topics, open_to]),
        open_to: without(open_to, &columns.open_to, [expertise, topics, languages]),
    }
}

impl Facets<usize> {
    /// Adds the values to the counts. Terms are in the programme's order, languages by descending count. Values that nobody has are
    /// left out.
    pub fn named(&self, taxonomy: &Taxonomy, languages: &[String]) -> Facets {
        let open_to = OPEN_TO.map(String::from);
        let mut named = Facets {
            expertise: name(&self.expertise, &taxonomy.expertise),
            topics: name(&self.topics, &taxonomy.topics),
            languages: name(&self.languages, languages),
            open_to: name(&self.open_to, &open_to),
        };
        named
            .languages
            .sort_by(|one, two| (two.count, &one.value).cmp(&(one.count, &two.value)));
        named
    }
}

fn name(counts: &[usize], values: &[String]) -> Vec<FacetCount> {
    let named = counts.iter().zip(values);
    named
        .filter(|(count, _)| **count > 0)
        .map(|(count, value)| FacetCount {
            value: value.clone(),
            count: *count,
        })
        .collect()
}
