//! Draws who takes part in a programme, with roles and progress.

use rand::{Rng, rngs::StdRng};
use std::collections::BTreeSet;

use super::{chance, people::Person};
use crate::features::programme::programmes::Role;

/// Per thousand members: mentors, mentees and people waiting for approval.
const TAKING_PART: [(&str, [usize; 3]); 3] = [
    ("isbt", [90, 150, 15]),
    ("isth", [50, 80, 0]),
    ("guided", [50, 80, 8]),
];

/// Mentors who are also mentees in the same programme, per thousand.
const BOTH: usize = 40;
const BOTH_ROLES: &[Role] = &[Role::Mentor, Role::Mentee];
const MENTOR: &[Role] = &[Role::Mentor];
const MENTEE: &[Role] = &[Role::Mentee];

const WAITING_DAYS: i64 = 10;

/// Progress of an enrolment.
#[derive(Clone, Copy)]
pub enum Progress {
    /// Waiting for approval for this many minutes.
    Waiting(i64),
    ProfileBegun,
    ProfileWhole,
}

/// One person's part in the programme.
pub struct Part {
    /// Index in the list of people.
    pub number: usize,
    pub roles: &'static [Role],
    pub progress: Progress,
}

/// Draws the people who take part, without those in `busy`.
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
