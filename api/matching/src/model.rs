//! Input and output of matching.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use tandem_kernel::Zone;

/// What people may be open to, in the order of the bits of `open_to`.
pub const OPEN_TO: [&str; 4] = [
    "hosting_a_fellow",
    "training_at_my_institution",
    "joint_research",
    "reviewing",
];

/// The hours of a day, in local time, in which a person can meet. A window whose end is before its start passes midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Workday {
    /// The time zone of `start` and `end`.
    pub zone: Zone,
    /// Local time at which the window begins.
    pub start: NaiveTime,
    /// Local time at which the window ends, exclusive.
    pub end: NaiveTime,
}

/// What a mentee or a mentor says about themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// Areas of expertise: bit `n` is the term at position `n` of the programme's taxonomy.
    pub expertise: u64,
    /// Topics of interest, in the same way.
    pub topics: u64,
    /// ISO 639-1 codes.
    pub languages: Vec<String>,
    /// The hours in which they can meet; `None` where they named none.
    pub workday: Option<Workday>,
    /// Number of career stages before this one; `None` where none is named.
    pub stage: Option<u8>,
}

/// A person of one programme who can be found: an approved mentor, or a mentee who agreed to be found.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Id of the enrolment.
    pub enrolment: Uuid,
    /// Id of the member, who may have an enrolment in each role.
    pub member: Uuid,
    /// What they say about themselves in this enrolment.
    pub side: Side,
    /// Bits in the order of [`OPEN_TO`].
    pub open_to: u8,
    /// Their own limit of active mentorships, never above the policy's.
    pub capacity: u8,
    /// Active mentorships, each of which holds a seat.
    pub active: u8,
    /// 1 − the share of requests left to expire in the last 180 days, from 0 to 1; `None` for a newcomer.
    pub answering: Option<f32>,
    /// Whether the profile is complete.
    pub present: bool,
    /// Whether the enrolment is paused.
    pub paused: bool,
    /// Whether the membership is no longer active.
    pub lapsed: bool,
}

impl Candidate {
    /// Whether they can be listed at all: with a complete profile, not paused, and with an active membership.
    pub fn takes_part(&self) -> bool {
        self.present && !self.paused && !self.lapsed
    }

    /// Whether they have fewer active mentorships than their capacity.
    pub fn has_free_seat(&self) -> bool {
        self.active < self.capacity
    }
}

/// The person who looks: a mentee for mentors, or a mentor for mentees.
#[derive(Clone, Debug)]
pub struct Seeker {
    /// Id of the enrolment. It also seeds the order of equal scores.
    pub enrolment: Uuid,
    /// Id of the member, who is never matched with themselves.
    pub member: Uuid,
    /// What they say about themselves in this enrolment.
    pub side: Side,
    /// Members who must never be matched with the seeker, whichever of the two asked for it.
    pub excluded: Vec<Uuid>,
}

/// Slugs of a programme's terms by position. Terms are retired and never deleted, so positions are stable.
#[derive(Clone, Debug, Default)]
pub struct Taxonomy {
    /// Slugs of the areas of expertise.
    pub expertise: Vec<String>,
    /// Slugs of the topics of interest.
    pub topics: Vec<String>,
}

impl Taxonomy {
    /// The bits of these areas of expertise. Unknown terms, and terms past position 63, are left out.
    pub fn expertise_bits<S: AsRef<str>>(&self, slugs: &[S]) -> u64 {
        bits(&self.expertise, slugs)
    }

    /// The same for topics of interest.
    pub fn topic_bits<S: AsRef<str>>(&self, slugs: &[S]) -> u64 {
        bits(&self.topics, slugs)
    }
}

fn bits<S: AsRef<str>>(terms: &[String], slugs: &[S]) -> u64 {
    (0..u64::BITS)
        .zip(terms)
        .filter(|(_, term)| slugs.iter().any(|slug| slug.as_ref() == term.as_str()))
        .fold(0, |set, (position, _)| set | 1 << position)
}

