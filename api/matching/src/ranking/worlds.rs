//! Random programmes. They are small and have few terms, so that many people are alike and rules interact.

use std::{collections::HashSet, iter::repeat, ops::Range};

use chrono::NaiveTime;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use uuid::Uuid;

use super::reference::Reference;
use super::{Cursor, Page, explain, list};
use crate::columns::Columns;
use crate::filters::Filters;
use crate::model::{Candidate, Seeker, Side, Taxonomy, Workday};
use crate::rules::{Listing, MatchRules, Score, Weights};

#[derive(Clone, Debug)]
pub struct World {
    pub mentors: Vec<Candidate>,
    pub seeker: Seeker,
    pub rules: MatchRules,
    pub monday: &'static str,
}

impl World {
    pub fn reference(&self) -> Reference<'_> {
        Reference {
            mentors: &self.mentors,
            rules: self.rules,
            week_start: self.monday.parse().unwrap(),
        }
    }

    pub fn columns(&self) -> Columns {
        let start = self.monday.parse().unwrap();
        Columns::build(self.mentors.iter().cloned(), self.rules, start)
    }

    /// The programme before some members changed. In `earlier`, 1 was not there, 2 had the profile of another, and 3 had somebody
    /// beside them who has left since. Also returns the members who changed, and those of them who are there now.
    pub fn before(&self, earlier: &[u8]) -> (Self, HashSet<Uuid>, Vec<Candidate>) {
        let mut before = self.clone();
        before.mentors.clear();
        let (mut changed, mut now) = (HashSet::new(), Vec::new());
        let others = self.mentors.iter().cycle().skip(1);
        let kinds = earlier.iter().chain(repeat(&0));
        for (number, ((mentor, other), kind)) in
            (0..).zip(self.mentors.iter().zip(others).zip(kinds))
        {
            let other = |enrolment, member| Candidate {
                enrolment,
                member,
                ..other.clone()
            };
            let nobody = Uuid::from_u64_pair(u64::MAX / 3, number);
            match kind {
                1 => {}
                2 => before.mentors.push(other(mentor.enrolment, mentor.member)),
                3 => before
                    .mentors
                    .extend([mentor.clone(), other(nobody, nobody)]),
                _ => before.mentors.push(mentor.clone()),
            }
            match kind {
                1 | 2 => {
                    changed.insert(mentor.member);
                    now.push(mentor.clone());
                }
                3 => {
                    changed.insert(nobody);
                }
                _ => {}
            }
        }
        (before, changed, now)
    }

    pub fn page(&self, filters: &Filters, after: Option<Cursor>, limit: usize) -> Page {
        list(
            &self.columns(),
            &taxonomy(),
            &self.seeker,
            filters,
            after,
            limit,
        )
    }

    pub fn score_of_first(&self) -> Score {
        let mentor = self.mentors[0].enrolment;
        explain(&self.columns(), &taxonomy(), &self.seeker, mentor)
            .unwrap()
            .score
    }
}

pub fn taxonomy() -> Taxonomy {
    let named = |prefix: &str| (0..64).map(|term| format!("{prefix}-{term}")).collect();
    Taxonomy {
        expertise: named("area"),
        topics: named("topic"),
    }
}

/// Few terms, spread over the bytes of the set, so that many people are alike.
fn terms() -> impl Strategy<Value = u64> {
    let places = vec![0, 1, 6, 7, 8, 14, 21, 40, 63];
    subsequence(places, 0..=5).prop_map(|bits| bits.iter().fold(0, |set, bit| set | 1 << bit))
}

fn workday() -> impl Strategy<Value = Workday> {
    let zones = select(vec![
        "UTC",
        "Europe/Paris",
        "America/New_York",
        "Asia/Kathmandu",
        "Pacific/Auckland",
        "Australia/Lord_Howe",
    ]);
    let time = (0_u32..96)
        .prop_map(|quarter| NaiveTime::from_hms_opt(quarter / 4, quarter % 4 * 15, 0).unwrap());
    (zones, time.clone(), time).prop_map(|(zone, start, end)| Workday {
        zone: zone.parse().unwrap(),
        start,
        end,
    })
}

