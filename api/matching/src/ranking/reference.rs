//! Matching in plain code, without packing or caching. Tests compare the fast implementation with it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::scorer::folded;
use crate::filters::Filters;
use crate::model::{Candidate, OPEN_TO, Seeker, Side};
use crate::rules::{Listing, MatchRules, works};

pub struct Reference<'a> {
    pub mentors: &'a [Candidate],
    pub rules: MatchRules,
    pub week_start: DateTime<Utc>,
}

#[derive(Clone, Copy)]
pub enum Kind {
    Expertise,
    Topics,
    Languages,
    OpenTo,
}

impl Reference<'_> {
    pub fn list(&self, seeker: &Seeker, filters: &Filters) -> Vec<(Uuid, u16)> {
        let mut list: Vec<(Reverse<u16>, u64, Uuid)> = self
            .mentors
            .iter()
            .filter(|mentor| self.may_see(seeker, mentor) && passes(filters, mentor, None))
            .map(|mentor| {
                let tie = folded(folded(0, seeker.enrolment), mentor.enrolment);
                (Reverse(self.score(seeker, mentor)), tie, mentor.enrolment)
            })
            .collect();
        list.sort();
        list.into_iter()
            .map(|(score, _, id)| (id, score.0))
            .collect()
    }

    pub fn facet(&self, seeker: &Seeker, filters: &Filters, kind: Kind) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for mentor in self.mentors {
            if self.may_see(seeker, mentor) && passes(filters, mentor, Some(kind)) {
                for value in values(mentor, kind) {
                    *counts.entry(value).or_default() += 1;
                }
            }
        }
        counts
    }

    pub fn may_see(&self, seeker: &Seeker, mentor: &Candidate) -> bool {
        let hides = |listing| listing == Listing::Hidden;
        let speaks = &mentor.side.languages;
        mentor.present
            && !mentor.paused
            && !mentor.lapsed
            && mentor.member != seeker.member
            && !seeker.excluded.contains(&mentor.member)
            && (!hides(self.rules.full_mentors) || mentor.active < mentor.capacity)
            && (!hides(self.rules.no_shared_language)
                || seeker
                    .side
                    .languages
                    .iter()
                    .any(|code| speaks.contains(code)))
    }

    pub fn score(&self, seeker: &Seeker, mentor: &Candidate) -> u16 {
        let (weights, mine, theirs) = (self.rules.weights, &seeker.side, &mentor.side);
        let share = weights.expertise * self.cosine(|side| side.expertise, mine, theirs)
            + weights.topics * self.cosine(|side| side.topics, mine, theirs)
            + weights.hours * (self.quarters(mine, theirs) / 32.0).min(1.0)
            + weights.stage * stage(mine.stage, theirs.stage)
            + weights.answering * f64::from(mentor.answering.unwrap_or(self.usual_answering()))
            + weights.room
                * (1.0 - f64::from(mentor.active) / f64::from(self.rules.capacity)).max(0.0);
        (share * 10_000.0 + 1e-6).round() as u16
    }

    fn cosine(&self, terms: impl Fn(&Side) -> u64, mine: &Side, theirs: &Side) -> f64 {
        let sum = |set: u64| -> f64 {
            let named = (0..64).filter(|term| set >> term & 1 == 1);
            named.map(|term| self.rarity(&terms, term)).sum()
        };
        let (mine, theirs) = (terms(mine), terms(theirs));
        if mine & theirs == 0 {
            return 0.0;
        }
        sum(mine & theirs) / (sum(mine) * sum(theirs)).sqrt()
    }

    fn rarity(&self, terms: impl Fn(&Side) -> u64, term: u32) -> f64 {
        let offering = self
            .mentors
            .iter()
            .filter(|mentor| terms(&mentor.side) >> term & 1 == 1);
        1.0 + ((self.mentors.len() as f64 + 1.0) / (offering.count() as f64 + 1.0)).ln()
    }

    fn quarters(&self, mine: &Side, theirs: &Side) -> f64 {
        let (Some(mine), Some(theirs)) = (mine.workday, theirs.workday) else {
            return 0.0;
        };
        let starts = (0..7 * 96).map(|number| self.week_start + TimeDelta::minutes(15 * number));
        starts
            .filter(|at| works(&mine, *at) && works(&theirs, *at))
            .count() as f64
    }

    fn usual_answering(&self) -> f32 {
        let mut known: Vec<f32> = self
            .mentors
            .iter()
            .filter_map(|mentor| mentor.answering)
            .collect();
        known.sort_by(f32::total_cmp);
        known.get(known.len() / 2).copied().unwrap_or(1.0)
    }
}

fn stage(mentee: Option<u8>, mentor: Option<u8>) -> f64 {
    match (mentee, mentor) {
        (Some(mentee), Some(mentor)) if mentor < mentee => 0.1,
        (Some(mentee), Some(mentor)) => [0.4, 0.8, 1.0, 1.0, 0.7][usize::from(mentor - mentee)],
        _ => 0.4,
    }
}

pub fn values(mentor: &Candidate, kind: Kind) -> Vec<String> {
    let named = |bits: u64, prefix: &str| -> Vec<String> {
        let terms = (0..64).filter(|term| bits >> term & 1 == 1);
        terms.map(|term| format!("{prefix}-{term}")).collect()
    };
    match kind {
        Kind::Expertise => named(mentor.side.expertise, "area"),
        Kind::Topics => named(mentor.side.topics, "topic"),
        Kind::Languages => mentor.side.languages.clone(),
        Kind::OpenTo => (0..4)
            .filter(|bit| mentor.open_to >> bit & 1 == 1)
            .map(|bit| OPEN_TO[bit].to_owned())
            .collect(),
    }
}

fn passes(filters: &Filters, mentor: &Candidate, ignored: Option<Kind>) -> bool {
    let side = &mentor.side;
    let speaks = |codes: &Vec<String>| codes.iter().any(|code| side.languages.contains(code));
    let found = |ids: &Vec<Uuid>| ids.contains(&mentor.enrolment);
    filters.only.iter().all(found)
        && (matches!(ignored, Some(Kind::Expertise))
            || filters
                .expertise
                .is_none_or(|any| side.expertise & any != 0))
        && (matches!(ignored, Some(Kind::Topics))
            || filters.topics.is_none_or(|any| side.topics & any != 0))
        && (matches!(ignored, Some(Kind::Languages))
            || filters.languages.as_ref().is_none_or(speaks))
        && (matches!(ignored, Some(Kind::OpenTo))
            || filters.open_to.is_none_or(|any| mentor.open_to & any != 0))
}
