//! Generates the people and their memberships.

use chrono::{Datelike, Duration, NaiveDate};
use rand::{
    Rng, SeedableRng,
    rngs::StdRng,
    seq::{IndexedRandom, SliceRandom},
};
use std::collections::BTreeMap;

use super::{
    Options, chance,
    source::{Country, NameOrder, Names, Persona, Source},
};
use crate::features::identity::members::MembershipStatus;

const FIRST_NUMBER: usize = 100_001;

const STATUSES: [(u32, MembershipStatus); 5] = [
    (920, MembershipStatus::Active),
    (30, MembershipStatus::Grace),
    (30, MembershipStatus::Lapsed),
    (10, MembershipStatus::Suspended),
    (10, MembershipStatus::None),
];

const CATEGORIES: [(u32, &str); 5] = [
    (62, "Full member"),
    (20, "Early career member"),
    (10, "Student member"),
    (6, "Affiliate member"),
    (2, "Honorary member"),
];

/// A member of the society.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub subject: String,
    pub email: String,
    pub display_name: String,
    pub given_name: String,
    pub family_name: String,
    pub locale: String,
    pub time_zone: String,
    pub roles: Vec<String>,
    pub membership: Membership,
    /// The key of the persona; `None` for generated people.
    pub persona: Option<String>,
    /// `None` for personas, whose profiles are written by hand.
    pub home: Option<Home>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    pub status: MembershipStatus,
    pub number: Option<String>,
    pub category: Option<String>,
    pub valid_until: Option<NaiveDate>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home {
    pub country: String,
    pub city: String,
    pub languages: Vec<String>,
}

impl Person {
    #[must_use]
    pub fn is_active(&self) -> bool {
        self.membership.status.is_active()
    }
}

/// Generates all people, the personas first. With a higher number of members, the first people stay the same.
#[must_use]
pub fn make(source: &Source, options: &Options, today: NaiveDate) -> Vec<Person> {
    let mut rng = StdRng::seed_from_u64(options.seed);
    let mut people: Vec<Person> = (0..)
        .zip(&source.personas)
        .map(|(index, persona)| from_story(index, persona, today))
        .collect();
    let mut bearers = BTreeMap::new();
    for person in &people {
        let local = person.email.split('@').next().unwrap_or_default();
        bearers.insert(local.to_owned(), 1);
    }
    for index in people.len()..options.members {
        let countries = &source.people.countries;
        let country = countries.choose_weighted(&mut rng, |country| country.weight);
        if let Ok(country) = country {
            people.push(draw(&mut rng, &mut bearers, index, country, today));
        }
    }
    people
}

fn subject(index: usize) -> String {
    format!("person-{:06}", FIRST_NUMBER + index)
}

fn from_story(index: usize, persona: &Persona, today: NaiveDate) -> Person {
    let membership = &persona.membership;
    Person {
        subject: subject(index),
        email: persona.email.clone(),
        display_name: persona.display_name.clone(),
        given_name: persona.given_name.clone(),
        family_name: persona.family_name.clone(),
        locale: persona.locale.clone(),
        time_zone: persona.zoneinfo.clone(),
        roles: persona.roles.clone(),
        membership: Membership {
            status: membership.status,
            number: membership.number.clone(),
            category: membership.category.clone(),
            valid_until: membership
                .years_left
                .and_then(|years| end_of(today.year() + years)),
        },
        persona: Some(persona.key.clone()),
        home: None,
    }
}

fn draw(
    rng: &mut StdRng,
    bearers: &mut BTreeMap<String, u32>,
    index: usize,
    country: &Country,
    today: NaiveDate,
) -> Person {
    let name = draw_name(rng, country);
    let (city, zone) = country.cities.choose(rng).cloned().unwrap_or_default();
    Person {
        subject: subject(index),
        email: address(bearers, &name.latin),
        display_name: name.display,
        given_name: name.given,
        family_name: name.family,
        locale: country.locale.clone(),
        time_zone: zone,
        roles: Vec::new(),
        membership: draw_membership(rng, index, today),
        persona: None,
        home: Some(Home {
            country: country.code.clone(),
            city,
            languages: draw_languages(rng, country),
        }),
    }
}

struct Name {
    display: String,
    given: String,
    family: String,
    /// Given name and family name, or only one of them.
    latin: Vec<String>,
}

fn draw_name(rng: &mut StdRng, country: &Country) -> Name {
    let group = country
        .names
        .choose_weighted(rng, |group| group.given.len());
    let Ok(Names {
        order,
        separator,
        given,
        family,
    }) = group
    else {
        return Name {
            display: String::new(),
            given: String::new(),
            family: String::new(),
            latin: Vec::new(),
        };
    };
    let (given, given_latin) = given.choose(rng).cloned().unwrap_or_default();
    let Some((family, family_latin)) = family.choose(rng).cloned() else {
        return Name {
            display: given.clone(),
            given,
            family: String::new(),
            latin: vec![given_latin],
        };
    };
    let display = match order {
        NameOrder::GivenFamily => format!("{given}{separator}{family}"),
        NameOrder::FamilyGiven => format!("{family}{separator}{given}"),
    };
    Name {
        display,
        given,
        family,
        latin: vec![given_latin, family_latin],
    }
}

fn address(bearers: &mut BTreeMap<String, u32>, latin: &[String]) -> String {
    let plain = |name: &String| -> String {
        let lower = name.to_lowercase();
        lower.chars().filter(char::is_ascii_lowercase).collect()
    };
    let local = latin.iter().map(plain).collect::<Vec<_>>().join(".");
    let bearer = bearers.entry(local.clone()).or_insert(0);
    *bearer += 1;
    match *bearer {
        1 => format!("{local}@members.test"),
        number => format!("{local}{number}@members.test"),
    }
}

fn draw_languages(rng: &mut StdRng, country: &Country) -> Vec<String> {
    let mut languages = country.languages.clone();
    let mut others: Vec<&String> = country.also.iter().filter(|also| *also != "en").collect();
    if others.len() < country.also.len() && chance::percent(rng, 90) {
        languages.push("en".to_owned());
    }
    others.shuffle(rng);
    let more = chance::weighted(rng, &[(55, 0), (33, 1), (12, 2)], 0);
    languages.extend(others.into_iter().take(more).cloned());
    languages
}

fn end_of(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, 12, 31)
}

fn draw_membership(rng: &mut StdRng, index: usize, today: NaiveDate) -> Membership {
    let status = chance::weighted(rng, &STATUSES, MembershipStatus::Active);
    let category = chance::weighted(rng, &CATEGORIES, "Full member");
    // Always drawn, so that the date does not change the random values of the next person.
    let (later, days) = (chance::percent(rng, 40), rng.random_range(1..=600));
    let valid_until = match status {
        MembershipStatus::None | MembershipStatus::Unknown => None,
        MembershipStatus::Grace => Some(today - Duration::days(1 + days % 60)),
        MembershipStatus::Lapsed => Some(today - Duration::days(90 + days)),
        MembershipStatus::Active | MembershipStatus::Suspended => {
            end_of(today.year() + i32::from(later))
        }
    };
    let is_member = status != MembershipStatus::None;
    Membership {
        status,
        number: is_member.then(|| format!("T-{}", FIRST_NUMBER + index)),
        category: is_member.then(|| category.to_owned()),
        valid_until,
    }
}
