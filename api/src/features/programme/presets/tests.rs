use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::features::programme::templates::TemplateKind;
use tandem_kernel::Locale;

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
fn every_area_topic_and_step_is_called_something_in_french() {
    for (slug, text) in PRESETS {
        let preset = Preset::parse(text).unwrap();
        let french = &preset.translations[&Locale::French];
        let slugs = |terms: &[NewTerm]| {
            let slugs = terms.iter().map(|term| term.slug.clone());
            slugs.collect::<BTreeSet<_>>()
        };
        let called = |labels: &BTreeMap<String, String>| labels.keys().cloned().collect();
        let expertise = called(&french.expertise);
        assert_eq!(slugs(&preset.expertise), expertise, "{slug}");
        assert_eq!(slugs(&preset.topics), called(&french.topics), "{slug}");
        let keys = |steps: &[Step]| {
            let keys = steps.iter().map(|step| step.key.clone());
            keys.collect::<Vec<_>>()
        };
        let steps = french.steps.as_deref().unwrap();
        assert_eq!(keys(&preset.steps), keys(steps), "{slug}");
    }
}

#[test]
fn every_text_of_a_preset_is_there_in_french() {
    for (slug, text) in PRESETS {
        let preset = Preset::parse(text).unwrap();
        let french = &preset.translations[&Locale::French];
        assert!(french.tagline.is_some(), "{slug}");
        assert!(french.introduction.is_some(), "{slug}");
        assert!(french.eligibility.is_some(), "{slug}");
        let questions = french.faq.as_deref().unwrap();
        assert_eq!(preset.faq.len(), questions.len(), "{slug}");
        let counts = |texts: &RoleTexts| (texts.mentee.len(), texts.mentor.len());
        let benefits = french.benefits.as_ref().unwrap();
        assert_eq!(counts(&preset.benefits), counts(benefits), "{slug}");
        let PledgeTexts {
            conduct,
            confidentiality,
        } = &preset.pledges;
        for pledge in confidentiality.iter().chain([conduct]) {
            assert!(pledge.translations.contains_key(&Locale::French), "{slug}");
        }
        for resource in &preset.resources {
            let body = &resource.translations[&Locale::French].body;
            assert_eq!(resource.body.is_some(), body.is_some(), "{}", resource.slug);
        }
    }
}

#[test]
fn what_is_not_written_in_a_language_stays_as_it_was_written_first() {
    let mut preset = Preset::parse(PRESETS[0].1).unwrap();
    preset.translations.clear();
    preset.pledges.conduct.translations.clear();
    let (content, labels) = preset.content().in_language(Locale::French);
    assert_eq!(content.tagline, preset.tagline);
    assert_eq!(content.steps, preset.steps);
    assert_eq!(content.pledges.conduct.text, preset.pledges.conduct.text);
    assert!(labels.expertise.is_empty());
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

#[test]
fn every_preset_brings_texts_for_declining_and_for_asking_back() {
    for (slug, text) in PRESETS {
        let templates = Preset::parse(text).unwrap().templates;
        for kind in TemplateKind::ALL {
            let found = templates.iter().filter(|one| one.kind == *kind);
            assert!(found.count() >= 2, "{slug} {kind}");
        }
        let fits = |one: &NewTemplate| {
            (1..=80).contains(&one.title.chars().count())
                && (1..=1000).contains(&one.text.trim().chars().count())
        };
        assert!(templates.iter().all(fits), "{slug}");
    }
}

/// Words of a text, without case and punctuation.
fn words(text: &str) -> String {
    let letters = text.to_lowercase();
    let letters = letters.split(|one: char| !one.is_alphanumeric());
    let words: Vec<&str> = letters.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[test]
fn every_preset_suggests_sixty_questions_at_least_of_which_no_two_are_alike() {
    let mut seen = BTreeSet::new();
    for (slug, text) in PRESETS {
        let preset = Preset::parse(text).unwrap();
        assert!(preset.suggestions.len() >= 60, "{slug}");
        for one in &preset.suggestions {
            assert_eq!(one.translations.len(), 1, "{}", one.slug);
            let french = &one.translations[&Locale::French];
            for text in [&one.text, french] {
                assert!(seen.insert(words(text)), "{slug}: {text}");
                assert!(text.ends_with(['?', '.']), "{slug}: {text}");
            }
        }
    }
}

#[test]
fn every_area_topic_and_step_of_a_preset_has_a_suggestion() {
    use crate::features::programme::suggestions::SuggestionStep;
    for (slug, text) in PRESETS {
        let preset = Preset::parse(text).unwrap();
        let all = &preset.suggestions;
        for term in &preset.expertise {
            let found = all.iter().any(|one| one.expertise.contains(&term.slug));
            assert!(found, "{slug}: {}", term.slug);
        }
        for term in &preset.topics {
            let found = all.iter().any(|one| one.topics.contains(&term.slug));
            assert!(found, "{slug}: {}", term.slug);
        }
        for stage in STAGES {
            let found = all
                .iter()
                .any(|one| one.stages.iter().any(|of| of == stage));
            assert!(found, "{slug}: {stage}");
        }
        for step in SuggestionStep::ALL {
            let general = |one: &&NewSuggestion| {
                one.step == *step && one.expertise.is_empty() && one.topics.is_empty()
            };
            assert!(all.iter().filter(general).count() >= 4, "{slug}: {step}");
        }
    }
}

#[test]
fn a_suggestion_that_could_not_become_a_question_is_refused() {
    for (line, wrong) in [
        (r#"slug = "a", step = "goals", text = """#, "line"),
        (r#"slug = "a", step = "goals", text = "One\nTwo""#, "line"),
        (
            r#"slug = "a", step = "goals", text = "Why?", topics = ["ttid"]"#,
            "topic",
        ),
        (
            r#"slug = "a", step = "goals", text = "Why?", expertise = ["x"]"#,
            "area",
        ),
        (
            r#"slug = "a", step = "goals", text = "Why?", stages = ["old"]"#,
            "stage",
        ),
    ] {
        let text = PRESETS[0].1.replacen(
            "expertise = [",
            &format!("suggestions = [{{ {line} }}]\nexpertise = ["),
            1,
        );
        let text = text.split("\n[[suggestions]]").next().unwrap();
        let refused = Preset::parse(text).unwrap_err().to_string();
        assert!(refused.contains(wrong), "{line}: {refused}");
    }
}
