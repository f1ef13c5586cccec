//! Profiles in requests and responses.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;
use validator::{Validate, ValidationError};

use super::{
    super::{model::PhotoId, photos::photo_url},
    model::{CareerStage, OpenTo, Profile, Visibility},
    rules,
    shown_to::ChangeVisibility,
};
use crate::features::programme::programmes::Role;
use crate::ids::EnrolmentId;
use tandem_kernel::{
    FieldCode, Zone,
    object::object,
    text::{is_line, line, line_in_typing, prose_in_typing},
};

/// A profile as its owner sees it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = Profile)]
pub struct ProfileView {
    #[schema(value_type = Uuid)]
    pub enrolment_id: EnrolmentId,
    pub role: Role,
    /// Below the public address; `null` where there is none.
    pub photo_url: Option<String>,
    pub headline: String,
    pub statement: String,
    pub offer: String,
    pub hopes: String,
    pub guidance: String,
    pub expertise: Vec<String>,
    pub topics: Vec<String>,
    /// ISO 639-1.
    pub languages: Vec<String>,
    /// ISO 3166-1 alpha-2, or `XK` for Kosovo.
    pub country: Option<String>,
    /// Its present IANA name, as `get_time_zones` gives it.
    pub time_zone: Option<String>,
    pub working_hours: WorkingHours,
    pub career_stage: Option<CareerStage>,
    pub workplace: String,
    pub orcid: Option<String>,
    pub open_to: Vec<OpenTo>,
    pub capacity: u32,
    pub visibility: Visibility,
    /// Private: e-mail addresses or membership numbers of people never to be matched with.
    pub never_match: Vec<String>,
    /// Of a mentee: mentors may find and ask them, where the programme lets mentors ask.
    pub findable: bool,
    pub completeness: Completeness,
    pub updated_at: DateTime<Utc>,
    /// Also the `ETag`.
    pub version: i32,
}

/// What is still missing before the profile is matched.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Completeness {
    pub done: usize,
    pub of: usize,
    pub missing: Vec<String>,
}

/// The part of a day in which somebody can talk, local time. An end before the start is on the next day:
/// from 20:00 to 04:00.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WorkingHours {
    #[schema(example = "07:30", pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    pub start: String,
    #[schema(example = "21:00", pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    pub end: String,
}

/// The fields to change; what is left out stays.
#[derive(Clone, Debug, Default, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct UpdateProfile {
    #[validate(length(max = 120), custom(function = "is_line"))]
    #[schema(max_length = 120)]
    #[serde(deserialize_with = "line_in_typing")]
    pub headline: Option<String>,
    #[validate(length(max = 2000))]
    #[schema(max_length = 2000)]
    #[serde(deserialize_with = "prose_in_typing")]
    pub statement: Option<String>,
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    #[serde(deserialize_with = "prose_in_typing")]
    pub offer: Option<String>,
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    #[serde(deserialize_with = "prose_in_typing")]
    pub hopes: Option<String>,
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    #[serde(deserialize_with = "prose_in_typing")]
    pub guidance: Option<String>,
    #[validate(length(max = 64))]
    pub expertise: Option<Vec<String>>,
    #[validate(length(max = 64))]
    pub topics: Option<Vec<String>>,
    #[validate(length(max = 50))]
    pub languages: Option<Vec<String>>,
    /// ISO 3166-1 alpha-2, or `XK` for Kosovo; `null` takes it away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    pub country: Option<Option<String>>,
    /// An IANA name, older ones too, which are kept as the present one; `null` takes it away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    pub time_zone: Option<Option<String>>,
    #[serde(deserialize_with = "object")]
    #[validate(custom(function = "has_times"))]
    pub working_hours: Option<WorkingHours>,
    /// `null` takes it away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<CareerStage>)]
    pub career_stage: Option<Option<CareerStage>>,
    #[validate(length(max = 200), custom(function = "is_line"))]
    #[schema(max_length = 200)]
    #[serde(deserialize_with = "line_in_typing")]
    pub workplace: Option<String>,
    /// `null` takes it away.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    pub orcid: Option<Option<String>>,
    pub open_to: Option<Vec<OpenTo>>,
    #[validate(range(min = 1, max = 1000))]
    pub capacity: Option<u32>,
    #[serde(deserialize_with = "object")]
    pub visibility: Option<ChangeVisibility>,
    #[validate(length(max = 100), custom(function = "are_short"))]
    pub never_match: Option<Vec<String>>,
    pub findable: Option<bool>,
}

