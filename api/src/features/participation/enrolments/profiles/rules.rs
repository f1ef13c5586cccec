//! Validation and completeness of profiles.

use serde_json::json;

use super::model::Profile;
use crate::features::programme::programmes::{Policy, Role};
use tandem_kernel::{Args, FieldCode, FieldProblem, Zone, country::is_country, text::is_blank};

/// The terms that the programme offers.
pub struct Choices<'a> {
    pub expertise: Vec<&'a str>,
    pub topics: Vec<&'a str>,
}

const MOST_LANGUAGES: usize = 10;
const MOST_NEVER_MATCH: usize = 20;

/// All fields that violate the policy or the taxonomy.
#[must_use]
pub fn problems(
    policy: &Policy,
    role: Role,
    choices: &Choices<'_>,
    profile: &Profile,
    capacity: u32,
) -> Vec<FieldProblem> {
    let mut found = Vec::new();
    check_terms(
        &mut found,
        "expertise",
        &profile.expertise,
        &choices.expertise,
    );
    check_terms(&mut found, "topics", &profile.topics, &choices.topics);
    at_most(
        &mut found,
        "expertise",
        profile.expertise.len(),
        policy.expertise_limit(role),
    );
    at_most(
        &mut found,
        "topics",
        profile.topics.len(),
        policy.topics_at_most,
    );
    at_most(
        &mut found,
        "languages",
        profile.languages.len(),
        Some(MOST_LANGUAGES as u32),
    );
    at_most(
        &mut found,
        "never_match",
        profile.never_match.len(),
        Some(MOST_NEVER_MATCH as u32),
    );
    check_codes(&mut found, profile);
    let most = policy.capacity(role);
    if capacity < 1 || capacity > most {
        let args = Args::from([("min", json!(1)), ("max", json!(most))]);
        found.push(problem("capacity", FieldCode::OutOfRange, args));
    }
    found
}

fn check_terms(found: &mut Vec<FieldProblem>, field: &str, chosen: &[String], offered: &[&str]) {
    for (index, term) in chosen.iter().enumerate() {
        if !offered.contains(&term.as_str()) {
            found.push(problem(
                &format!("{field}/{index}"),
                FieldCode::UnknownTerm,
                Args::new(),
            ));
        }
    }
}

fn at_most(found: &mut Vec<FieldProblem>, field: &str, count: usize, max: Option<u32>) {
    let Some(max) = max else { return };
    if count > max as usize {
        let args = Args::from([("max", json!(max))]);
        found.push(problem(field, FieldCode::TooMany, args));
    }
}

fn check_codes(found: &mut Vec<FieldProblem>, profile: &Profile) {
    for (index, language) in profile.languages.iter().enumerate() {
        if isolang::Language::from_639_1(language).is_none() {
            let field = format!("languages/{index}");
            found.push(problem(&field, FieldCode::UnknownLanguage, Args::new()));
        }
    }
    if let Some(country) = &profile.country
        && !is_country(country)
    {
        found.push(problem("country", FieldCode::UnknownCountry, Args::new()));
    }
    if let Some(zone) = &profile.time_zone
        && Zone::named(zone).is_none()
    {
        found.push(problem(
            "time_zone",
            FieldCode::UnknownTimeZone,
            Args::new(),
        ));
    }
    if let Some(orcid) = &profile.orcid
        && !is_orcid(orcid)
    {
        found.push(problem("orcid", FieldCode::InvalidOrcid, Args::new()));
    }
    let (from, to) = profile.working_hours;
    if from == to {
        found.push(problem(
            "working_hours",
            FieldCode::InvalidHours,
            Args::new(),
        ));
    }
}

fn problem(field: &str, code: FieldCode, args: Args) -> FieldProblem {
    FieldProblem::new(format!("/{field}"), code).with(args)
}

/// Whether the text is an ORCID iD: 16 characters in four groups, the last one the check digit of ISO 7064 MOD 11-2.
#[must_use]
pub fn is_orcid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    if groups.len() != 4 || groups.iter().any(|group| group.len() != 4) {
        return false;
    }
    let digits: String = groups.concat();
    let Some((body, check)) = digits.split_at_checked(15) else {
        return false;
    };
    let mut total = 0;
    for character in body.chars() {
        let Some(digit) = character.to_digit(10) else {
            return false;
        };
        total = (total + digit) * 2;
    }
    let expected = (12 - total % 11) % 11;
    match check {
        "X" => expected == 10,
        digit => digit.parse() == Ok(expected),
    }
}