/// A score in whole ten-thousandths, so that every machine gets the same order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score(pub(crate) u16);

/// A score in words, relative to the highest score that this mentee can get: a profile without areas of expertise cannot get the
/// share for expertise, and is not rated lower for that. A higher score never has a lower band, so the bands follow each other in a
/// list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// At least 65 %: about two thirds of the mentee's areas and topics in common, and little else.
    Closest,
    /// At least 45 %.
    Close,
    /// Less than 45 %.
    SomeOverlap,
}

/// One listed person, as the seeker sees them.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// Id of the listed person's enrolment; a mentee's where a mentor looks.
    pub mentor: Uuid,
    /// Orders lists and cohorts. It is never shown to people.
    pub score: Score,
    /// The score in words.
    pub band: Band,
    /// Why the person is listed, in a fixed order of the kinds of reasons.
    pub reasons: Vec<Reason>,
    /// What the policy marks instead of hiding the person.
    pub marks: Vec<Mark>,
    /// Whether every must-have is met, so that the seeker may see this person.
    pub listed: bool,
}

/// Why a person is listed: a code with arguments, which the app turns into text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", content = "args", rename_all = "snake_case")]
pub enum Reason {
    /// Areas of expertise in common.
    ExpertiseShared {
        /// Number of areas in common.
        count: u32,
        /// Number of areas that the mentee of the pair has named.
        of: u32,
        /// Slugs of the areas in common.
        terms: Vec<String>,
    },
    /// Areas in common that at most one mentor in ten offers.
    RareExpertise {
        /// Slugs of these areas.
        terms: Vec<String>,
    },
    /// Topics of interest in common.
    TopicsShared {
        /// Number of topics in common.
        count: u32,
        /// Number of topics that the mentee of the pair has named.
        of: u32,
        /// Slugs of the topics in common.
        terms: Vec<String>,
    },
    /// Languages in common.
    LanguageShared {
        /// ISO 639-1 codes, sorted.
        languages: Vec<String>,
    },
    /// No language in common.
    NoLanguageShared {},
    /// Hours of the week in which both can meet.
    HoursShared {
        /// Whole hours a week, at least 1.
        hours: u32,
    },
    /// What the person is open to, of the values that the seeker filters by.
    OpenTo {
        /// Entries of [`OPEN_TO`].
        terms: Vec<String>,
    },
    /// The person left at most one request in ten to expire.
    AnswersReliably {},
}

/// What the policy marks on a person instead of hiding them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// The person has no free seat.
    Full,
    /// The person shares no language with the seeker.
    NoSharedLanguage,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_written_as_a_code_with_arguments() {
        let reason = Reason::HoursShared { hours: 4 };
        assert_eq!(
            serde_json::to_value(reason).unwrap(),
            serde_json::json!({ "code": "hours_shared", "args": { "hours": 4 } })
        );
        assert_eq!(
            serde_json::to_value(Reason::AnswersReliably {}).unwrap(),
            serde_json::json!({ "code": "answers_reliably", "args": {} })
        );
    }

    #[test]
    fn a_term_is_known_by_its_position_and_an_unknown_one_is_left_out() {
        let taxonomy = Taxonomy {
            expertise: vec!["donors".into(), "platelets".into(), "genomics".into()],
            topics: vec!["career".into()],
        };
        assert_eq!(
            taxonomy.expertise_bits(&["genomics", "donors", "nowhere"]),
            0b101
        );
        assert_eq!(taxonomy.topic_bits(&["donors"]), 0);
    }

    #[test]
    fn a_programme_with_more_than_64_terms_loses_the_last_ones_without_failing() {
        let terms: Vec<String> = (0..70).map(|n| format!("term-{n}")).collect();
        let taxonomy = Taxonomy {
            expertise: terms.clone(),
            topics: Vec::new(),
        };
        assert_eq!(taxonomy.expertise_bits(&terms), u64::MAX);
    }
}