/// Distinguishes a `null` field from a missing one.
fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

fn has_times(hours: &WorkingHours) -> Result<(), ValidationError> {
    match (minutes(&hours.start), minutes(&hours.end)) {
        (Some(_), Some(_)) => Ok(()),
        _ => Err(FieldCode::InvalidHours.into()),
    }
}

fn are_short(entries: &[String]) -> Result<(), ValidationError> {
    if entries.iter().any(|entry| entry.chars().count() > 200) {
        return Err(FieldCode::TooLong.into());
    }
    entries.iter().try_for_each(|entry| is_line(&line(entry)))
}

fn minutes(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

impl UpdateProfile {
    /// Applies the given fields to the profile. Returns the capacity, if it was given.
    pub fn apply(self, profile: &mut Profile) -> Option<u32> {
        let Self {
            headline,
            statement,
            offer,
            hopes,
            guidance,
            expertise,
            topics,
            languages,
            country,
            time_zone,
            working_hours,
            career_stage,
            workplace,
            orcid,
            open_to,
            capacity,
            visibility,
            never_match,
            findable,
        } = self;
        set(&mut profile.headline, headline);
        set(&mut profile.statement, statement);
        set(&mut profile.offer, offer);
        set(&mut profile.hopes, hopes);
        set(&mut profile.guidance, guidance);
        set(&mut profile.expertise, expertise.map(once_each));
        set(&mut profile.topics, topics.map(once_each));
        set(&mut profile.languages, languages.map(once_each));
        set(&mut profile.country, country);
        let zone = time_zone.map(|zone| zone.map(present_name));
        set(&mut profile.time_zone, zone);
        let hours = working_hours.and_then(|hours| minutes(&hours.start).zip(minutes(&hours.end)));
        set(&mut profile.working_hours, hours);
        set(&mut profile.career_stage, career_stage);
        set(&mut profile.workplace, workplace);
        let orcid = orcid.map(|orcid| orcid.filter(|id| !id.is_empty()));
        set(&mut profile.orcid, orcid);
        set(&mut profile.open_to, open_to.map(once_each));
        if let Some(change) = visibility {
            change.apply(&mut profile.visibility);
        }
        let lines = |entries: Vec<String>| entries.iter().map(|entry| line(entry)).collect();
        let never_match = never_match.map(lines).map(once_each);
        set(&mut profile.never_match, never_match);
        set(&mut profile.findable, findable);
        capacity
    }
}

/// The current IANA name of a zone. An unknown name is kept and refused by the validation.
fn present_name(zone: String) -> String {
    Zone::named(&zone).map_or(zone, |zone| zone.name().to_owned())
}

fn set<T>(field: &mut T, given: Option<T>) {
    if let Some(value) = given {
        *field = value;
    }
}

fn once_each<T: PartialEq>(values: Vec<T>) -> Vec<T> {
    let mut kept = Vec::new();
    for value in values {
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    kept
}

impl ProfileView {
    pub fn of(profile: Profile, role: Role, capacity: u32, photo: Option<PhotoId>) -> Self {
        let needed = rules::needed(role, &profile);
        let missing: Vec<String> = needed
            .iter()
            .filter(|(_, filled)| !filled)
            .map(|(name, _)| (*name).to_owned())
            .collect();
        let (from, to) = profile.working_hours;
        Self {
            completeness: Completeness {
                done: needed.len() - missing.len(),
                of: needed.len(),
                missing,
            },
            enrolment_id: profile.enrolment_id,
            role,
            photo_url: photo.map(photo_url),
            headline: profile.headline,
            statement: profile.statement,
            offer: profile.offer,
            hopes: profile.hopes,
            guidance: profile.guidance,
            expertise: profile.expertise,
            topics: profile.topics,
            languages: profile.languages,
            country: profile.country,
            time_zone: profile.time_zone,
            working_hours: WorkingHours {
                start: clock(from),
                end: clock(to),
            },
            career_stage: profile.career_stage,
            workplace: profile.workplace,
            orcid: profile.orcid,
            open_to: profile.open_to,
            capacity,
            visibility: profile.visibility,
            never_match: profile.never_match,
            findable: profile.findable,
            updated_at: profile.updated_at,
            version: profile.version,
        }
    }
}
