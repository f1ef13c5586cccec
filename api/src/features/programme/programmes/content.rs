//! The written content of a programme's public pages. Other parts are generated from the policy.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

use tandem_kernel::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, sea_orm::FromJsonQueryResult)]
pub struct Content {
    pub tagline: String,
    pub introduction: String,
    pub steps: Vec<Step>,
    pub benefits: RoleTexts,
    pub eligibility: RoleText,
    pub faq: Vec<FaqEntry>,
    pub pledges: PledgeTexts,
    #[serde(default)]
    pub translations: Translations,
}

/// The texts in languages other than the original.
pub type Translations = BTreeMap<Locale, Translation>;

/// The texts in one language. Missing ones remain in the original language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Translation {
    pub tagline: Option<String>,
    pub introduction: Option<String>,
    pub steps: Option<Vec<Step>>,
    pub benefits: Option<RoleTexts>,
    pub eligibility: Option<RoleText>,
    pub faq: Option<Vec<FaqEntry>>,
    /// Labels by slug.
    pub expertise: BTreeMap<String, String>,
    pub topics: BTreeMap<String, String>,
}

impl Content {
    /// The content and the labels of its terms in this language, as far as they are translated.
    #[must_use]
    pub fn in_language(mut self, locale: Locale) -> (Self, Labels) {
        let Translation {
            tagline,
            introduction,
            steps,
            benefits,
            eligibility,
            faq,
            expertise,
            topics,
        } = self.translations.remove(&locale).unwrap_or_default();
        let content = Self {
            tagline: tagline.unwrap_or(self.tagline),
            introduction: introduction.unwrap_or(self.introduction),
            steps: steps.unwrap_or(self.steps),
            benefits: benefits.unwrap_or(self.benefits),
            eligibility: eligibility.unwrap_or(self.eligibility),
            faq: faq.unwrap_or(self.faq),
            pledges: self.pledges.in_language(locale),
            ..self
        };
        (content, Labels { expertise, topics })
    }
}

/// Translated labels of terms, by slug.
#[derive(Debug, Default)]
pub struct Labels {
    pub expertise: BTreeMap<String, String>,
    pub topics: BTreeMap<String, String>,
}

/// One step of the way through the programme.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
pub struct Step {
    pub key: String,
    pub title: String,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
pub struct RoleTexts {
    pub mentee: Vec<String>,
    pub mentor: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
pub struct RoleText {
    pub mentee: String,
    pub mentor: String,
}

/// A question and its answer in Markdown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct FaqEntry {
    pub question: String,
    pub answer: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct PledgeTexts {
    pub conduct: PledgeText,
    pub confidentiality: Option<PledgeText>,
}

impl PledgeTexts {
    fn in_language(self, locale: Locale) -> Self {
        let Self {
            conduct,
            confidentiality,
        } = self;
        Self {
            conduct: conduct.in_language(locale),
            confidentiality: confidentiality.map(|pledge| pledge.in_language(locale)),
        }
    }
}

/// A pledge of the registration, in Markdown. The version is recorded with the consent. It applies to all languages, so a change of
/// one text must raise it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct PledgeText {
    pub version: i32,
    pub text: String,
    #[serde(default)]
    pub translations: BTreeMap<Locale, String>,
}

impl PledgeText {
    fn in_language(mut self, locale: Locale) -> Self {
        if let Some(text) = self.translations.remove(&locale) {
            self.text = text;
        }
        self
    }
}

/// The texts of a resource in another language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ResourceText {
    pub title: String,
    pub summary: String,
    #[serde(default)]
    pub body: Option<String>,
}

pub type ResourceTexts = BTreeMap<Locale, ResourceText>;
