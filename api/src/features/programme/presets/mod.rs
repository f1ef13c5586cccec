//! Preset files: a complete programme in one TOML document.

mod feature;

pub use feature::FEATURE;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

use crate::features::programme::{
    programmes::{
        self, Content, FaqEntry, NewProgramme, NewSeason, NewTerm, PledgeTexts, Policy, RoleText,
        RoleTexts, Step, Translations,
    },
    resources::{self, NewResource},
    suggestions::{self, NewSuggestion, STAGES},
    templates::{self, NewTemplate},
};
use tandem_kernel::{Zone, text};
use tandem_platform::{AppError, db::Db};

/// The bundled presets by slug.
pub const PRESETS: [(&str, &str); 3] = [
    ("isbt", include_str!("../../../../presets/isbt.toml")),
    ("isth", include_str!("../../../../presets/isth.toml")),
    ("guided", include_str!("../../../../presets/guided.toml")),
];

/// The longest question that members can write.
const LONGEST_SUGGESTION: usize = 300;

/// The ranking stores terms as bits of a 64-bit word.
const MOST_TERMS: usize = 64;

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Preset {
    pub slug: String,
    pub name: String,
    pub tagline: String,
    pub introduction: String,
    /// The time zone of its dates; `None` for the society's.
    #[serde(default)]
    pub time_zone: Option<Zone>,
    pub policy: Policy,
    pub steps: Vec<Step>,
    pub benefits: RoleTexts,
    pub eligibility: RoleText,
    pub faq: Vec<FaqEntry>,
    pub pledges: PledgeTexts,
    pub expertise: Vec<NewTerm>,
    pub topics: Vec<NewTerm>,
    #[serde(default)]
    pub resources: Vec<NewResource>,
    #[serde(default)]
    pub seasons: Vec<NewSeason>,
    #[serde(default)]
    pub templates: Vec<NewTemplate>,
    /// Questions for the pairs of the programme.
    #[serde(default)]
    pub suggestions: Vec<NewSuggestion>,
    #[serde(default)]
    pub translations: Translations,
}

