//! Updates a snapshot after some people changed. The other rows are reused as they are packed, and are not read from the database
//! again.

use std::collections::HashSet;

use uuid::Uuid;

use super::{
    Columns, TermIndex,
    packing::{Gathered, Packed, Packing},
};
use crate::model::Candidate;

impl Columns {
    /// Returns the same snapshot as a new build after these members changed. `candidates` are those of them who can be found now.
    /// `mentors` is the mentors' snapshot where these are mentees.
    #[must_use]
    pub fn changed(
        &self,
        members: &HashSet<Uuid>,
        candidates: &[Candidate],
        mentors: Option<&Self>,
    ) -> Self {
        let mut gathered = Gathered {
            packing: Packing::resumed(self),
            packed: self.unpacked(),
        };
        gathered
            .packed
            .retain(|person| !members.contains(&person.member));
        candidates
            .iter()
            .for_each(|candidate| gathered.push(candidate));
        Self::assembled(gathered, self.rules, mentors)
    }

    /// All rows as packed candidates, in order.
    fn unpacked(&self) -> Vec<Packed> {
        let mut people: Vec<Packed> = self
            .enrolments
            .iter()
            .enumerate()
            .map(|(row, enrolment)| self.person(row, *enrolment))
            .collect();
        for (member, row) in &self.by_member {
            if let Some(person) = person_at(&mut people, *row) {
                person.member = *member;
            }
        }
        for (language, set) in self.languages.sets().iter().enumerate() {
            for row in set.rows() {
                let words = people.get_mut(row).map(|person| &mut person.languages);
                if let Some(word) = words.and_then(|words| words.get_mut(language / 64)) {
                    *word |= 1 << (language % 64);
                }
            }
        }
        people
    }

    /// One row without its member and its languages, which are stored in another order.
    fn person(&self, row: usize, enrolment: Uuid) -> Packed {
        let values = self.rows.get(row).unwrap_or_default();
        let answering = self.answering.get(row).copied();
        Packed {
            enrolment,
            member: Uuid::nil(),
            expertise: values.expertise,
            topics: values.topics,
            languages: Default::default(),
            week: values.week,
            stage: values.stage,
            open_to: open_to(&self.open_to, row),
            active: self.active.get(row).copied().unwrap_or_default(),
            answering: answering.filter(|share| !share.is_nan()),
            takes_part: self.taking_part.contains(row),
            has_free_seat: self.with_free_seat.contains(row),
        }
    }
}

fn person_at(people: &mut [Packed], row: u32) -> Option<&mut Packed> {
    people.get_mut(usize::try_from(row).ok()?)
}

fn open_to(index: &TermIndex, row: usize) -> u8 {
    index.terms_of(row).fold(0, |set, term| set | 1 << term)
}
