//! A snapshot of a programme's mentors, or of its mentees who can be found. It is packed for sequential reading and takes about a
//! hundred bytes a person.

mod build;
mod change;
mod packing;
mod row_set;
mod rows;
mod term_index;

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::model::Workday;
use super::rules::{LocalMinutes, MatchRules, Sought, Week};
pub use packing::Gathered;
pub(super) use row_set::RowSet;
pub(super) use rows::{Row, Rows};
use tandem_kernel::Zone;
pub(super) use term_index::{TermIndex, positions};

/// A snapshot of one programme. Replicas that build it from the same people and rules get the same one.
pub struct Columns {
    /// Whether the rows are mentors or mentees.
    pub sought: Sought,
    /// The rules of the programme's policy that the snapshot was built with.
    pub rules: MatchRules,
    pub(super) week_start: DateTime<Utc>,
    pub(super) rows: Rows,
    /// Ascending. The position of an enrolment is its row number.
    pub(super) enrolments: Vec<Uuid>,
    by_member: Vec<(Uuid, u32)>,
    /// Inputs of a row's `standing`. `answering` is NaN for a newcomer.
    active: Vec<u8>,
    answering: Vec<f32>,
    pub(super) weeks: Vec<Week>,
    /// Local times of the mentors' zones. A mentee's own zone is often among them.
    zones: HashMap<Zone, LocalMinutes>,
    pub(super) expertise: TermIndex,
    pub(super) topics: TermIndex,
    pub(super) languages: TermIndex,
    pub(super) language_codes: Vec<String>,
    pub(super) open_to: TermIndex,
    pub(super) taking_part: RowSet,
    pub(super) with_free_seat: RowSet,
    pub(super) answering_reliably: RowSet,
    pub(super) expertise_rarity: Vec<f64>,
    pub(super) topics_rarity: Vec<f64>,
    /// Bits of the areas that are reported as rare.
    pub(super) rare_expertise: u64,
}

impl Columns {
    /// Number of rows.
    pub fn len(&self) -> usize {
        self.enrolments.len()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.enrolments.is_empty()
    }

    /// Start of the week for which the hours are packed. Another week needs a new snapshot.
    pub fn week_start(&self) -> DateTime<Utc> {
        self.week_start
    }

    pub(super) fn row_of(&self, enrolment: Uuid) -> Option<usize> {
        self.enrolments.binary_search(&enrolment).ok()
    }

    pub(super) fn row_of_member(&self, member: Uuid) -> Option<usize> {
        let place = self.by_member.binary_search_by_key(&member, |(id, _)| *id);
        let (_, row) = self.by_member.get(place.ok()?)?;
        usize::try_from(*row).ok()
    }

    /// The rows of these enrolments. Those that are not in the snapshot are left out.
    pub(super) fn rows_of(&self, enrolments: &[Uuid]) -> RowSet {
        let mut rows = RowSet::none(self.len());
        for row in enrolments.iter().filter_map(|id| self.row_of(*id)) {
            rows.insert(row);
        }
        rows
    }

    pub(super) fn speaking_any_of(&self, languages: &[String]) -> RowSet {
        let known = self.language_codes.iter().enumerate();
        let asked = known.filter(|(_, code)| languages.contains(code));
        self.languages.any_of(asked.map(|(position, _)| position))
    }

    /// The hours of a person who is not in the snapshot, in the snapshot's week.
    pub(super) fn week_of(&self, workday: &Workday) -> Week {
        match self.zones.get(&workday.zone) {
            Some(local) => Week::of(workday, local),
            None => Week::of(workday, &LocalMinutes::of(workday.zone, self.week_start)),
        }
    }

    /// Memory that grows with the number of people, in bytes.
    pub fn bytes(&self) -> usize {
        let indexes = [
            &self.expertise,
            &self.topics,
            &self.languages,
            &self.open_to,
        ];
        let sets = indexes.iter().map(|index| index.bytes()).sum::<usize>()
            + self.taking_part.bytes()
            + self.with_free_seat.bytes()
            + self.answering_reliably.bytes();
        self.rows.bytes()
            + size_of_val(self.enrolments.as_slice())
            + size_of_val(self.by_member.as_slice())
            + size_of_val(self.active.as_slice())
            + size_of_val(self.answering.as_slice())
            + size_of_val(self.weeks.as_slice())
            + sets
    }

    /// Reads every packed row once and folds it into a number. Benchmarks compare ranking with it.
    pub fn read_through(&self) -> u64 {
        let enrolments = self.enrolments.iter().map(Uuid::as_u64_pair);
        let members = self.by_member.iter().map(|(id, _)| id.as_u64_pair());
        let ids = enrolments
            .chain(members)
            .fold(0_u64, |sum, (high, low)| sum.wrapping_add(high ^ low));
        [
            &self.expertise,
            &self.topics,
            &self.languages,
            &self.open_to,
        ]
        .iter()
        .flat_map(|index| index.sets())
        .chain([
            &self.taking_part,
            &self.with_free_seat,
            &self.answering_reliably,
        ])
        .flat_map(|set| set.words())
        .fold(self.rows.read_through() ^ ids, |sum, word| {
            sum.wrapping_add(*word)
        })
    }
}
