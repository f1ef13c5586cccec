//! Profile texts and messages, composed of lines from `api/demo/texts`.

use rand::{Rng, rngs::StdRng, seq::IndexedRandom};

use super::{
    background::Background,
    chance,
    people::Home,
    source::{Area, General, Texts, Topic},
};
use crate::features::{
    participation::enrolments::CareerStage,
    programme::programmes::{Policy, Role},
};

const MENTOR_AREAS: [(u32, usize); 5] = [(18, 1), (34, 2), (30, 3), (13, 4), (5, 5)];
const MENTEE_AREAS: [(u32, usize); 3] = [(35, 1), (45, 2), (20, 3)];
const TOPICS: [(u32, usize); 3] = [(25, 1), (40, 2), (35, 3)];

/// Weights of terms by position. Rare terms are needed because a match on one scores higher.
const POPULARITY: [f64; 5] = [5.0, 3.0, 4.0, 2.0, 1.0];

/// The terms of a profile and the values for the placeholders of its texts.
pub struct Voice<'a> {
    general: &'a General,
    role: Role,
    pub areas: Vec<&'a Area>,
    pub topics: Vec<&'a Topic>,
    pub background: &'a Background,
    city: &'a str,
}

impl<'a> Voice<'a> {
    pub fn draw(
        rng: &mut StdRng,
        (general, texts): (&'a General, &'a Texts),
        policy: &Policy,
        role: Role,
        (home, background): (&'a Home, &'a Background),
    ) -> Self {
        let counts: &[_] = match role {
            Role::Mentor => &MENTOR_AREAS,
            Role::Mentee => &MENTEE_AREAS,
        };
        let areas = at_most(
            policy.expertise_limit(role),
            chance::weighted(rng, counts, 1),
        );
        let topics = at_most(policy.topics_at_most, chance::weighted(rng, &TOPICS, 1));
        Self {
            general,
            role,
            areas: draw_terms(rng, &texts.areas, areas),
            topics: draw_terms(rng, &texts.topics, topics),
            background,
            city: &home.city,
        }
    }

    pub fn headline(&self, rng: &mut StdRng) -> String {
        let titles = self.general.titles.get(self.background.stage.as_str());
        let general = chance::line(rng, titles.map_or(&[], Vec::as_slice));
        let own = self
            .areas
            .first()
            .map_or("", |area| chance::line(rng, &area.headlines));
        let has_come_far = !matches!(
            self.background.stage,
            CareerStage::Student | CareerStage::Early
        );
        self.fill(if has_come_far && chance::percent(rng, 60) {
            own
        } else {
            general
        })
    }

    pub fn statement(&self, rng: &mut StdRng) -> String {
        match self.role {
            Role::Mentor => self.mentor_statement(rng),
            Role::Mentee => self.mentee_statement(rng),
        }
    }

    fn mentor_statement(&self, rng: &mut StdRng) -> String {
        let texts = &self.general.mentor;
        let mut lines = vec![chance::line(rng, &texts.openings)];
        let told = if chance::percent(rng, 50) { 2 } else { 1 };
        for area in self.areas.iter().take(told) {
            lines.push(chance::line(rng, &area.experience));
        }
        let mentoring = chance::line(rng, &texts.mentoring);
        self.fill(&format!("{}\n\n{mentoring}", lines.join(" ")))
    }

    fn mentee_statement(&self, rng: &mut StdRng) -> String {
        let mut lines = vec![chance::line(rng, &self.general.mentee.openings)];
        let told = if chance::percent(rng, 50) { 2 } else { 1 };
        for area in self.areas.iter().take(told) {
            lines.push(chance::line(rng, &area.learning));
        }
        self.fill(&lines.join(" "))
    }

    /// Empty for mentees.
    pub fn offer(&self, rng: &mut StdRng) -> String {
        if self.role == Role::Mentee {
            return String::new();
        }
        let mut lines = Vec::new();
        for area in self.areas.iter().take(rng.random_range(1..=2)) {
            lines.push(chance::line(rng, &area.offer));
        }
        for topic in self.topics.iter().take(rng.random_range(1..=2)) {
            lines.push(chance::line(rng, &topic.offer));
        }
        self.fill(&lines.join(" "))
    }

    pub fn hopes(&self, rng: &mut StdRng) -> String {
        let general = match self.role {
            Role::Mentor => return self.fill(chance::line(rng, &self.general.mentor.hopes)),
            Role::Mentee => chance::line(rng, &self.general.mentee.hopes),
        };
        let own = self
            .topics
            .first()
            .map_or("", |topic| chance::line(rng, &topic.hopes));
        self.fill(&format!("{general} {own}"))
    }

    /// Empty for mentors.
    pub fn guidance(&self, rng: &mut StdRng) -> String {
        if self.role == Role::Mentor {
            return String::new();
        }
        let mut lines = Vec::new();
        if let Some(area) = self.areas.first() {
            lines.push(chance::line(rng, &area.guidance));
        }
        for topic in self.topics.iter().take(rng.random_range(1..=2)) {
            lines.push(chance::line(rng, &topic.guidance));
        }
        self.fill(&lines.join(" "))
    }

    fn fill(&self, template: &str) -> String {
        template
            .replace("{years}", &self.background.years.to_string())
            .replace("{city}", self.city)
            .replace("{workplace}", &self.background.workplace)
            .replace("{field}", self.areas.first().map_or("", |area| &area.field))
            .replace(
                "{topic}",
                self.topics.first().map_or("", |topic| &topic.field),
            )
    }
}

/// The message of a request to `mentor`.
pub fn message(
    rng: &mut StdRng,
    general: &General,
    mentor: &str,
    field: &str,
    topic: &str,
) -> String {
    let texts = &general.messages;
    let greeting = chance::line(rng, &texts.greeting);
    let why = chance::line(rng, &texts.why);
    let what = chance::line(rng, &texts.what);
    let close = chance::line(rng, &texts.close);
    format!("{greeting}\n\n{why} {what} {close}")
        .replace("{mentor}", mentor)
        .replace("{field}", field)
        .replace("{topic}", topic)
}

fn at_most(limit: Option<u32>, count: usize) -> usize {
    limit.map_or(count, |limit| count.min(limit as usize))
}

fn draw_terms<'a, T>(rng: &mut StdRng, terms: &'a [T], count: usize) -> Vec<&'a T> {
    let placed: Vec<(usize, &T)> = terms.iter().enumerate().collect();
    let popularity = |(place, _): &(usize, &T)| {
        POPULARITY
            .get(place % POPULARITY.len())
            .copied()
            .unwrap_or(1.0)
    };
    placed
        .choose_multiple_weighted(rng, count, popularity)
        .map(|chosen| chosen.map(|(_, term)| *term).collect())
        .unwrap_or_default()
}
