//! Reasons for a match. Both sides see the same codes.

use super::columns::{Columns, positions};
use super::filters::Filters;
use super::model::{Mark, OPEN_TO, Reason, Seeker, Taxonomy};
use super::rules::{Listing, Sought, Week};

/// Input for the reasons of the rows of one page.
pub(super) struct Telling<'a> {
    pub columns: &'a Columns,
    pub taxonomy: &'a Taxonomy,
    pub seeker: &'a Seeker,
    pub filters: &'a Filters,
    pub week: &'a Week,
}

impl Telling<'_> {
    pub fn reasons(&self, row: usize) -> Vec<Reason> {
        let (expertise, topics) = self.shared_terms(row);
        let (wished_expertise, wished_topics) = self.wished_terms(row);
        [
            shared(expertise, wished_expertise, |count, of| {
                let terms = slugs(expertise, &self.taxonomy.expertise);
                Reason::ExpertiseShared { count, of, terms }
            }),
            self.rare_expertise(expertise),
            shared(topics, wished_topics, |count, of| {
                let terms = slugs(topics, &self.taxonomy.topics);
                Reason::TopicsShared { count, of, terms }
            }),
            Some(self.languages(row)),
            self.hours(row),
            self.open_to(row),
            self.answers_reliably(row),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    pub fn marks(&self, row: usize) -> Vec<Mark> {
        let rules = &self.columns.rules;
        let full =
            rules.full_mentors == Listing::Marked && !self.columns.with_free_seat.contains(row);
        let silent =
            rules.no_shared_language == Listing::Marked && self.languages_in_common(row).is_empty();
        [(full, Mark::Full), (silent, Mark::NoSharedLanguage)]
            .into_iter()
            .filter_map(|(holds, mark)| holds.then_some(mark))
            .collect()
    }

    fn shared_terms(&self, row: usize) -> (u64, u64) {
        let side = &self.seeker.side;
        self.columns.rows.get(row).map_or((0, 0), |mentor| {
            (
                mentor.expertise & side.expertise,
                mentor.topics & side.topics,
            )
        })
    }

    /// The terms that the mentee of the pair names, who is either the seeker or the listed person.
    fn wished_terms(&self, row: usize) -> (u64, u64) {
        let side = &self.seeker.side;
        match (self.columns.sought, self.columns.rows.get(row)) {
            (Sought::Mentees, Some(mentee)) => (mentee.expertise, mentee.topics),
            _ => (side.expertise, side.topics),
        }
    }

    fn rare_expertise(&self, shared: u64) -> Option<Reason> {
        let rare = shared & self.columns.rare_expertise;
        let terms = slugs(rare, &self.taxonomy.expertise);
        (rare != 0).then_some(Reason::RareExpertise { terms })
    }

    fn languages_in_common(&self, row: usize) -> Vec<String> {
        let spoken = self.columns.languages.terms_of(row);
        let mut languages: Vec<String> = spoken
            .filter_map(|position| self.columns.language_codes.get(position))
            .filter(|code| self.seeker.side.languages.contains(code))
            .cloned()
            .collect();
        languages.sort_unstable();
        languages
    }

    fn languages(&self, row: usize) -> Reason {
        let languages = self.languages_in_common(row);
        if languages.is_empty() {
            Reason::NoLanguageShared {}
        } else {
            Reason::LanguageShared { languages }
        }
    }

    fn hours(&self, row: usize) -> Option<Reason> {
        let mentor = self.columns.rows.get(row)?;
        let theirs = self.columns.weeks.get(usize::try_from(mentor.week).ok()?)?;
        let hours = self.week.quarters_in_common(theirs) / 4;
        (hours > 0).then_some(Reason::HoursShared { hours })
    }

    /// Reported only to a seeker who filters by it.
    fn open_to(&self, row: usize) -> Option<Reason> {
        let asked = u64::from(self.filters.open_to?);
        let terms: Vec<String> = self
            .columns
            .open_to
            .terms_of(row)
            .filter(|position| asked >> position & 1 == 1)
            .filter_map(|position| OPEN_TO.get(position))
            .map(|value| String::from(*value))
            .collect();
        (!terms.is_empty()).then_some(Reason::OpenTo { terms })
    }

    fn answers_reliably(&self, row: usize) -> Option<Reason> {
        let reliable = &self.columns.answering_reliably;
        reliable.contains(row).then_some(Reason::AnswersReliably {})
    }
}

fn shared(both: u64, named: u64, reason: impl Fn(u32, u32) -> Reason) -> Option<Reason> {
    (both != 0).then(|| reason(both.count_ones(), named.count_ones()))
}

fn slugs(terms: u64, names: &[String]) -> Vec<String> {
    let named = positions(terms).filter_map(|position| names.get(position));
    named.cloned().collect()
}

#[cfg(test)]
mod tests;
