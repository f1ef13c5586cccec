//! The rows that name each term of one kind.

use super::row_set::RowSet;

pub struct TermIndex {
    rows: usize,
    sets: Vec<RowSet>,
}

/// Positions of the bits that are set.
pub fn positions(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let position = bits.trailing_zeros() as usize;
        (bits != 0).then(|| {
            bits &= bits - 1;
            position
        })
    })
}

impl TermIndex {
    pub fn new(rows: usize) -> Self {
        Self {
            rows,
            sets: Vec::new(),
        }
    }

    pub fn insert(&mut self, row: usize, terms: impl Iterator<Item = usize>) {
        for term in terms {
            while self.sets.len() <= term {
                self.sets.push(RowSet::none(self.rows));
            }
            if let Some(set) = self.sets.get_mut(term) {
                set.insert(row);
            }
        }
    }

    pub fn any_of(&self, terms: impl Iterator<Item = usize>) -> RowSet {
        let mut any = RowSet::none(self.rows);
        for set in terms.filter_map(|term| self.sets.get(term)) {
            any.add(set);
        }
        any
    }

    pub fn len_of(&self, term: usize) -> usize {
        self.sets.get(term).map_or(0, RowSet::len)
    }

    /// How many rows of `among` name each term, by position.
    pub fn counts(&self, among: &RowSet) -> Vec<usize> {
        let counts = self.sets.iter().map(|set| set.len_in_common(among));
        counts.collect()
    }

    pub fn terms_of(&self, row: usize) -> impl Iterator<Item = usize> {
        let terms = self.sets.iter().enumerate();
        terms
            .filter(move |(_, set)| set.contains(row))
            .map(|(term, _)| term)
    }

    pub fn sets(&self) -> &[RowSet] {
        &self.sets
    }

    pub fn bytes(&self) -> usize {
        self.sets.iter().map(RowSet::bytes).sum()
    }
}
