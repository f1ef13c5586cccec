//! Conversion of rows into the types of the ranking.

use chrono::NaiveTime;
use serde::de::DeserializeOwned;
use std::collections::{HashMap, HashSet};

use super::store::{CandidateRow, Meant, SeekerProfile};
use crate::features::{
    participation::enrolments::{CareerStage, Status, Visibility, VisibleTo, name_of},
    programme::programmes::{self, FullMentors, Policy, Role, Unshared},
};
use tandem_matching::{
    model::{Candidate, OPEN_TO, Side, Taxonomy, Workday},
    rules::{Listing, MatchRules, Sought, Weights},
};
use tandem_platform::MemberId;

/// Which members named which others in their never-match lists.
#[derive(Clone, Default)]
pub struct NamedBy {
    /// By the named member: the members who named them.
    known: HashMap<MemberId, Vec<MemberId>>,
    /// By an address or number that no member had: the members who named it.
    unknown: HashMap<String, Vec<MemberId>>,
}

impl NamedBy {
    /// Adds the never-match list of a member.
    pub fn note(&mut self, by: MemberId, never_match: Vec<String>, meant: &Meant) {
        for name in names(never_match) {
            let key = (by, name);
            match meant.get(&key) {
                Some(members) => {
                    for member in members {
                        self.known.entry(*member).or_default().push(by);
                    }
                }
                None => self.unknown.entry(key.1).or_default().push(by),
            }
        }
    }

    /// Removes the never-match lists of these members.
    pub fn forget(&mut self, members: &HashSet<MemberId>) {
        let all = self.known.values_mut().chain(self.unknown.values_mut());
        for named in all {
            named.retain(|member| !members.contains(member));
        }
    }

    /// The members who named this member, by id or by one of the member's own names.
    pub fn of<'a>(
        &'a self,
        member: MemberId,
        own_names: impl IntoIterator<Item = &'a str>,
    ) -> impl Iterator<Item = MemberId> {
        let by_names = own_names.into_iter().map(name_of);
        let unknown = by_names.filter_map(|name| self.unknown.get(&name));
        self.known
            .get(&member)
            .into_iter()
            .chain(unknown)
            .flatten()
            .copied()
    }
}

pub fn taxonomy(terms: &programmes::Taxonomy) -> Taxonomy {
    let slugs = |terms: &[crate::features::programme::programmes::entities::terms::Model]| {
        terms.iter().map(|term| term.slug.clone()).collect()
    };
    Taxonomy {
        expertise: slugs(&terms.expertise),
        topics: slugs(&terms.topics),
    }
}

/// The role that a member in this role looks for.
pub const fn sought_by(role: Role) -> Sought {
    match role {
        Role::Mentee => Sought::Mentors,
        Role::Mentor => Sought::Mentees,
    }
}

pub const fn role_of(sought: Sought) -> Role {
    match sought {
        Sought::Mentors => Role::Mentor,
        Sought::Mentees => Role::Mentee,
    }
}

pub fn match_rules(policy: &Policy, sought: Sought) -> MatchRules {
    let weights = policy.weights;
    MatchRules {
        weights: Weights {
            expertise: weights.expertise,
            topics: weights.topics,
            hours: weights.hours,
            stage: weights.stage,
            answering: weights.answering,
            room: weights.room,
        },
        capacity: small(i64::from(policy.capacity(role_of(sought)))),
        full_mentors: match (sought, policy.full_mentors) {
            (Sought::Mentors, FullMentors::Marked) => Listing::Marked,
            (Sought::Mentors, FullMentors::Hidden) | (Sought::Mentees, _) => Listing::Hidden,
        },
        no_shared_language: match policy.no_shared_language {
            Unshared::Hidden => Listing::Hidden,
            Unshared::Marked => Listing::Marked,
        },
    }
}

