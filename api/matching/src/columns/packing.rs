//! Packs candidates: long values, and values that many people share, become numbers.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::Columns;
use crate::model::{Candidate, Workday};
use crate::rules::{LocalMinutes, STAGES, Week};
use tandem_kernel::Zone;

/// One bit for each language. ISO 639-1 has 184 codes.
pub type LanguageBits = [u64; 3];

/// A candidate whose long and repeated values are replaced by numbers.
pub struct Packed {
    pub enrolment: Uuid,
    pub member: Uuid,
    pub expertise: u64,
    pub topics: u64,
    pub languages: LanguageBits,
    pub week: u32,
    pub stage: u8,
    pub open_to: u8,
    pub active: u8,
    pub answering: Option<f32>,
    pub takes_part: bool,
    pub has_free_seat: bool,
}

/// Candidates that are packed one by one, so that the unpacked ones need not be in memory together.
pub struct Gathered {
    pub(super) packing: Packing,
    pub(super) packed: Vec<Packed>,
}

impl Gathered {
    /// Starts without candidates. `week_start` is Monday 00:00 UTC, as [`week_start`](crate::week_start) returns it.
    pub fn new(week_start: DateTime<Utc>) -> Self {
        Self {
            packing: Packing::new(week_start),
            packed: Vec::new(),
        }
    }

    /// Packs one candidate and adds it.
    pub fn push(&mut self, candidate: &Candidate) {
        let packed = self.packing.pack(candidate);
        self.packed.push(packed);
    }
}

/// Numbers of the distinct weeks and languages.
pub struct Packing {
    pub week_start: DateTime<Utc>,
    pub zones: HashMap<Zone, LocalMinutes>,
    workdays: HashMap<Option<Workday>, u32>,
    week_numbers: HashMap<Week, u32>,
    pub weeks: Vec<Week>,
    languages: HashMap<String, usize>,
    pub language_codes: Vec<String>,
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

    /// Continues with the numbers of a snapshot.
    pub fn resumed(columns: &Columns) -> Self {
        let numbered = (0..).zip(&columns.weeks);
        let languages = columns.language_codes.iter().cloned().zip(0..);
        Self {
            zones: columns.zones.clone(),
            week_numbers: numbered.map(|(number, week)| (*week, number)).collect(),
            weeks: columns.weeks.clone(),
            languages: languages.collect(),
            language_codes: columns.language_codes.clone(),
            ..Self::new(columns.week_start)
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
