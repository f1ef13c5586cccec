//! Generates the enrolments of a programme with their profiles.

use chrono::{DateTime, Duration, Utc};
use rand::{Rng, rngs::StdRng};
use std::collections::BTreeSet;

use super::{
    background::Background,
    chance, ids,
    parts::{self, Part, Progress},
    people::Person,
    places::Place,
    prose::Voice,
    source::{Source, Texts, Written},
    written,
};
use crate::features::{
    identity::members::entities::members,
    participation::enrolments::{
        Status,
        entities::{enrolments, profiles},
    },
    programme::programmes::Role,
};
use tandem_platform::{AppError, MemberId};

const STORIES_BEGAN_DAYS_AGO: i64 = 90;

/// One enrolment with its person and profile.
pub struct Enrolled<'a> {
    pub person: &'a Person,
    pub role: Role,
    pub row: enrolments::Model,
    pub profile: profiles::Model,
}

impl Enrolled<'_> {
    #[must_use]
    pub fn has_story(&self) -> bool {
        self.person.persona.is_some()
    }

    #[must_use]
    pub fn is_approved(&self) -> bool {
        self.row.status == Status::Approved
    }
}

/// Generates the enrolments of one programme.
pub struct Planner<'a> {
    pub source: &'a Source,
    pub texts: &'a Texts,
    pub place: &'a Place,
    pub people: &'a [Person],
    pub now: DateTime<Utc>,
    /// The coordinator who decides; `None` if the programme has none.
    pub decider: Option<MemberId>,
}