/// The fields that a profile needs before it is matched, and whether each is filled in.
#[must_use]
pub fn needed(role: Role, profile: &Profile) -> Vec<(&'static str, bool)> {
    let written = |text: &str| !is_blank(text);
    let own = match role {
        Role::Mentor => ("offer", written(&profile.offer)),
        Role::Mentee => ("guidance", written(&profile.guidance)),
    };
    vec![
        ("headline", written(&profile.headline)),
        ("statement", written(&profile.statement)),
        own,
        ("expertise", !profile.expertise.is_empty()),
        ("topics", !profile.topics.is_empty()),
        ("languages", !profile.languages.is_empty()),
        ("country", profile.country.is_some()),
        ("time_zone", profile.time_zone.is_some()),
        ("career_stage", profile.career_stage.is_some()),
    ]
}

#[must_use]
pub fn is_complete(role: Role, profile: &Profile) -> bool {
    needed(role, profile).iter().all(|(_, filled)| *filled)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::{
        participation::enrolments::profiles::model::{CareerStage, Visibility},
        programme::presets::{PRESETS, Preset},
    };
    use crate::ids::EnrolmentId;

    fn profile() -> Profile {
        Profile {
            enrolment_id: EnrolmentId::default(),
            headline: "Haemovigilance officer".into(),
            statement: "I keep near misses.".into(),
            offer: "Time".into(),
            hopes: String::new(),
            guidance: "How to lead".into(),
            expertise: vec!["haemovigilance".into()],
            topics: vec!["communication".into()],
            languages: vec!["en".into()],
            country: Some("KE".into()),
            time_zone: Some("Africa/Nairobi".into()),
            working_hours: (450, 1260),
            career_stage: Some(CareerStage::Early),
            workplace: String::new(),
            orcid: None,
            open_to: Vec::new(),
            visibility: Visibility::default(),
            never_match: Vec::new(),
            findable: false,
            version: 1,
            updated_at: chrono::DateTime::UNIX_EPOCH,
        }
    }

    fn codes(profile: &Profile, capacity: u32) -> Vec<(String, String)> {
        let isbt = Preset::parse(PRESETS[0].1).unwrap();
        let choices = Choices {
            expertise: isbt
                .expertise
                .iter()
                .map(|term| term.slug.as_str())
                .collect(),
            topics: isbt.topics.iter().map(|term| term.slug.as_str()).collect(),
        };
        problems(&isbt.policy, Role::Mentor, &choices, profile, capacity)
            .into_iter()
            .map(|found| (found.pointer, found.code.to_string()))
            .collect()
    }

    #[test]
    fn a_fourth_topic_is_one_too_many() {
        let mut four = profile();
        four.topics = ["communication", "education", "cv-building", "team-working"]
            .map(String::from)
            .to_vec();
        assert_eq!(codes(&four, 3), [("/topics".into(), "too_many".into())]);
        four.topics.pop();
        assert_eq!(codes(&four, 3), []);
    }

    #[test]
    fn each_wrong_code_is_named_at_its_place() {
        let mut wrong = profile();
        wrong.expertise.push("astrology".into());
        wrong.languages.push("xx".into());
        wrong.country = Some("ZZ".into());
        wrong.time_zone = Some("Mars/Olympus".into());
        wrong.orcid = Some("0000-0002-1825-0098".into());
        wrong.working_hours = (600, 600);
        let found = codes(&wrong, 4);
        let pointers: Vec<_> = found.iter().map(|(pointer, _)| pointer.as_str()).collect();
        assert_eq!(
            pointers,
            [
                "/expertise/1",
                "/languages/1",
                "/country",
                "/time_zone",
                "/orcid",
                "/working_hours",
                "/capacity"
            ]
        );
    }

    #[test]
    fn hours_may_pass_midnight() {
        let mut night = profile();
        night.working_hours = (20 * 60, 4 * 60);
        assert_eq!(codes(&night, 3), []);
        night.working_hours = (16 * 60, 0);
        assert_eq!(codes(&night, 3), []);
    }

    #[test]
    fn kosovo_can_be_chosen_and_an_older_name_of_a_zone_is_understood() {
        let mut prishtina = profile();
        prishtina.country = Some("XK".into());
        prishtina.time_zone = Some("Europe/Kiev".into());
        assert_eq!(codes(&prishtina, 3), []);
    }

    #[test]
    fn the_check_digit_of_an_orcid_id_is_checked() {
        assert!(is_orcid("0000-0002-1825-0097"));
        assert!(is_orcid("0000-0002-1694-233X"));
        for wrong in [
            "0000-0002-1825-0098",
            "0000000218250097",
            "",
            "abcd-0002-1825-0097",
        ] {
            assert!(!is_orcid(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_profile_is_complete_when_nothing_needed_is_missing() {
        assert!(is_complete(Role::Mentee, &profile()));
        let mut without = profile();
        without.guidance = "  ".into();
        assert!(!is_complete(Role::Mentee, &without));
        assert!(is_complete(Role::Mentor, &without));
    }
}