/// Converts a candidate. Profile fields visible only to matches are left out, so that the order, filters and reasons reveal nothing
/// about them.
pub fn candidate(row: &CandidateRow, taxonomy: &Taxonomy) -> Candidate {
    let seen = read::<Visibility>(&row.visibility);
    let all_see = |to: VisibleTo| to == VisibleTo::Everyone;
    let zone = row.time_zone.as_deref();
    let zone = zone.filter(|_| all_see(seen.working_hours));
    let career = row.career_stage.as_deref();
    let mut open_to: Vec<String> = read(&row.open_to);
    open_to.retain(|_| all_see(seen.open_to));
    Candidate {
        enrolment: row.enrolment_id.into(),
        member: row.member_id.into(),
        side: Side {
            expertise: taxonomy.expertise_bits(&read::<Vec<String>>(&row.expertise)),
            topics: taxonomy.topic_bits(&read::<Vec<String>>(&row.topics)),
            languages: read(&row.languages),
            workday: workday(zone, row.working_from, row.working_to),
            stage: stage(career.filter(|_| all_see(seen.career_stage))),
        },
        open_to: open_to_bits(&open_to),
        capacity: small(i64::from(row.capacity)),
        active: small(row.active),
        answering: answering(row.received, row.expired),
        present: row.complete,
        paused: row.status == Status::Paused,
        lapsed: !row.membership_status.is_active(),
    }
}

pub fn side(row: &SeekerProfile, taxonomy: &Taxonomy) -> Side {
    Side {
        expertise: taxonomy.expertise_bits(&row.expertise.0),
        topics: taxonomy.topic_bits(&row.topics.0),
        languages: row.languages.0.clone(),
        workday: workday(row.time_zone.as_deref(), row.working_from, row.working_to),
        stage: stage(row.career_stage.as_deref()),
    }
}

pub fn open_to_bits<S: AsRef<str>>(words: &[S]) -> u8 {
    (0..)
        .zip(OPEN_TO)
        .filter(|(_, known)| words.iter().any(|word| word.as_ref() == *known))
        .fold(0, |set, (position, _)| set | 1 << position)
}

pub fn names(never_match: Vec<String>) -> Vec<String> {
    // An empty line must not match members without an address.
    let folded = never_match.iter().map(|name| name_of(name));
    folded.filter(|name| !name.is_empty()).collect()
}

/// The share of received requests that did not expire; `None` if none was received.
fn answering(received: i64, expired: i64) -> Option<f32> {
    let share = |count: i64| f32::from(u16::try_from(count).unwrap_or(u16::MAX));
    (received > 0).then(|| 1.0 - share(expired) / share(received))
}

fn workday(zone: Option<&str>, from: i32, to: i32) -> Option<Workday> {
    Some(Workday {
        zone: zone?.parse().ok()?,
        start: time(from)?,
        end: time(to)?,
    })
}

fn time(minutes: i32) -> Option<NaiveTime> {
    let minutes = u32::try_from(minutes).ok()?;
    match minutes {
        1440 => Some(NaiveTime::MIN),
        _ => NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0),
    }
}

/// `None` for a stage that only a newer release knows.
fn stage(word: Option<&str>) -> Option<u8> {
    let stage: CareerStage = word?.parse().ok()?;
    let position = CareerStage::ALL.iter().position(|known| *known == stage)?;
    u8::try_from(position).ok()
}

fn small(count: i64) -> u8 {
    u8::try_from(count.max(0)).unwrap_or(u8::MAX)
}

/// Parses JSON; the default value if a newer release wrote something unknown.
pub fn read<T: DeserializeOwned + Default>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_who_was_never_asked_is_a_newcomer() {
        assert_eq!(answering(0, 0), None);
        assert_eq!(answering(4, 1), Some(0.75));
    }

    #[test]
    fn words_become_bits_in_the_order_the_ranking_knows() {
        assert_eq!(
            open_to_bits(&["reviewing", "hosting_a_fellow", "flying"]),
            0b1001
        );
    }
}