impl<'a> Planner<'a> {
    /// `members` are the rows of `people` in the same order. People in `busy` are enrolled in another programme; the enrolled
    /// people are added to it.
    ///
    /// # Errors
    /// A number does not fit its column.
    pub fn enrol(
        &self,
        rng: &mut StdRng,
        members: &[members::Model],
        busy: &mut BTreeSet<usize>,
    ) -> Result<Vec<Enrolled<'a>>, AppError> {
        let mut enrolled = self.with_stories(rng, members)?;
        let slug = &self.place.programme.slug;
        for part in parts::draw(rng, slug, self.people, busy) {
            busy.insert(part.number);
            let person = self.people.get(part.number);
            if let (Some(person), Some(member)) = (person, members.get(part.number)) {
                enrolled.extend(self.drawn(rng, person, member.id, &part)?);
            }
        }
        Ok(enrolled)
    }

    fn with_stories(
        &self,
        rng: &mut StdRng,
        members: &[members::Model],
    ) -> Result<Vec<Enrolled<'a>>, AppError> {
        let mut enrolled = Vec::new();
        for (person, member) in self.people.iter().zip(members) {
            let stories = self.source.personas.iter();
            let own = stories.filter(|persona| person.persona.as_ref() == Some(&persona.key));
            for written in own.flat_map(|persona| &persona.enrolments) {
                if written.programme == self.place.programme.slug {
                    enrolled.push(self.by_hand(rng, person, member.id, written)?);
                }
            }
        }
        Ok(enrolled)
    }

    fn drawn(
        &self,
        rng: &mut StdRng,
        person: &'a Person,
        member_id: MemberId,
        part: &Part,
    ) -> Result<Vec<Enrolled<'a>>, AppError> {
        let Some(home) = &person.home else {
            return Ok(Vec::new());
        };
        let background = Background::draw(rng, self.source, self.texts, part.roles, part.number);
        let mut enrolled = Vec::new();
        for role in part.roles.iter().copied() {
            let submitted_at = match part.progress {
                Progress::Waiting(minutes) => self.now - Duration::minutes(minutes),
                _ => self.draw_submitted(rng),
            };
            let mut row = self.row(rng, member_id, role, submitted_at)?;
            let texts = (&self.source.general, self.texts);
            let policy = &self.place.programme.policy;
            let voice = Voice::draw(rng, texts, policy, role, (home, &background));
            let empty = written::empty(row.id, person, submitted_at);
            let profile = match part.progress {
                Progress::Waiting(_) => empty,
                Progress::ProfileBegun => written::begun(rng, empty, &voice, home),
                Progress::ProfileWhole => written::whole(rng, empty, &voice, home, role),
            };
            if !matches!(part.progress, Progress::Waiting(_)) {
                self.approve(rng, role, &mut row);
                row.capacity = draw_capacity(rng, role, row.capacity);
            }
            enrolled.push(Enrolled {
                person,
                role,
                profile: self.found_or_not(role, profile),
                row,
            });
        }
        Ok(enrolled)
    }

    /// Where mentors may send requests, two thirds of the mentees are findable.
    fn found_or_not(&self, role: Role, profile: profiles::Model) -> profiles::Model {
        let may_be = role == Role::Mentee && self.place.programme.policy.may_request(Role::Mentor);
        let wishes = !profile.enrolment_id.0.as_u128().is_multiple_of(3);
        profiles::Model {
            findable: may_be && wishes && profile.complete,
            ..profile
        }
    }

    fn by_hand(
        &self,
        rng: &mut StdRng,
        person: &'a Person,
        member_id: MemberId,
        written: &Written,
    ) -> Result<Enrolled<'a>, AppError> {
        let submitted_at = self.now - Duration::days(STORIES_BEGAN_DAYS_AGO);
        let mut row = self.row(rng, member_id, written.role, submitted_at)?;
        row.capacity = written.capacity.unwrap_or(row.capacity).min(row.capacity);
        let profile = written::by_hand(written::empty(row.id, person, submitted_at), written);
        if written.status == Status::Approved {
            self.approve(rng, written.role, &mut row);
        }
        Ok(Enrolled {
            person,
            role: written.role,
            profile: self.found_or_not(written.role, profile),
            row,
        })
    }

    /// If the programme has a window, within it. Otherwise 10 % within the last three weeks and the others within two years.
    fn draw_submitted(&self, rng: &mut StdRng) -> DateTime<Utc> {
        if let Some((opened, closed)) = self.place.window {
            let minutes = (closed - opened).num_minutes().max(1);
            return opened + Duration::minutes(rng.random_range(0..minutes));
        }
        let days = if chance::percent(rng, 10) {
            7..=20
        } else {
            30..=650
        };
        self.now - Duration::minutes(rng.random_range(days) * 24 * 60 + rng.random_range(0..1440))
    }

    fn row(
        &self,
        rng: &mut StdRng,
        member_id: MemberId,
        role: Role,
        submitted_at: DateTime<Utc>,
    ) -> Result<enrolments::Model, AppError> {
        let programme = &self.place.programme;
        let (conduct_version, confidentiality_version) = programme.pledge_versions();
        Ok(enrolments::Model {
            id: ids::at(rng, submitted_at),
            programme_id: programme.id,
            member_id,
            role,
            status: Status::Submitted,
            reason: None,
            conduct_version,
            confidentiality_version,
            capacity: i32::try_from(programme.policy.capacity(role)).map_err(AppError::internal)?,
            version: 1,
            submitted_at: Some(submitted_at),
            decided_at: None,
            decided_by: None,
            undo_until: None,
            paused_until: None,
            created_at: submitted_at,
            updated_at: submitted_at,
        })
    }

    fn approve(&self, rng: &mut StdRng, role: Role, row: &mut enrolments::Model) {
        let looked_at = self.place.programme.policy.needs_approval(role);
        let hours = if looked_at {
            rng.random_range(2..=96)
        } else {
            0
        };
        let decided_at = row.created_at + Duration::hours(hours);
        row.status = Status::Approved;
        row.decided_at = Some(decided_at);
        row.decided_by = self.decider.filter(|_| looked_at);
        row.updated_at = decided_at;
        row.version = 2;
    }
}

/// A quarter of the mentors have a lower capacity than the programme allows.
fn draw_capacity(rng: &mut StdRng, role: Role, most: i32) -> i32 {
    if role == Role::Mentor && chance::percent(rng, 25) {
        rng.random_range(1..=most)
    } else {
        most
    }
}
