//! The policy of a programme: all rules that a society can configure.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

tandem_platform::id_type! {
    TermId
}

tandem_platform::column_enum! {
    /// What a term names.
    pub enum TermKind {
        Expertise = "expertise",
        Topic = "topic",
    }
}

tandem_platform::column_enum! {
    /// The two sides of a mentorship.
    pub enum Role {
        Mentee = "mentee",
        Mentor = "mentor",
    }
}

impl Role {
    /// The other role.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Mentee => Self::Mentor,
            Self::Mentor => Self::Mentee,
        }
    }
}

tandem_kernel::text_enum! {
    /// When members may enrol.
    pub enum EnrolmentRule {
        Rolling = "rolling",
        Season = "season",
    }
}

tandem_kernel::text_enum! {
    /// Who may send a request.
    pub enum Requester {
        Mentee = "mentee",
        MenteeOrMentor = "mentee_or_mentor",
    }
}

tandem_kernel::text_enum! {
    /// Whether mentors who can take nobody are listed.
    pub enum FullMentors {
        Hidden = "hidden",
        Marked = "marked",
    }
}

tandem_kernel::text_enum! {
    /// Whether mentors without a language in common are listed.
    pub enum Unshared {
        Hidden = "hidden",
        Marked = "marked",
    }
}

tandem_kernel::text_enum! {
    /// When a mentorship ends.
    pub enum EndsWhen {
        EitherSaysSo = "either_says_so",
        NextSeason = "next_season",
        Formally = "formally",
    }
}

tandem_kernel::text_enum! {
    /// Whether the resources come before the profile.
    pub enum ResourcesRule {
        None = "none",
        Recommended = "recommended",
        Required = "required",
    }
}

/// The rules of one programme.
#[derive(
    Clone, Debug, PartialEq, Deserialize, Serialize, ToSchema, sea_orm::FromJsonQueryResult,
)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    pub enrolment: EnrolmentRule,
    pub approval: Approval,
    pub mentors_by_invitation: bool,
    pub active_mentorships: RoleCounts,
    /// Topics of interest a person may name; `null` is no limit.
    #[serde(default)]
    pub topics_at_most: Option<u32>,
    /// Areas of expertise a mentor may name; `null` is no limit.
    #[serde(default)]
    pub expertise_at_most: Option<u32>,
    pub who_may_request: Requester,
    pub open_requests_per_mentee: u32,
    pub request_expires_after_days: u32,
    pub message_before_match: bool,
    pub full_mentors: FullMentors,
    pub waitlist: bool,
    pub no_shared_language: Unshared,
    pub agreement_required: bool,
    #[serde(default)]
    pub recommended: Option<Recommended>,
    pub first_contact: FirstContact,
    pub ends: EndsWhen,
    pub resources: ResourcesRule,
    pub inactivity_nudge_days: u32,
    pub certificate: bool,
    pub confidentiality_pledge: bool,
    pub weights: Weights,
}

/// Who has to be approved.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[schema(as = ApprovalRule)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    pub mentees: bool,
    pub mentors: bool,
    #[serde(default)]
    pub within_working_days: Option<u32>,
}

/// How many mentorships a person may hold at once, by role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleCounts {
    pub mentee: u32,
    pub mentor: u32,
}

/// How much active time the society recommends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Recommended {
    /// Active hours in all.
    pub hours: u32,
    pub minutes_a_month: u32,
}

/// Who makes the first contact, and by when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FirstContact {
    pub by: Role,
    pub within_days: u32,
}

/// What a match is made of; the parts sum to 1.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    pub expertise: f64,
    pub topics: f64,
    pub hours: f64,
    pub stage: f64,
    pub answering: f64,
    pub room: f64,
}

impl Weights {
    #[must_use]
    pub fn sum(&self) -> f64 {
        self.expertise + self.topics + self.hours + self.stage + self.answering + self.room
    }
}

impl Policy {
    #[must_use]
    pub const fn needs_approval(&self, role: Role) -> bool {
        match role {
            Role::Mentee => self.approval.mentees,
            Role::Mentor => self.approval.mentors,
        }
    }

    /// The maximum number of running mentorships of a person in this role.
    #[must_use]
    pub const fn capacity(&self, role: Role) -> u32 {
        match role {
            Role::Mentee => self.active_mentorships.mentee,
            Role::Mentor => self.active_mentorships.mentor,
        }
    }

    /// Whether members in this role may search for the other role and send requests.
    #[must_use]
    pub fn may_request(&self, role: Role) -> bool {
        role == Role::Mentee || self.who_may_request == Requester::MenteeOrMentor
    }

    /// The maximum number of areas of expertise in this role; `None` for no limit.
    #[must_use]
    pub const fn expertise_limit(&self, role: Role) -> Option<u32> {
        match role {
            Role::Mentee => None,
            Role::Mentor => self.expertise_at_most,
        }
    }
}
