//! Values for scoring, one column for each kind of value. A list needs some of the rows and some of the values, and memory is fast
//! only where it is read sequentially.

use super::RowSet;

const WORD: usize = RowSet::WORD;

/// A column in blocks. A block has as many rows as a word of a row set.
type Column<T> = Vec<[T; WORD]>;

#[derive(Clone, Copy, Default)]
pub struct Row {
    pub expertise: u64,
    pub topics: u64,
    /// The reciprocal of the length of the person's rarity vector; 0 for an empty one.
    pub expertise_scale: f64,
    pub topics_scale: f64,
    /// Answering and free capacity, weighted. They are the same for every seeker.
    pub standing: f64,
    /// Index of the distinct week.
    pub week: u32,
    /// Career stage; one past the last where none is named.
    pub stage: u8,
}

#[derive(Default)]
pub struct Rows {
    expertise: Column<u64>,
    topics: Column<u64>,
    expertise_scale: Column<f64>,
    topics_scale: Column<f64>,
    standing: Column<f64>,
    week: Column<u32>,
    stage: Column<u8>,
}

impl Rows {
    pub fn with_capacity(rows: usize) -> Self {
        let blocks = rows.div_ceil(WORD);
        Self {
            expertise: Vec::with_capacity(blocks),
            topics: Vec::with_capacity(blocks),
            expertise_scale: Vec::with_capacity(blocks),
            topics_scale: Vec::with_capacity(blocks),
            standing: Vec::with_capacity(blocks),
            week: Vec::with_capacity(blocks),
            stage: Vec::with_capacity(blocks),
        }
    }

    /// Appends at most one block. Only the last block may have free places.
    pub fn push(&mut self, rows: &[Row]) {
        self.expertise.push(packed(rows, |row| row.expertise));
        self.topics.push(packed(rows, |row| row.topics));
        self.expertise_scale
            .push(packed(rows, |row| row.expertise_scale));
        self.topics_scale.push(packed(rows, |row| row.topics_scale));
        self.standing.push(packed(rows, |row| row.standing));
        self.week.push(packed(rows, |row| row.week));
        self.stage.push(packed(rows, |row| row.stage));
    }

    pub fn blocks(&self) -> impl Iterator<Item = Block<'_>> {
        let terms = self.expertise.iter().zip(&self.topics);
        let scales = self.expertise_scale.iter().zip(&self.topics_scale);
        let rest = self.standing.iter().zip(&self.week).zip(&self.stage);
        terms
            .zip(scales)
            .zip(rest)
            .map(|((terms, scales), ((standing, week), stage))| Block {
                expertise: terms.0,
                topics: terms.1,
                expertise_scale: scales.0,
                topics_scale: scales.1,
                standing,
                week,
                stage,
            })
    }

    pub fn get(&self, row: usize) -> Option<Row> {
        let number = row / WORD;
        let block = Block {
            expertise: self.expertise.get(number)?,
            topics: self.topics.get(number)?,
            expertise_scale: self.expertise_scale.get(number)?,
            topics_scale: self.topics_scale.get(number)?,
            standing: self.standing.get(number)?,
            week: self.week.get(number)?,
            stage: self.stage.get(number)?,
        };
        Some(block.row(row % WORD))
    }

    pub fn bytes(&self) -> usize {
        size_of_val(self.expertise.as_slice())
            + size_of_val(self.topics.as_slice())
            + size_of_val(self.expertise_scale.as_slice())
            + size_of_val(self.topics_scale.as_slice())
            + size_of_val(self.standing.as_slice())
            + size_of_val(self.week.as_slice())
            + size_of_val(self.stage.as_slice())
    }

    /// Folds all values into one number.
    pub fn read_through(&self) -> u64 {
        let terms = [&self.expertise, &self.topics];
        let shares = [&self.expertise_scale, &self.topics_scale, &self.standing];
        let terms = terms.map(|column| sum(column, |bits| bits));
        let shares = shares.map(|column| sum(column, f64::to_bits));
        let rest = sum(&self.week, u64::from) ^ sum(&self.stage, u64::from);
        terms
            .into_iter()
            .chain(shares)
            .fold(rest, u64::wrapping_add)
    }
}

fn sum<T: Copy>(column: &Column<T>, word: impl Fn(T) -> u64) -> u64 {
    let values = column.as_flattened().iter();
    values.fold(0, |sum, value| sum.wrapping_add(word(*value)))
}

fn packed<T: Copy + Default>(rows: &[Row], value: impl Fn(&Row) -> T) -> [T; WORD] {
    let mut values = [T::default(); WORD];
    for (slot, row) in values.iter_mut().zip(rows) {
        *slot = value(row);
    }
    values
}

pub struct Block<'a> {
    expertise: &'a [u64; WORD],
    topics: &'a [u64; WORD],
    expertise_scale: &'a [f64; WORD],
    topics_scale: &'a [f64; WORD],
    standing: &'a [f64; WORD],
    week: &'a [u32; WORD],
    stage: &'a [u8; WORD],
}

impl Block<'_> {
    #[inline]
    pub fn row(&self, place: usize) -> Row {
        Row {
            expertise: at(self.expertise, place),
            topics: at(self.topics, place),
            expertise_scale: at(self.expertise_scale, place),
            topics_scale: at(self.topics_scale, place),
            standing: at(self.standing, place),
            week: at(self.week, place),
            stage: at(self.stage, place),
        }
    }
}

#[inline]
fn at<T: Copy + Default>(values: &[T; WORD], place: usize) -> T {
    values.get(place % WORD).copied().unwrap_or_default()
}