#[derive(Debug, thiserror::Error)]
pub enum PresetError {
    #[error("the preset cannot be read: {0}")]
    Unreadable(#[from] toml::de::Error),
    #[error("policy.weights must sum to 1, not {0}")]
    Weights(f64),
    #[error(
        "{0} {1:?} is no plain line of text: it is empty, has characters that nobody sees, or a link"
    )]
    NoLine(&'static str, String),
    #[error("{0} must not be 0")]
    Zero(&'static str),
    #[error("{0} has more than {MOST_TERMS} terms")]
    TooManyTerms(&'static str),
    #[error("seasons: {0} must open before it closes, and not end before that")]
    Season(NaiveDate),
    #[error("suggestions: {0:?} {1}")]
    Suggestion(String, &'static str),
    #[error("pledges.confidentiality is missing while the policy asks for it")]
    NoPledge,
}

impl Preset {
    /// Parses and validates a preset.
    ///
    /// # Errors
    /// What is wrong with the preset.
    pub fn parse(toml: &str) -> Result<Self, PresetError> {
        let preset: Self = toml::from_str(toml)?;
        preset.check()?;
        Ok(preset)
    }

    fn check(&self) -> Result<(), PresetError> {
        let policy = &self.policy;
        let sum = policy.weights.sum();
        if (sum - 1.0).abs() > 1e-6 {
            return Err(PresetError::Weights(sum));
        }
        self.check_names()?;
        let counts = [
            (
                "policy.active_mentorships.mentee",
                policy.active_mentorships.mentee,
            ),
            (
                "policy.active_mentorships.mentor",
                policy.active_mentorships.mentor,
            ),
            (
                "policy.open_requests_per_mentee",
                policy.open_requests_per_mentee,
            ),
            (
                "policy.request_expires_after_days",
                policy.request_expires_after_days,
            ),
        ];
        if let Some((name, _)) = counts.iter().find(|(_, count)| *count == 0) {
            return Err(PresetError::Zero(name));
        }
        for (name, terms) in [("expertise", &self.expertise), ("topics", &self.topics)] {
            if terms.len() > MOST_TERMS {
                return Err(PresetError::TooManyTerms(name));
            }
        }
        let wrong = |season: &&NewSeason| {
            season.opens_on > season.closes_on || season.closes_on >= season.ends_on
        };
        if let Some(season) = self.seasons.iter().find(wrong) {
            return Err(PresetError::Season(season.opens_on));
        }
        self.check_suggestions()?;
        if policy.confidentiality_pledge && self.pledges.confidentiality.is_none() {
            return Err(PresetError::NoPledge);
        }
        Ok(())
    }

    /// Checks the names. They occur in lists, and the programme's name in mail subjects.
    fn check_names(&self) -> Result<(), PresetError> {
        let terms = self.expertise.iter().chain(&self.topics);
        let terms = terms.map(|term| ("label", term.label.as_str()));
        for (what, name) in [("name", self.name.as_str())].into_iter().chain(terms) {
            if text::is_name(name).is_err() || text::line(name) != name {
                return Err(PresetError::NoLine(what, name.to_owned()));
            }
        }
        Ok(())
    }

    /// Checks that each suggestion can be told apart, names terms and stages that exist, and can become a question.
    fn check_suggestions(&self) -> Result<(), PresetError> {
        let mut seen = BTreeSet::new();
        let known = |terms: &[NewTerm], slugs: &[String]| {
            let is_known = |slug: &String| terms.iter().any(|term| term.slug == *slug);
            slugs.iter().all(is_known)
        };
        for one in &self.suggestions {
            let texts = || [&one.text].into_iter().chain(one.translations.values());
            let fits = |text: &String| {
                let length = text.chars().count();
                // The spaces of French typography stay, so this is not compared with `text::line`.
                let is_line = text::is_line(text).is_ok() && text.trim() == text;
                is_line && (1..=LONGEST_SUGGESTION).contains(&length)
            };
            let wrong = match () {
                () if !seen.insert(&one.slug) => "occurs twice",
                () if !known(&self.expertise, &one.expertise) => "names an unknown area",
                () if !known(&self.topics, &one.topics) => "names an unknown topic",
                () if !one
                    .stages
                    .iter()
                    .all(|stage| STAGES.contains(&stage.as_str())) =>
                {
                    "names an unknown career stage"
                }
                () if !texts().all(fits) => "is no line of 1 to 300 characters",
                () => continue,
            };
            return Err(PresetError::Suggestion(one.slug.clone(), wrong));
        }
        Ok(())
    }

    /// The content of its public pages.
    #[must_use]
    pub fn content(&self) -> Content {
        Content {
            tagline: self.tagline.clone(),
            introduction: self.introduction.clone(),
            steps: self.steps.clone(),
            benefits: self.benefits.clone(),
            eligibility: self.eligibility.clone(),
            faq: self.faq.clone(),
            pledges: self.pledges.clone(),
            translations: self.translations.clone(),
        }
    }
}

/// Creates a programme from a preset. A programme with the same slug only gets the suggestions that it does not have yet.
///
/// # Errors
/// A database fault.
pub async fn load(db: &Db, preset: &Preset, position: i32) -> Result<(), AppError> {
    db.write(async |tx| {
        let new = NewProgramme {
            slug: &preset.slug,
            name: &preset.name,
            zone: preset.time_zone.unwrap_or(Zone::UTC),
            position,
            policy: &preset.policy,
            content: &preset.content(),
            expertise: &preset.expertise,
            topics: &preset.topics,
            seasons: &preset.seasons,
        };
        let id = match programmes::create(tx, new).await? {
            Some(id) => {
                templates::create_all(tx, id, &preset.templates).await?;
                resources::create_all(tx, id, &preset.resources).await?;
                id
            }
            None => programmes::by_slug(&**tx, &preset.slug).await?.id,
        };
        suggestions::create_missing(tx, id, &preset.suggestions).await
    })
    .await
}

#[cfg(test)]
mod tests;
