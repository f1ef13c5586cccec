//! A set of rows with one bit for each. Filters are made of these.

use super::positions;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowSet(Vec<u64>);

impl RowSet {
    /// Number of rows in a word.
    pub const WORD: usize = 64;

    pub fn none(rows: usize) -> Self {
        Self(vec![0; rows.div_ceil(Self::WORD)])
    }

    pub fn insert(&mut self, row: usize) {
        if let Some(word) = self.0.get_mut(row / Self::WORD) {
            *word |= 1 << (row % Self::WORD);
        }
    }

    pub fn remove(&mut self, row: usize) {
        if let Some(word) = self.0.get_mut(row / Self::WORD) {
            *word &= !(1 << (row % Self::WORD));
        }
    }

    pub fn contains(&self, row: usize) -> bool {
        let word = self.0.get(row / Self::WORD);
        word.is_some_and(|word| word >> (row % Self::WORD) & 1 == 1)
    }

    pub fn keep(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine &= theirs;
        }
    }

    /// Keeps the rows that are in `other` if `inside`, else those that are not.
    pub fn keep_where(&mut self, other: &Self, inside: bool) {
        let flip = if inside { 0 } else { u64::MAX };
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine &= theirs ^ flip;
        }
    }

    pub fn add(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine |= theirs;
        }
    }

    pub fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub fn len_in_common(&self, other: &Self) -> usize {
        let both = self.0.iter().zip(&other.0);
        both.map(|(one, two)| (one & two).count_ones() as usize)
            .sum()
    }

    /// The rows of the set, ascending.
    pub fn rows(&self) -> impl Iterator<Item = usize> {
        let words = self.0.iter().enumerate();
        words.flat_map(|(number, word)| positions(*word).map(move |bit| number * Self::WORD + bit))
    }

    pub fn words(&self) -> &[u64] {
        &self.0
    }

    pub fn bytes(&self) -> usize {
        size_of_val(self.0.as_slice())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(numbers: &[usize]) -> RowSet {
        let mut set = RowSet::none(130);
        for number in numbers {
            set.insert(*number);
        }
        set
    }

    #[test]
    fn sets_are_joined_and_cut() {
        let mut one = rows(&[0, 63, 64, 129]);
        let two = rows(&[63, 129, 5]);
        assert_eq!(one.len_in_common(&two), 2);
        one.keep(&two);
        assert_eq!(one, rows(&[63, 129]));
        one.add(&rows(&[1]));
        one.remove(129);
        one.keep_where(&rows(&[2]), false);
        assert_eq!(one, rows(&[1, 63]));
        assert_eq!(one.len(), 2);
    }

    #[test]
    fn a_row_outside_is_never_in() {
        let mut set = rows(&[]);
        set.insert(1_000);
        assert!(!set.contains(1_000));
        assert_eq!(set.len(), 0);
    }
}
