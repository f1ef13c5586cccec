//! From candidates, in any order, to a snapshot.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::{Columns, Row, RowSet, Rows, TermIndex, positions};
use crate::features::matching::model::{Candidate, Workday};
use crate::features::matching::rules::{
    ANSWERS_RELIABLY, LocalMinutes, MatchRules, STAGES, Sought, Week, is_rare, median, rarity, room,
};

/// ISO 639-1 has 184 codes.
type LanguageBits = [u64; 3];

/// A candidate after what is long and often repeated has become a number.
struct Packed {
    enrolment: Uuid,
    member: Uuid,
    expertise: u64,
    topics: u64,
    languages: LanguageBits,
    week: u32,
    stage: u8,
    open_to: u8,
    active: u8,
    answering: Option<f32>,
    takes_part: bool,
    has_free_seat: bool,
}

impl Columns {
    /// Rarity and the median of answering are those of the candidates given: all the programme's approved mentors,
    /// those who take no part at the moment too.
    pub fn build(
        candidates: impl IntoIterator<Item = Candidate>,
        rules: MatchRules,
        week_start: DateTime<Utc>,
    ) -> Self {
        Self::built(candidates, rules, week_start, None)
    }

    /// The mentees whom mentors may find. What an area says is told by who offers it, so that a pair is
    /// worth the same from either side.
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
        let mut packing = Packing::new(week_start);
        let mut packed: Vec<Packed> = candidates
            .into_iter()
            .map(|candidate| packing.pack(&candidate))
            .collect();
        packed.sort_unstable_by_key(|mentor| mentor.enrolment);
        let mut columns = Self::empty(packed.len(), rules, week_start);
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

    /// What each term says about somebody, by the mentors who offer it.
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

    /// What of a score needs no other side.
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
            let room = room(mentor.active, capacity);
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

/// Numbers for what many mentors have alike: weeks and languages.
struct Packing {
    week_start: DateTime<Utc>,
    zones: HashMap<Tz, LocalMinutes>,
    workdays: HashMap<Option<Workday>, u32>,
    week_numbers: HashMap<Week, u32>,
    weeks: Vec<Week>,
    languages: HashMap<String, usize>,
    language_codes: Vec<String>,
}

impl Packing {
    fn new(week_start: DateTime<Utc>) -> Self {
        Self {
            week_start,
            zones: HashMap::new(),
            workdays: HashMap::new(),
            week_numbers: HashMap::new(),
            weeks: Vec::new(),
            languages: HashMap::new(),
            language_codes: Vec::new(),
        }
    }

    fn pack(&mut self, candidate: &Candidate) -> Packed {
        Packed {
            enrolment: candidate.enrolment,
            member: candidate.member,
            expertise: candidate.side.expertise,
            topics: candidate.side.topics,
            languages: self.languages(&candidate.side.languages),
            week: self.week(candidate.side.workday),
            stage: candidate
                .side
                .stage
                .map_or(STAGES, |stage| stage.min(STAGES - 1)),
            open_to: candidate.open_to,
            active: candidate.active,
            answering: candidate.answering.map(|share| share.clamp(0.0, 1.0)),
            takes_part: candidate.takes_part(),
            has_free_seat: candidate.has_free_seat(),
        }
    }

    fn week(&mut self, workday: Option<Workday>) -> u32 {
        if let Some(number) = self.workdays.get(&workday) {
            return *number;
        }
        let start = self.week_start;
        let week = workday.map_or_else(Week::default, |workday| {
            let zone = self.zones.entry(workday.zone);
            let local = zone.or_insert_with(|| LocalMinutes::of(workday.zone, start));
            Week::of(&workday, local)
        });
        let weeks = &mut self.weeks;
        let number = *self.week_numbers.entry(week).or_insert_with(|| {
            weeks.push(week);
            (weeks.len() - 1) as u32
        });
        self.workdays.insert(workday, number);
        number
    }

    fn languages(&mut self, codes: &[String]) -> LanguageBits {
        let mut bits = LanguageBits::default();
        for code in codes {
            let number = self.language(code);
            if let Some(word) = bits.get_mut(number / 64) {
                *word |= 1 << (number % 64);
            }
        }
        bits
    }

    fn language(&mut self, code: &str) -> usize {
        if let Some(number) = self.languages.get(code) {
            return *number;
        }
        let number = self.language_codes.len();
        self.language_codes.push(code.to_owned());
        self.languages.insert(code.to_owned(), number);
        number
    }
}
