use std::fmt;

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::Secret;
use crate::config::StatusWord;

/// A person who signed in, as the society describes them.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    /// The value of `society.issuer`.
    pub issuer: String,
    /// The society's stable id of the person (`sub`).
    pub subject: String,
    /// The society's own session (`sid`), for back-channel logout.
    pub session: Option<String>,
    /// `None` where the society sends no name; the person must enter one before others see them.
    pub display_name: Option<String>,
    /// Given name; `None` where the society sends none.
    pub given_name: Option<String>,
    /// Family name; `None` where the society sends none.
    pub family_name: Option<String>,
    /// `None` where the society sends none, or says that it is not verified.
    pub email: Option<String>,
    /// Language tag as it was sent.
    pub locale: Option<String>,
    /// Time zone as it was sent.
    pub time_zone: Option<String>,
    /// The membership.
    pub membership: Claims,
    /// Roles as they were sent, for example `coordinator:guided`.
    pub roles: Vec<String>,
    /// The hint for signing out at the society; a secret like any token. `None` without OpenID Connect.
    pub id_token: Option<Secret>,
    /// The token to ask the society again with; `None` where it gave none.
    pub refresh_token: Option<Secret>,
    /// Everything that the society sent, unchanged.
    pub claims: Map<String, Value>,
}

/// Shows the membership's status and the roles only, so that names and addresses stay out of logs.
impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Person")
            .field("status", &self.membership.status)
            .field("roles", &self.roles)
            .finish_non_exhaustive()
    }
}

/// The membership as the society claims it.
#[derive(Clone, PartialEq, Eq)]
pub struct Claims {
    /// Status of the membership on the day on which the claims were read.
    pub status: MembershipStatus,
    /// Membership number.
    pub number: Option<String>,
    /// Category of the membership.
    pub category: Option<String>,
    /// Last paid day; `None` where there is none, or where it is still to come for a membership that has lapsed.
    pub valid_until: Option<NaiveDate>,
}

/// Status of a membership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MembershipStatus {
    /// Active.
    Active,
    /// Not paid yet, and still admitted.
    Grace,
    /// Ended.
    Lapsed,
    /// Suspended by the society.
    Suspended,
    /// The person has an account and no membership.
    None,
    /// The claims do not state it in a form that can be read.
    Unknown,
}

impl MembershipStatus {
    /// The status as one word, for example `active`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Grace => "grace",
            Self::Lapsed => "lapsed",
            Self::Suspended => "suspended",
            Self::None => "none",
            Self::Unknown => "unknown",
        }
    }

    /// Reads our own words; any other is unknown, never active.
    pub fn from_claim(word: &str) -> Self {
        match word {
            "active" => Self::Active,
            "grace" => Self::Grace,
            "lapsed" => Self::Lapsed,
            "suspended" => Self::Suspended,
            "none" => Self::None,
            _ => Self::Unknown,
        }
    }
}

impl From<StatusWord> for MembershipStatus {
    fn from(word: StatusWord) -> Self {
        match word {
            StatusWord::Active => Self::Active,
            StatusWord::Grace => Self::Grace,
            StatusWord::Lapsed => Self::Lapsed,
            StatusWord::Suspended => Self::Suspended,
            StatusWord::None => Self::None,
        }
    }
}
