//! Who of the people takes part in a programme, in which roles, and how far they have come.

use rand::{Rng, rngs::StdRng};
use std::collections::BTreeSet;

use super::{chance, people::Person};
use crate::features::programme::programmes::Role;

/// How many in a thousand members take part, by programme: mentors, mentees, waiting for approval.
const TAKING_PART: [(&str, [usize; 3]); 3] = [
    ("isbt", [90, 150, 15]),
    ("isth", [50, 80, 0]),
    ("guided", [50, 80, 8]),
];

/// Of the mentors, those who are mentees in the same programme too; in a thousand.
const BOTH: usize = 40;
const BOTH_ROLES: &[Role] = &[Role::Mentor, Role::Mentee];
const MENTOR: &[Role] = &[Role::Mentor];
const MENTEE: &[Role] = &[Role::Mentee];

const WAITING_DAYS: i64 = 10;

/// How far somebody has come with an enrolment.
#[derive(Clone, Copy)]
pub enum Progress {
    /// For this long, in minutes.
    Waiting(i64),
    ProfileBegun,
    ProfileWhole,
}

/// What one of the people does in the programme.
pub struct Part {
    /// The place among the people.
    pub number: usize,
    pub roles: &'static [Role],
    pub progress: Progress,
}

/// Draws who takes part, among those who are not busy elsewhere.
pub fn draw(rng: &mut StdRng, slug: &str, people: &[Person], busy: &BTreeSet<usize>) -> Vec<Part> {
    let shares = TAKING_PART.iter().find(|(name, _)| *name == slug);
    let [mentors, mentees, waiting] = shares
        .map_or([0; 3], |(_, shares)| *shares)
        .map(|share| chance::share(people.len(), share));
    let both = chance::share(mentors, BOTH);
    let may = (0..).zip(people).filter_map(|(number, person)| {
        let may = person.persona.is_none() && person.is_active() && !busy.contains(&number);
        may.then_some(number)
    });
    let queue = chance::shuffled(rng, may);
    let queue = (0..mentors + mentees + waiting).zip(queue);
    queue
        .map(|(place, number)| {
            let (roles, progress) = if place < both {
                (BOTH_ROLES, Progress::ProfileWhole)
            } else if place < mentors {
                (MENTOR, Progress::ProfileWhole)
            } else if place < mentors + mentees {
                (MENTEE, mentee_progress(rng))
            } else {
                draw_waiting(rng)
            };
            Part {
                number,
                roles,
                progress,
            }
        })
        .collect()
}

fn mentee_progress(rng: &mut StdRng) -> Progress {
    if chance::percent(rng, 80) {
        Progress::ProfileWhole
    } else {
        Progress::ProfileBegun
    }
}

fn draw_waiting(rng: &mut StdRng) -> (&'static [Role], Progress) {
    let roles = chance::weighted(rng, &[(30, MENTOR), (70, MENTEE)], MENTEE);
    let longest = WAITING_DAYS * 24 * 60;
    (roles, Progress::Waiting(rng.random_range(20..longest)))
}
