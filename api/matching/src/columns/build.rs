//! Builds a snapshot from candidates in any order.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use super::packing::{Gathered, Packed};
use super::{Columns, Row, RowSet, Rows, TermIndex, positions};
use crate::model::Candidate;
use crate::rules::{ANSWERS_RELIABLY, MatchRules, Sought, free_capacity, is_rare, median, rarity};

impl Columns {
    /// Builds a snapshot of mentors. Rarity and the median of `answering` are computed from the given candidates, so these must be
    /// all approved mentors of the programme, also those who take no part at the moment.
    pub fn build(
        candidates: impl IntoIterator<Item = Candidate>,
        rules: MatchRules,
        week_start: DateTime<Utc>,
    ) -> Self {
        Self::built(candidates, rules, week_start, None)
    }

    /// Builds a snapshot of the mentees whom mentors may find. The rarity of terms is that of the mentors' snapshot, so that a pair
    /// has the same score from both sides.
    pub fn of_mentees(
        candidates: impl IntoIterator<Item = Candidate>,
        rules: MatchRules,
        mentors: &Self,
    ) -> Self {
        Self::built(candidates, rules, mentors.week_start, Some(mentors))
    }

    fn built(
        candidates: impl IntoIterator<Item = Candidate>,
        rules: MatchRules,
        week_start: DateTime<Utc>,
        mentors: Option<&Self>,
    ) -> Self {
        let mut gathered = Gathered::new(week_start);
        candidates
            .into_iter()
            .for_each(|candidate| gathered.push(&candidate));
        Self::assembled(gathered, rules, mentors)
    }

    /// Builds a snapshot from packed candidates. `mentors` is the mentors' snapshot where the candidates are mentees.
    pub fn assembled(gathered: Gathered, rules: MatchRules, mentors: Option<&Self>) -> Self {
        let Gathered {
            packing,
            mut packed,
        } = gathered;
        // Rows of an earlier snapshot are in order, so the sort only has to merge the new ones.
        packed.sort_by_key(|mentor| mentor.enrolment);
        let mut columns = Self::empty(packed.len(), rules, packing.week_start);
        for (row, mentor) in packed.iter().enumerate() {
            columns.index(row, mentor);
        }
        columns.by_member.sort_unstable();
        columns.weigh_terms(mentors);
        columns.score_alone(&packed);
        columns.weeks = packing.weeks;
        columns.zones = packing.zones;
        columns.language_codes = packing.language_codes;
        columns
    }

    fn empty(rows: usize, rules: MatchRules, week_start: DateTime<Utc>) -> Self {
        Self {
            sought: Sought::Mentors,
            rules,
            week_start,
            rows: Rows::with_capacity(rows),
            enrolments: Vec::with_capacity(rows),
            by_member: Vec::with_capacity(rows),
            active: Vec::with_capacity(rows),
            answering: Vec::with_capacity(rows),
            weeks: Vec::new(),
            zones: HashMap::new(),
            expertise: TermIndex::new(rows),
            topics: TermIndex::new(rows),
            languages: TermIndex::new(rows),
            language_codes: Vec::new(),
            open_to: TermIndex::new(rows),
            taking_part: RowSet::none(rows),
            with_free_seat: RowSet::none(rows),
            answering_reliably: RowSet::none(rows),
            expertise_rarity: Vec::new(),
            topics_rarity: Vec::new(),
            rare_expertise: 0,
        }
    }

    fn index(&mut self, row: usize, mentor: &Packed) {
        self.enrolments.push(mentor.enrolment);
        self.by_member.push((mentor.member, row as u32));
        self.active.push(mentor.active);
        self.answering.push(mentor.answering.unwrap_or(f32::NAN));
        self.expertise.insert(row, positions(mentor.expertise));
        self.topics.insert(row, positions(mentor.topics));
        for (word, bits) in mentor.languages.iter().enumerate() {
            let codes = positions(*bits).map(|bit| word * 64 + bit);
            self.languages.insert(row, codes);
        }
        let open_to = positions(u64::from(mentor.open_to));
        self.open_to.insert(row, open_to);
        if mentor.takes_part {
            self.taking_part.insert(row);
        }
        if mentor.has_free_seat {
            self.with_free_seat.insert(row);
        }
        let answering = mentor.answering;
        if answering.is_some_and(|share| share >= ANSWERS_RELIABLY) {
            self.answering_reliably.insert(row);
        }
    }

    /// Sets the rarity of each term by the mentors who offer it.
    fn weigh_terms(&mut self, mentors: Option<&Self>) {
        if let Some(mentors) = mentors {
            self.sought = Sought::Mentees;
            self.expertise_rarity.clone_from(&mentors.expertise_rarity);
            self.topics_rarity.clone_from(&mentors.topics_rarity);
            self.rare_expertise = mentors.rare_expertise;
        } else {
            self.expertise_rarity = rarities(self.len(), &self.expertise);
            self.topics_rarity = rarities(self.len(), &self.topics);
            self.rare_expertise = rare(self.len(), &self.expertise);
        }
    }

    /// Computes the part of each score that does not depend on the seeker.
    fn score_alone(&mut self, packed: &[Packed]) {
        let usual = median(
            packed
                .iter()
                .filter_map(|mentor| mentor.answering)
                .collect(),
        );
        let (weights, capacity) = (self.rules.weights, self.rules.capacity);
        let row = |mentor: &Packed| {
            let answering = f64::from(mentor.answering.unwrap_or(usual));
            let room = free_capacity(mentor.active, capacity);
            Row {
                expertise: mentor.expertise,
                topics: mentor.topics,
                expertise_scale: scale(mentor.expertise, &self.expertise_rarity),
                topics_scale: scale(mentor.topics, &self.topics_rarity),
                standing: weights.answering * answering + weights.room * room,
                week: mentor.week,
                stage: mentor.stage,
            }
        };
        for mentors in packed.chunks(RowSet::WORD) {
            let rows: Vec<Row> = mentors.iter().map(row).collect();
            self.rows.push(&rows);
        }
    }
}

fn rarities(mentors: usize, index: &TermIndex) -> Vec<f64> {
    let terms = 0..u64::BITS as usize;
    terms
        .map(|term| rarity(mentors, index.len_of(term)))
        .collect()
}

fn rare(mentors: usize, index: &TermIndex) -> u64 {
    (0..u64::BITS)
        .zip(index.sets())
        .filter(|(_, set)| is_rare(mentors, set.len()))
        .fold(0, |rare, (term, _)| rare | 1 << term)
}

fn scale(terms: u64, rarity: &[f64]) -> f64 {
    let sum: f64 = positions(terms).filter_map(|term| rarity.get(term)).sum();
    if sum > 0.0 { 1.0 / sum.sqrt() } else { 0.0 }
}
