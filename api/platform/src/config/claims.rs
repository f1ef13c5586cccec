//! `[society.claims]` and `[society.status_words]`: the society's names for claims and states.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which claim has each value: the name of a claim, or a path to a nested one such as `membership.status`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct ClaimNames {
    /// Id of the person; with OpenID Connect always `sub`.
    pub subject: String,
    /// Full name.
    pub name: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// E-mail address.
    pub email: String,
    /// Whether the society has verified the e-mail address.
    pub email_verified: String,
    /// Preferred language, as a tag such as `fr-CA`.
    pub locale: String,
    /// Time zone, as an IANA name.
    pub time_zone: String,
    /// Membership number.
    pub number: String,
    /// Status of the membership. Empty where the society sends none; then the last paid day decides.
    pub status: String,
    /// Category of the membership.
    pub category: String,
    /// Last paid day of the membership.
    pub valid_until: String,
    /// Roles in Tandem: `administrator`, `coordinator:<programme>`.
    pub roles: String,
}

impl Default for ClaimNames {
    fn default() -> Self {
        Self {
            subject: "sub".into(),
            name: "name".into(),
            given_name: "given_name".into(),
            family_name: "family_name".into(),
            email: "email".into(),
            email_verified: "email_verified".into(),
            locale: "locale".into(),
            time_zone: "zoneinfo".into(),
            number: "membership_number".into(),
            status: "membership_status".into(),
            category: "membership_category".into(),
            valid_until: "membership_valid_until".into(),
            roles: "tandem_roles".into(),
        }
    }
}

/// What the society's words for the status mean. A word that is not listed is looked up among our own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(transparent)]
pub struct StatusWords(BTreeMap<String, StatusWord>);

/// The states of a membership that a society can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StatusWord {
    /// The membership is active.
    Active,
    /// Not paid yet, and still admitted.
    Grace,
    /// The membership has ended.
    Lapsed,
    /// The society has suspended the membership.
    Suspended,
    /// An account without a membership.
    None,
}

impl StatusWords {
    /// Looks a word up, ignoring case and spaces around it. `None` where it is not listed.
    #[must_use]
    pub fn meaning(&self, word: &str) -> Option<StatusWord> {
        let word = word.trim().to_lowercase();
        let mut known = self.0.iter();
        let found = known.find(|(theirs, _)| theirs.trim().to_lowercase() == word);
        found.map(|(_, meaning)| *meaning)
    }
}

impl<const N: usize> From<[(&str, StatusWord); N]> for StatusWords {
    fn from(words: [(&str, StatusWord); N]) -> Self {
        Self(
            words
                .map(|(word, meaning)| (word.to_owned(), meaning))
                .into(),
        )
    }
}
