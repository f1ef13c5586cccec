//! The file `api/demo/mentorships.toml`, which explains itself at its top.

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::features::programme::programmes::Role;
use tandem_kernel::Zone;
use tandem_platform::AppError;

const STORIES: &str = include_str!("../../../demo/mentorships.toml");

/// # Errors
/// The file does not have the expected structure.
pub fn read() -> Result<Vec<Story>, AppError> {
    #[derive(Deserialize)]
    struct File {
        stories: Vec<Story>,
    }
    let file: File = toml::from_str(STORIES).map_err(AppError::internal)?;
    Ok(file.stories)
}

/// One mentorship. Days are counted from today: negative ones are past.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    pub programme: String,
    /// The key of a persona.
    pub mentor: String,
    /// The key of a persona; the best match of the mentor when left out.
    pub mentee: Option<String>,
    /// A language that the mentee speaks, as the texts are in it.
    pub language: Option<String>,
    pub accepted: i64,
    pub ended: Option<i64>,
    #[serde(default)]
    pub meetings: Vec<Meeting>,
    pub agreement: Option<Agreement>,
    #[serde(default)]
    pub goals: Vec<Goal>,
    #[serde(default)]
    pub questions: Vec<Question>,
    #[serde(default)]
    pub notes: Vec<Note>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    pub kind: String,
    #[serde(default = "an_hour")]
    pub minutes: i32,
    pub about: String,
    pub proposed: i64,
    pub times: Vec<Moment>,
    /// Whether the mentor chooses the first time.
    #[serde(default = "yes")]
    pub confirmed: bool,
    /// How long it took, as these sides say.
    pub held: Option<i32>,
    #[serde(default = "both")]
    pub stated_by: Vec<Role>,
}

const fn an_hour() -> i32 {
    60
}

const fn yes() -> bool {
    true
}

fn both() -> Vec<Role> {
    vec![Role::Mentee, Role::Mentor]
}

/// A day and a time of day in UTC.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    pub day: i64,
    pub at: NaiveTime,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    pub proposed: i64,
    /// The first and the last day.
    pub period: (i64, i64),
    /// The other terms, as the API takes them.
    pub terms: Map<String, Value>,
    pub approved: Option<i64>,
    pub sent_back: Option<SentBack>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentBack {
    pub day: i64,
    /// As the API takes them.
    pub comments: Value,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    pub set: i64,
    pub due: i64,
    /// The answers, as the API takes them.
    pub text: Map<String, Value>,
    /// Whether it stays a draft.
    #[serde(default)]
    pub is_draft: bool,
    #[serde(default)]
    pub milestones: Vec<Milestone>,
    #[serde(default)]
    pub check_ins: Vec<CheckIn>,
    #[serde(default)]
    pub asked: Vec<Asked>,
    pub reached: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    pub title: String,
    pub due: i64,
    pub reached: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    pub day: i64,
    pub value: f64,
    #[serde(default)]
    pub note: String,
    #[serde(default = "mentee")]
    pub by: Role,
}

const fn mentee() -> Role {
    Role::Mentee
}

/// A question of the mentor about a goal.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    pub day: i64,
    pub question: String,
    pub answer: Option<String>,
}

/// A question for a meeting.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub day: i64,
    pub text: String,
    #[serde(default = "mentee")]
    pub by: Role,
    /// The place of the meeting on whose agenda it is.
    pub meeting: Option<usize>,
    pub discussed: Option<i64>,
    #[serde(default)]
    pub outcome: String,
}

/// Words added to the end of a shared note.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub day: i64,
    #[serde(default = "mentee")]
    pub by: Role,
    /// The place of the meeting that it is about; the note of the mentorship when left out.
    pub meeting: Option<usize>,
    pub text: String,
}

/// A day, counted from today.
#[must_use]
pub fn date(now: DateTime<Utc>, days: i64) -> NaiveDate {
    Zone::UTC.day(now) + Duration::days(days)
}

/// The beginning of that day.
#[must_use]
pub fn day(now: DateTime<Utc>, days: i64) -> DateTime<Utc> {
    Zone::UTC.start_of(date(now, days))
}

impl Moment {
    #[must_use]
    pub fn on(self, now: DateTime<Utc>) -> DateTime<Utc> {
        day(now, self.day) + (self.at - NaiveTime::MIN)
    }
}
