//! Profiles: from the file for personas, generated for others, empty for people who wait for approval.

use chrono::{DateTime, Utc};
use rand::rngs::StdRng;

use super::{
    chance,
    people::{Home, Person},
    prose::Voice,
    source::Written,
};
use crate::features::{
    participation::enrolments::{OpenTo, Visibility, VisibleTo, entities::profiles},
    programme::programmes::Role,
};
use crate::ids::EnrolmentId;
use tandem_platform::db::JsonColumn;

const DEFAULT_HOURS: (i32, i32) = (450, 1260);

/// The initial profile of an enrolment.
#[must_use]
pub fn empty(enrolment_id: EnrolmentId, person: &Person, at: DateTime<Utc>) -> profiles::Model {
    profiles::Model {
        enrolment_id,
        headline: String::new(),
        statement: String::new(),
        offer: String::new(),
        hopes: String::new(),
        guidance: String::new(),
        expertise: JsonColumn::default(),
        topics: JsonColumn::default(),
        languages: JsonColumn::default(),
        country: None,
        time_zone: Some(person.time_zone.clone()),
        working_from: DEFAULT_HOURS.0,
        working_to: DEFAULT_HOURS.1,
        career_stage: None,
        workplace: String::new(),
        orcid: None,
        open_to: JsonColumn::default(),
        visibility: Visibility::default(),
        never_match: JsonColumn::default(),
        complete: false,
        version: 1,
        updated_at: at,
        search_text: None,
        findable: false,
    }
}

/// The profile of a persona.
#[must_use]
pub fn by_hand(empty: profiles::Model, written: &Written) -> profiles::Model {
    let filled = profiles::Model {
        headline: written.headline.clone(),
        statement: written.statement.trim().to_owned(),
        offer: written.offer.clone(),
        hopes: written.hopes.clone(),
        guidance: written.guidance.clone(),
        expertise: JsonColumn(written.expertise.clone()),
        topics: JsonColumn(written.topics.clone()),
        languages: JsonColumn(written.languages.clone()),
        country: Some(written.country.clone()),
        time_zone: Some(written.time_zone.clone()),
        working_from: minutes(&written.working_hours.start).unwrap_or(DEFAULT_HOURS.0),
        working_to: minutes(&written.working_hours.end).unwrap_or(DEFAULT_HOURS.1),
        career_stage: Some(written.career_stage),
        workplace: written.workplace.clone(),
        orcid: written.orcid.clone(),
        open_to: JsonColumn(written.open_to.clone()),
        visibility: written.visibility,
        version: 2,
        ..empty
    };
    finished(filled, written.role)
}

/// An incomplete profile.
pub fn begun(
    rng: &mut StdRng,
    empty: profiles::Model,
    voice: &Voice<'_>,
    home: &Home,
) -> profiles::Model {
    profiles::Model {
        headline: voice.headline(rng),
        languages: JsonColumn(home.languages.clone()),
        country: Some(home.country.clone()),
        workplace: voice.background.workplace.clone(),
        version: 2,
        ..empty
    }
}

/// A complete profile.
pub fn whole(
    rng: &mut StdRng,
    empty: profiles::Model,
    voice: &Voice<'_>,
    home: &Home,
    role: Role,
) -> profiles::Model {
    let (working_from, working_to) = voice.background.working_hours;
    let filled = profiles::Model {
        statement: voice.statement(rng),
        offer: voice.offer(rng),
        hopes: voice.hopes(rng),
        guidance: voice.guidance(rng),
        expertise: slugs(voice.areas.iter().map(|area| &area.slug)),
        topics: slugs(voice.topics.iter().map(|topic| &topic.slug)),
        working_from,
        working_to,
        career_stage: Some(voice.background.stage),
        orcid: voice.background.orcid.clone(),
        open_to: JsonColumn(draw_open_to(rng, role)),
        visibility: draw_visibility(rng),
        ..begun(rng, empty, voice, home)
    };
    finished(filled, role)
}

fn draw_open_to(rng: &mut StdRng, role: Role) -> Vec<OpenTo> {
    let count = match role {
        Role::Mentor => chance::weighted(rng, &[(35, 0), (40, 1), (25, 2)], 0),
        Role::Mentee => chance::weighted(rng, &[(70, 0), (30, 1)], 0),
    };
    let mut chosen = chance::shuffled(rng, OpenTo::ALL.iter().copied());
    chosen.truncate(count);
    chosen.sort();
    chosen
}

fn draw_visibility(rng: &mut StdRng) -> Visibility {
    let workplace = chance::weighted(
        rng,
        &[(92, VisibleTo::Everyone), (8, VisibleTo::Matched)],
        VisibleTo::Everyone,
    );
    Visibility {
        workplace,
        ..Visibility::default()
    }
}

fn slugs<'a>(terms: impl Iterator<Item = &'a String>) -> JsonColumn<Vec<String>> {
    JsonColumn(terms.cloned().collect())
}

fn finished(profile: profiles::Model, role: Role) -> profiles::Model {
    profiles::Model {
        complete: is_complete(&profile, role),
        ..profile
    }
}

fn is_complete(profile: &profiles::Model, role: Role) -> bool {
    let own = match role {
        Role::Mentor => &profile.offer,
        Role::Mentee => &profile.guidance,
    };
    let texts = [&profile.headline, &profile.statement, own];
    let lists = [&profile.expertise, &profile.topics, &profile.languages];
    let words = [&profile.country, &profile.time_zone];
    texts.iter().all(|text| !text.trim().is_empty())
        && lists.iter().all(|list| !list.0.is_empty())
        && words.iter().all(|word| word.is_some())
        && profile.career_stage.is_some()
}

fn minutes(time: &str) -> Option<i32> {
    let (hours, minutes) = time.split_once(':')?;
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    Some(hours * 60 + minutes)
}
