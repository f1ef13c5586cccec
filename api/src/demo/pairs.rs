//! Selects pairs of mentee and mentor for requests.

use chrono::{DateTime, Utc};
use rand::rngs::StdRng;
use std::collections::BTreeSet;

use super::{chance, enrolling::Enrolled, stories::Story};
use crate::features::programme::programmes::Role;
use crate::ids::EnrolmentId;

/// The number of mentors that are compared for one request.
const LOOKED_AT: usize = 16;

/// Approved people of a programme with complete profiles.
pub struct Pairs<'a> {
    /// Mentees who have not sent a request yet, in random order.
    mentees: Vec<&'a Enrolled<'a>>,
    mentors: Vec<Mentor<'a>>,
    asked: BTreeSet<(EnrolmentId, EnrolmentId)>,
}

struct Mentor<'a> {
    enrolled: &'a Enrolled<'a>,
    holds: i32,
    held_before: i32,
}

pub struct Pair<'a> {
    pub mentee: &'a Enrolled<'a>,
    pub mentor: &'a Enrolled<'a>,
    /// Slugs of the terms in the mentee's message.
    pub area: String,
    pub topic: String,
}

impl<'a> Pairs<'a> {
    pub fn of(rng: &mut StdRng, enrolled: &'a [Enrolled<'a>]) -> Self {
        let ready = enrolled
            .iter()
            .filter(|one| one.is_approved() && one.profile.complete);
        let (mentors, mentees): (Vec<_>, Vec<_>) = ready.partition(|one| one.role == Role::Mentor);
        let mentees = mentees.into_iter().filter(|one| !one.has_story());
        let mentors = mentors.into_iter().map(|enrolled| Mentor {
            enrolled,
            holds: 0,
            held_before: 0,
        });
        Self {
            mentees: chance::shuffled(rng, mentees),
            mentors: mentors.collect(),
            asked: BTreeSet::new(),
        }
    }

    /// A mentee who was approved before this time and has no request yet.
    pub fn take_mentee(&mut self, by: DateTime<Utc>) -> Option<&'a Enrolled<'a>> {
        let place = self
            .mentees
            .iter()
            .position(|mentee| was_approved(mentee, by))?;
        Some(self.mentees.swap_remove(place))
    }

    /// The best of some random mentors with a free seat.
    pub fn find(
        &mut self,
        rng: &mut StdRng,
        mentee: &'a Enrolled<'a>,
        by: DateTime<Utc>,
    ) -> Option<Pair<'a>> {
        self.best(rng, mentee, by, |mentor| {
            mentor.holds < mentor.enrolled.row.capacity
        })
    }

    /// The best of some random mentors with a seat that had no earlier mentorship.
    pub fn find_before(
        &mut self,
        rng: &mut StdRng,
        mentee: &'a Enrolled<'a>,
        by: DateTime<Utc>,
    ) -> Option<Pair<'a>> {
        self.best(rng, mentee, by, |mentor| {
            mentor.held_before < mentor.enrolled.row.capacity
        })
    }

    /// The mentee who matches this persona best.
    pub fn with_story(&mut self, key: &str, by: DateTime<Utc>) -> Option<Pair<'a>> {
        self.best_mentee(key, by, None)
    }

    fn best_mentee(
        &mut self,
        key: &str,
        by: DateTime<Utc>,
        language: Option<&String>,
    ) -> Option<Pair<'a>> {
        let speaks = |mentee: &Enrolled<'_>| {
            language.is_none_or(|language| mentee.profile.languages.0.contains(language))
        };
        let persona = |mentor: &&Mentor<'_>| mentor.enrolled.person.persona.as_deref() == Some(key);
        let mentor = self.mentors.iter().find(persona)?.enrolled;
        let mentees = self.mentees.iter().enumerate();
        let place = mentees
            .filter(|(_, mentee)| was_approved(mentee, by) && speaks(mentee))
            .filter_map(|(place, mentee)| Some((closeness(mentee, mentor)?, place)))
            .max()?
            .1;
        let mentee = self.mentees.swap_remove(place);
        self.ask(mentee, mentor)
    }

    /// A persona as the mentor, and as the mentee another persona or whoever matches best and speaks the language.
    pub fn of_story(
        &mut self,
        story: &Story,
        everybody: &'a [Enrolled<'a>],
        by: DateTime<Utc>,
    ) -> Option<Pair<'a>> {
        let Some(key) = story.mentee.as_deref() else {
            return self.best_mentee(&story.mentor, by, story.language.as_ref());
        };
        let named = |key: &str, role: Role| {
            let mut everybody = everybody.iter();
            everybody.find(|one| one.role == role && one.person.persona.as_deref() == Some(key))
        };
        let mentee = named(key, Role::Mentee)?;
        let mentor = named(&story.mentor, Role::Mentor)?;
        self.ask(mentee, mentor)
    }

    /// Takes a current seat and returns its number.
    pub fn hold_seat(&mut self, pair: &Pair<'_>) -> i32 {
        self.count(pair, |mentor| &mut mentor.holds)
    }

    /// Takes a seat for an ended mentorship and returns its number.
    pub fn fill_earlier(&mut self, pair: &Pair<'_>) -> i32 {
        self.count(pair, |mentor| &mut mentor.held_before)
    }

    fn count(
        &mut self,
        pair: &Pair<'_>,
        counter: impl for<'m> Fn(&'m mut Mentor<'a>) -> &'m mut i32,
    ) -> i32 {
        let id = pair.mentor.row.id;
        let mentor = self
            .mentors
            .iter_mut()
            .find(|mentor| mentor.enrolled.row.id == id);
        mentor.map_or(1, |mentor| {
            let count = counter(mentor);
            *count += 1;
            *count
        })
    }

    fn best(
        &mut self,
        rng: &mut StdRng,
        mentee: &'a Enrolled<'a>,
        by: DateTime<Utc>,
        has_room: impl Fn(&Mentor<'_>) -> bool,
    ) -> Option<Pair<'a>> {
        let open = self.mentors.iter().filter(|mentor| {
            let one = mentor.enrolled;
            !one.has_story()
                && was_approved(one, by)
                && has_room(mentor)
                && one.row.member_id != mentee.row.member_id
                && !self.asked.contains(&(mentee.row.id, one.row.id))
        });
        let mentor = chance::shuffled(rng, open)
            .into_iter()
            .filter_map(|mentor| Some((closeness(mentee, mentor.enrolled)?, mentor.enrolled)))
            .take(LOOKED_AT)
            .max_by_key(|(closeness, _)| *closeness)?
            .1;
        self.ask(mentee, mentor)
    }

    fn ask(&mut self, mentee: &'a Enrolled<'a>, mentor: &'a Enrolled<'a>) -> Option<Pair<'a>> {
        self.asked.insert((mentee.row.id, mentor.row.id));
        let first = |own: &[String], other: &[String]| {
            let shared = shared(own, other).next();
            shared.or(own.first()).cloned()
        };
        Some(Pair {
            mentee,
            mentor,
            area: first(&mentee.profile.expertise.0, &mentor.profile.expertise.0)?,
            topic: first(&mentee.profile.topics.0, &mentor.profile.topics.0)?,
        })
    }
}

fn was_approved(enrolled: &Enrolled<'_>, by: DateTime<Utc>) -> bool {
    enrolled
        .row
        .decided_at
        .is_some_and(|decided_at| decided_at < by)
}

/// A score of common areas and topics; `None` without a common language.
fn closeness(mentee: &Enrolled<'_>, mentor: &Enrolled<'_>) -> Option<usize> {
    let (mentee, mentor) = (&mentee.profile, &mentor.profile);
    shared(&mentee.languages.0, &mentor.languages.0).next()?;
    let areas = shared(&mentee.expertise.0, &mentor.expertise.0).count();
    let topics = shared(&mentee.topics.0, &mentor.topics.0).count();
    Some(3 * areas + 2 * topics)
}

fn shared<'w>(one: &'w [String], other: &[String]) -> impl Iterator<Item = &'w String> {
    one.iter().filter(|word| other.contains(word))
}