fn languages() -> impl Strategy<Value = Vec<String>> {
    let codes = ["en", "fr", "es", "sw", "ja"].map(String::from).to_vec();
    subsequence(codes, 0..=3)
}

fn side() -> impl Strategy<Value = Side> {
    let stage = option::of(0_u8..5);
    (
        terms(),
        terms(),
        languages(),
        option::weighted(0.8, workday()),
        stage,
    )
        .prop_map(|(expertise, topics, languages, workday, stage)| Side {
            expertise,
            topics,
            languages,
            workday,
            stage,
        })
}

fn id() -> impl Strategy<Value = Uuid> {
    any::<u128>().prop_map(Uuid::from_u128)
}

fn mentor() -> impl Strategy<Value = Candidate> {
    let answering = option::of((0_u16..=20).prop_map(|n| f32::from(n) / 20.0));
    let mostly = prop::bool::weighted(0.9);
    let rarely = prop::bool::weighted(0.1);
    let seats = (1_u8..=3, 0_u8..=3);
    (
        id(),
        id(),
        side(),
        0_u8..16,
        seats,
        answering,
        (mostly, rarely, rarely),
    )
        .prop_map(
            |(enrolment, member, side, open_to, (capacity, active), answering, flags)| Candidate {
                enrolment,
                member,
                side,
                open_to,
                capacity,
                active,
                answering,
                present: flags.0,
                paused: flags.1,
                lapsed: flags.2,
            },
        )
}

fn rules() -> impl Strategy<Value = MatchRules> {
    let listing = || select(vec![Listing::Hidden, Listing::Marked]);
    let topical = Weights {
        expertise: 0.55,
        topics: 0.40,
        hours: 0.02,
        stage: 0.01,
        answering: 0.01,
        room: 0.01,
    };
    let weights = select(vec![Weights::default(), topical]);
    (weights, listing(), listing()).prop_map(|(weights, full_mentors, no_shared_language)| {
        MatchRules {
            weights,
            capacity: 3,
            full_mentors,
            no_shared_language,
        }
    })
}

/// Ordinary weeks, and weeks in which clocks change.
fn monday() -> impl Strategy<Value = &'static str> {
    select(vec![
        "2025-07-14T00:00:00Z",
        "2025-10-20T00:00:00Z",
        "2026-03-23T00:00:00Z",
        "2026-03-30T00:00:00Z",
    ])
}

pub fn world() -> impl Strategy<Value = World> {
    world_of(1..40)
}

prop_compose! {
    pub fn world_of(size: Range<usize>)(
        mut mentors in vec(mentor(), size),
        twins in 0_usize..12,
        (enrolment, member, side) in (id(), id(), side()),
        rules in rules(),
        monday in monday(),
    ) -> World {
        // Copies that differ only in their ids, so that the hash decides.
        for twin in mentors.iter().take(twins).cloned().collect::<Vec<_>>() {
            let enrolment = Uuid::from_u128(!twin.enrolment.as_u128());
            let member = Uuid::from_u128(!twin.member.as_u128());
            mentors.push(Candidate { enrolment, member, ..twin });
        }
        let excluded = mentors.iter().step_by(13).map(|mentor| mentor.member).collect();
        World { mentors, seeker: Seeker { enrolment, member, side, excluded }, rules, monday }
    }
}

pub fn filters() -> impl Strategy<Value = Filters> {
    let rarely = |set| option::weighted(0.3, set);
    (
        option::weighted(0.3, terms()),
        option::weighted(0.3, terms()),
        option::weighted(0.3, languages()),
        rarely(0_u8..16),
    )
        .prop_map(|(expertise, topics, languages, open_to)| Filters {
            expertise,
            topics,
            languages,
            open_to,
            only: Vec::new(),
        })
}
