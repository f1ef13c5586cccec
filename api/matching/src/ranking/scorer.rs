//! Scores rows for one seeker.

use std::cell::Cell;

use uuid::Uuid;

use crate::columns::{Columns, Row, positions};
use crate::model::Seeker;
use crate::rules::{ENOUGH_QUARTERS, STAGES, Score, Sought, Week, hours_fit, stage_fit};

pub struct Scorer<'a> {
    columns: &'a Columns,
    expertise: Shared,
    topics: Shared,
    stages: Vec<f64>,
    pub week: Week,
    hours: f64,
    /// The weighted value of each distinct week, computed on first use.
    weeks: Vec<Cell<Option<f64>>>,
    /// The most that hours in common can add.
    pub hours_at_most: f64,
    /// The most that all parts other than terms in common can add.
    pub beside_terms: f64,
    /// The highest share that this seeker can reach; lower where they name no terms of a kind.
    pub reachable: f64,
    seed: u64,
}

impl<'a> Scorer<'a> {
    pub fn new(columns: &'a Columns, seeker: &Seeker) -> Self {
        let (weights, side) = (columns.rules.weights, &seeker.side);
        let week = side
            .workday
            .as_ref()
            .map_or_else(Week::default, |day| columns.week_of(day));
        let stages: Vec<f64> = (0..STAGES)
            .map(Some)
            .chain([None])
            .map(|theirs| match columns.sought {
                Sought::Mentors => stage_fit(side.stage, theirs),
                Sought::Mentees => stage_fit(theirs, side.stage),
            })
            .map(|fit| weights.stage * fit)
            .collect();
        let hours_at_most = if week.is_empty() { 0.0 } else { weights.hours };
        let of_terms = |terms: u64, weight: f64| if terms == 0 { 0.0 } else { weight };
        let beside_terms = hours_at_most
            + stages.iter().copied().fold(0.0, f64::max)
            + weights.answering
            + weights.room;
        Self {
            columns,
            expertise: Shared::new(side.expertise, &columns.expertise_rarity, weights.expertise),
            topics: Shared::new(side.topics, &columns.topics_rarity, weights.topics),
            stages,
            week,
            hours: weights.hours,
            weeks: vec![Cell::new(None); columns.weeks.len()],
            hours_at_most,
            beside_terms,
            reachable: of_terms(side.expertise, weights.expertise)
                + of_terms(side.topics, weights.topics)
                + beside_terms,
            seed: folded(0, seeker.enrolment),
        }
    }

    pub fn score(&self, mentor: &Row) -> Score {
        Score::of(self.with_hours(self.without_hours(mentor), mentor))
    }

    /// The share without the hours, which cost most to compute and add least.
    #[inline]
    pub fn without_hours(&self, mentor: &Row) -> f64 {
        let expertise = self.expertise.sum(mentor.expertise) * mentor.expertise_scale;
        let topics = self.topics.sum(mentor.topics) * mentor.topics_scale;
        let stage = self.stages.get(usize::from(mentor.stage));
        expertise + topics + (mentor.standing + stage.copied().unwrap_or_default())
    }

    #[inline]
    pub fn with_hours(&self, without: f64, mentor: &Row) -> f64 {
        let number = usize::try_from(mentor.week).unwrap_or(usize::MAX);
        let known = self.weeks.get(number).and_then(Cell::get);
        without + known.unwrap_or_else(|| self.worth_of_week(number))
    }

    fn worth_of_week(&self, number: usize) -> f64 {
        let week = self.columns.weeks.get(number);
        let quarters = week.map_or(0, |week| {
            self.week.quarters_in_common_up_to(ENOUGH_QUARTERS, week)
        });
        let worth = self.hours * hours_fit(quarters);
        if let Some(memo) = self.weeks.get(number) {
            memo.set(Some(worth));
        }
        worth
    }

    /// Orders people of the same score. The hash is stable for one seeker and differs between seekers, so that nobody is always
    /// first among equals.
    pub fn tie(&self, row: usize) -> u64 {
        let mentor = self.columns.enrolments.get(row);
        folded(self.seed, mentor.copied().unwrap_or_default())
    }
}

pub fn folded(seed: u64, id: Uuid) -> u64 {
    let (high, low) = id.as_u64_pair();
    mixed(mixed(seed ^ high) ^ low)
}

/// Spreads every bit over all of them. Odd multipliers and shifts are invertible, so no information is lost.
fn mixed(bits: u64) -> u64 {
    let bits = (bits ^ bits >> 31).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let bits = (bits ^ bits >> 29).wrapping_mul(0xD1B5_4A32_D192_ED03);
    bits ^ bits >> 32
}

/// The weighted rarity of the shared terms, divided by the length of the seeker's vector. For each byte of the set in which the
/// seeker names a term, a table has the value of all its 256 combinations.
struct Shared(Vec<(u32, [f64; 256])>);

impl Shared {
    fn new(named: u64, rarity: &[f64], weight: f64) -> Self {
        let worth = |term: usize| rarity.get(term).copied().unwrap_or_default();
        let length = positions(named).map(worth).sum::<f64>().sqrt();
        let bytes = (0..u64::BITS).step_by(8);
        let tables = bytes
            .filter(|shift| named >> shift & 0xFF != 0)
            .map(|shift| {
                (
                    shift,
                    table(|bit| {
                        let term = shift + bit;
                        if named >> term & 1 == 1 {
                            worth(term as usize) * weight / length
                        } else {
                            0.0
                        }
                    }),
                )
            });
        Self(tables.collect())
    }

    #[inline]
    fn sum(&self, terms: u64) -> f64 {
        self.0.iter().fold(0.0, |sum, (shift, table)| {
            let byte = usize::from((terms >> shift) as u8);
            sum + table.get(byte).copied().unwrap_or_default()
        })
    }
}

/// Each bit doubles the part of the table that is filled.
fn table(worth: impl Fn(u32) -> f64) -> [f64; 256] {
    let mut table = [0.0; 256];
    for bit in 0..8 {
        let (known, next) = table.split_at_mut(1 << bit);
        let worth = worth(bit);
        for (value, base) in next.iter_mut().zip(known) {
            *value = *base + worth;
        }
    }
    table
}
