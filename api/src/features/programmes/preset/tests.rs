use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::kernel::Locale;

#[test]
fn all_presets_can_be_read() {
    for (slug, text) in PRESETS {
        let preset = Preset::parse(text).unwrap_or_else(|error| panic!("{slug}: {error}"));
        assert_eq!(preset.slug, slug);
    }
}

#[test]
fn isbt_names_fifteen_areas_and_twelve_topics_and_its_numbers() {
    let isbt = Preset::parse(PRESETS[0].1).unwrap();
    assert_eq!((isbt.expertise.len(), isbt.topics.len()), (15, 12));
    assert_eq!(isbt.policy.topics_at_most, Some(3));
    assert_eq!(isbt.policy.active_mentorships.mentee, 1);
    assert_eq!(isbt.policy.active_mentorships.mentor, 3);
    assert!(isbt.policy.mentors_by_invitation);
}

#[test]
fn every_area_topic_and_step_of_isbt_is_called_something_in_french() {
    let isbt = Preset::parse(PRESETS[0].1).unwrap();
    let french = &isbt.translations[&Locale::French];
    let slugs = |terms: &[PresetTerm]| {
        let slugs = terms.iter().map(|term| term.slug.clone());
        slugs.collect::<BTreeSet<_>>()
    };
    let called = |labels: &BTreeMap<String, String>| labels.keys().cloned().collect();
    assert_eq!(slugs(&isbt.expertise), called(&french.expertise));
    assert_eq!(slugs(&isbt.topics), called(&french.topics));
    let keys = |steps: &[Step]| {
        steps
            .iter()
            .map(|step| step.key.clone())
            .collect::<Vec<_>>()
    };
    let steps = french.steps.as_deref().unwrap();
    assert_eq!(keys(&isbt.steps), keys(steps));
}

#[test]
fn weights_that_do_not_sum_to_one_are_refused() {
    let text = PRESETS[0].1.replace("topics = 0.40", "topics = 0.50");
    assert!(matches!(Preset::parse(&text), Err(PresetError::Weights(_))));
}

#[test]
fn a_season_that_closes_before_it_opens_is_refused() {
    let text = PRESETS[1].1.replace("2026-07-31", "2026-05-14");
    assert!(matches!(Preset::parse(&text), Err(PresetError::Season(_))));
    let ends = PRESETS[1]
        .1
        .replace("ends_on = \"2027-05-15\"", "ends_on = \"2026-07-31\"");
    assert!(matches!(Preset::parse(&ends), Err(PresetError::Season(_))));
}

#[test]
fn a_zone_that_nobody_knows_is_named() {
    let text = PRESETS[1].1.replace("America/New_York", "Mars/Olympus");
    let refused = Preset::parse(&text).unwrap_err().to_string();
    assert!(refused.contains("Mars/Olympus"), "{refused}");
}
