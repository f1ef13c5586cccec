//! The files in `api/demo`. Each explains itself at its top.

use serde::Deserialize;
use std::collections::BTreeMap;

use super::stories::{self, Story};
use crate::features::{
    identity::members::MembershipStatus,
    pairing::requests::DeclineReason,
    participation::enrolments::{CareerStage, OpenTo, Status, Visibility},
    programme::programmes::Role,
};
use tandem_platform::AppError;

const PEOPLE: &str = include_str!("../../demo/people.toml");
const PERSONAS: &str = include_str!("../../demo/personas.toml");
const GENERAL: &str = include_str!("../../demo/texts/general.toml");
const PROGRAMMES: [(&str, &str); 3] = [
    ("isbt", include_str!("../../demo/texts/isbt.toml")),
    ("isth", include_str!("../../demo/texts/isth.toml")),
    ("guided", include_str!("../../demo/texts/guided.toml")),
];

pub struct Source {
    pub people: People,
    pub personas: Vec<Persona>,
    pub general: General,
    /// By the programme's slug.
    pub texts: BTreeMap<&'static str, Texts>,
    /// The mentorships of personas.
    pub stories: Vec<Story>,
}

impl Source {
    /// # Errors
    /// A file does not have the expected structure.
    pub fn read() -> Result<Self, AppError> {
        let personas: Personas = parse(PERSONAS)?;
        let texts = PROGRAMMES
            .into_iter()
            .map(|(slug, text)| Ok((slug, parse(text)?)))
            .collect::<Result<_, AppError>>()?;
        Ok(Self {
            people: parse(PEOPLE)?,
            personas: personas.personas,
            general: parse(GENERAL)?,
            texts,
            stories: stories::read()?,
        })
    }
}

fn parse<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, AppError> {
    toml::from_str(text).map_err(AppError::internal)
}

#[derive(Deserialize)]
pub struct People {
    pub workplace_names: Vec<String>,
    pub countries: Vec<Country>,
}

#[derive(Deserialize)]
pub struct Country {
    pub code: String,
    pub weight: u32,
    pub locale: String,
    pub languages: Vec<String>,
    #[serde(default)]
    pub also: Vec<String>,
    /// Name and time zone.
    pub cities: Vec<(String, String)>,
    pub names: Vec<Names>,
}

#[derive(Deserialize)]
pub struct Names {
    pub order: NameOrder,
    pub separator: String,
    /// In its own script, and in Latin letters.
    pub given: Vec<(String, String)>,
    #[serde(default)]
    pub family: Vec<(String, String)>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameOrder {
    GivenFamily,
    FamilyGiven,
}

#[derive(Deserialize)]
struct Personas {
    personas: Vec<Persona>,
}

#[derive(Deserialize)]
pub struct Persona {
    pub key: String,
    pub email: String,
    pub display_name: String,
    pub given_name: String,
    pub family_name: String,
    pub locale: String,
    pub zoneinfo: String,
    pub roles: Vec<String>,
    pub membership: PersonaMembership,
    #[serde(default)]
    pub enrolments: Vec<Written>,
}

#[derive(Deserialize)]
pub struct PersonaMembership {
    pub status: MembershipStatus,
    pub number: Option<String>,
    pub category: Option<String>,
    /// The membership ends with this year, counted from the present one.
    pub years_left: Option<i32>,
}

/// A persona's enrolment, written by hand.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    pub programme: String,
    pub role: Role,
    pub status: Status,
    pub headline: String,
    #[serde(default)]
    pub statement: String,
    #[serde(default)]
    pub offer: String,
    #[serde(default)]
    pub hopes: String,
    #[serde(default)]
    pub guidance: String,
    pub expertise: Vec<String>,
    pub topics: Vec<String>,
    pub languages: Vec<String>,
    pub country: String,
    pub time_zone: String,
    pub working_hours: Hours,
    pub career_stage: CareerStage,
    #[serde(default)]
    pub workplace: String,
    pub orcid: Option<String>,
    #[serde(default)]
    pub open_to: Vec<OpenTo>,
    pub capacity: Option<i32>,
    #[serde(default)]
    pub visibility: Visibility,
}

#[derive(Deserialize)]
pub struct Hours {
    pub start: String,
    pub end: String,
}

/// Texts for all programmes.
#[derive(Deserialize)]
pub struct General {
    pub titles: BTreeMap<String, Vec<String>>,
    pub mentor: MentorTexts,
    pub mentee: MenteeTexts,
    pub messages: Messages,
    pub decline_notes: BTreeMap<DeclineReason, Vec<String>>,
    pub questions: Vec<Asked>,
    pub private_notes: Vec<String>,
}

/// A question of a mentorship, and what came of it.
#[derive(Deserialize)]
pub struct Asked {
    pub text: String,
    #[serde(default)]
    pub outcome: Option<String>,
}

#[derive(Deserialize)]
pub struct MentorTexts {
    pub openings: Vec<String>,
    pub mentoring: Vec<String>,
    pub hopes: Vec<String>,
}

#[derive(Deserialize)]
pub struct MenteeTexts {
    pub openings: Vec<String>,
    pub hopes: Vec<String>,
}

#[derive(Deserialize)]
pub struct Messages {
    pub greeting: Vec<String>,
    pub why: Vec<String>,
    pub what: Vec<String>,
    pub close: Vec<String>,
}

/// Texts for one programme.
#[derive(Deserialize)]
pub struct Texts {
    pub workplaces: Vec<String>,
    pub areas: Vec<Area>,
    pub topics: Vec<Topic>,
}

#[derive(Deserialize)]
pub struct Area {
    pub slug: String,
    pub field: String,
    pub headlines: Vec<String>,
    pub experience: Vec<String>,
    pub offer: Vec<String>,
    pub learning: Vec<String>,
    pub guidance: Vec<String>,
}

#[derive(Deserialize)]
pub struct Topic {
    pub slug: String,
    pub field: String,
    pub offer: Vec<String>,
    pub hopes: Vec<String>,
    pub guidance: Vec<String>,
}
