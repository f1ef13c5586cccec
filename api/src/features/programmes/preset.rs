//! Preset files: a whole programme in one TOML document.

use chrono::NaiveDate;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    content::{
        Content, FaqEntry, PledgeTexts, ResourceTexts, RoleText, RoleTexts, Step, Translations,
    },
    decision_texts::{self, PresetTemplate},
    model::{Policy, Role},
};
use crate::{
    db::{
        Db, Tx,
        entities::{programmes, resources, seasons, terms},
    },
    kernel::{Failure, Zone, text},
};

/// The presets that come with the product, by slug.
pub const PRESETS: [(&str, &str); 3] = [
    ("isbt", include_str!("../../../presets/isbt.toml")),
    ("isth", include_str!("../../../presets/isth.toml")),
    ("guided", include_str!("../../../presets/guided.toml")),
];

/// Terms are bits of one machine word in the ranking.
const MOST_TERMS: usize = 64;

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Preset {
    pub slug: String,
    pub name: String,
    pub tagline: String,
    pub introduction: String,
    /// The zone that its dates are meant in; the society's where there is none.
    #[serde(default)]
    pub time_zone: Option<Zone>,
    pub policy: Policy,
    pub steps: Vec<Step>,
    pub benefits: RoleTexts,
    pub eligibility: RoleText,
    pub faq: Vec<FaqEntry>,
    pub pledges: PledgeTexts,
    pub expertise: Vec<PresetTerm>,
    pub topics: Vec<PresetTerm>,
    #[serde(default)]
    pub resources: Vec<PresetResource>,
    #[serde(default)]
    pub seasons: Vec<PresetSeason>,
    #[serde(default)]
    pub templates: Vec<PresetTemplate>,
    #[serde(default)]
    pub translations: Translations,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PresetTerm {
    pub slug: String,
    pub label: String,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PresetResource {
    pub slug: String,
    pub title: String,
    pub summary: String,
    pub kind: String,
    #[serde(default)]
    pub role: Option<Role>,
    pub step: String,
    pub requirement: String,
    #[serde(default)]
    pub minutes: Option<i32>,
    #[serde(default)]
    pub url: Option<String>,
    #[serde(default)]
    pub body: Option<String>,
    #[serde(default)]
    pub translations: ResourceTexts,
}

/// Dates in the programme's time zone.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PresetSeason {
    pub opens_on: NaiveDate,
    /// The last day, which counts in full.
    pub closes_on: NaiveDate,
    /// The day on which the season's mentorships end.
    pub ends_on: NaiveDate,
    #[serde(default)]
    pub congress: Option<serde_json::Value>,
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
    #[error("pledges.confidentiality is missing while the policy asks for it")]
    NoPledge,
}

impl Preset {
    /// Reads and checks a preset.
    ///
    /// # Errors
    /// Names what is wrong with it.
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
        let wrong = |season: &&PresetSeason| {
            season.opens_on > season.closes_on || season.closes_on >= season.ends_on
        };
        if let Some(season) = self.seasons.iter().find(wrong) {
            return Err(PresetError::Season(season.opens_on));
        }
        if policy.confidentiality_pledge && self.pledges.confidentiality.is_none() {
            return Err(PresetError::NoPledge);
        }
        Ok(())
    }

    /// They stand in lists, and the programme's in subjects of mails.
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

    fn content(&self) -> Content {
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

/// Loads a preset as a new programme; one whose slug is taken stays as it is.
///
/// # Errors
/// The database's fault.
pub async fn load(db: &Db, preset: &Preset, position: i32) -> Result<(), Failure> {
    db.write(async |tx| {
        let taken = programmes::Entity::find()
            .filter(programmes::Column::Slug.eq(&preset.slug))
            .one(&**tx)
            .await?;
        match taken {
            Some(_) => Ok(()),
            None => insert(tx, preset, position).await,
        }
    })
    .await
}

async fn insert(tx: &Tx, preset: &Preset, position: i32) -> Result<(), Failure> {
    let id = tx.new_id();
    let zone = preset.time_zone.unwrap_or(Zone::UTC);
    let row = programmes::ActiveModel {
        id: Set(id),
        slug: Set(preset.slug.clone()),
        name: Set(preset.name.clone()),
        position: Set(position),
        policy: Set(serde_json::to_value(&preset.policy).map_err(Failure::fault)?),
        content: Set(serde_json::to_value(preset.content()).map_err(Failure::fault)?),
        version: Set(1),
        created_at: Set(tx.now()),
        updated_at: Set(tx.now()),
        time_zone: Set(zone.to_string()),
    };
    row.insert(&**tx).await?;
    insert_terms(tx, id, "expertise", &preset.expertise).await?;
    insert_terms(tx, id, "topic", &preset.topics).await?;
    insert_seasons(tx, (id, zone), &preset.seasons).await?;
    decision_texts::insert(tx, id, &preset.templates).await?;
    insert_resources(tx, id, &preset.resources).await
}

async fn insert_terms(
    tx: &Tx,
    programme_id: Uuid,
    kind: &str,
    list: &[PresetTerm],
) -> Result<(), Failure> {
    for (position, term) in (0..).zip(list) {
        let row = terms::ActiveModel {
            id: Set(tx.new_id()),
            programme_id: Set(programme_id),
            kind: Set(kind.to_owned()),
            slug: Set(term.slug.clone()),
            label: Set(term.label.clone()),
            position: Set(position),
            retired_at: Set(None),
        };
        row.insert(&**tx).await?;
    }
    Ok(())
}

async fn insert_seasons(
    tx: &Tx,
    (programme_id, zone): (Uuid, Zone),
    list: &[PresetSeason],
) -> Result<(), Failure> {
    for season in list {
        let row = seasons::ActiveModel {
            id: Set(tx.new_id()),
            programme_id: Set(programme_id),
            opens_at: Set(zone.start_of(season.opens_on)),
            closes_at: Set(zone.end_of(season.closes_on)),
            ends_at: Set(zone.start_of(season.ends_on)),
            congress: Set(season.congress.clone()),
        };
        row.insert(&**tx).await?;
    }
    Ok(())
}

async fn insert_resources(
    tx: &Tx,
    programme_id: Uuid,
    list: &[PresetResource],
) -> Result<(), Failure> {
    for (position, resource) in (0..).zip(list) {
        let translations = &resource.translations;
        let translations = (!translations.is_empty()).then(|| serde_json::to_value(translations));
        let row = resources::ActiveModel {
            id: Set(tx.new_id()),
            programme_id: Set(programme_id),
            slug: Set(resource.slug.clone()),
            title: Set(resource.title.clone()),
            summary: Set(resource.summary.clone()),
            kind: Set(resource.kind.clone()),
            role: Set(resource.role.map(|role| role.as_str().to_owned())),
            step: Set(resource.step.clone()),
            required: Set(resource.requirement == "required"),
            minutes: Set(resource.minutes),
            url: Set(resource.url.clone()),
            body: Set(resource.body.clone()),
            position: Set(position),
            translations: Set(translations.transpose().map_err(Failure::fault)?),
        };
        row.insert(&**tx).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
