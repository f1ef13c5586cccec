//! Tests of the demo data.

mod happened;
mod loaded;
mod stories;

use chrono::NaiveDate;
use std::collections::BTreeSet;

use super::{Options, directory, source::Source};
use crate::features::{
    identity::members::MembershipStatus,
    programme::presets::{PRESETS, Preset},
};
use tandem_kernel::Zone;

const ISSUER: &str = "https://society.test";

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 12).unwrap()
}

fn options(members: usize, seed: u64) -> Options {
    Options {
        members,
        seed,
        ..Options::new(ISSUER)
    }
}

#[test]
fn the_same_seed_gives_the_same_people() {
    let people = directory(&options(300, 7), today()).unwrap();
    assert_eq!(people, directory(&options(300, 7), today()).unwrap());
    assert_ne!(people, directory(&options(300, 8), today()).unwrap());
    let fewer = directory(&options(120, 7), today()).unwrap();
    assert_eq!(people[..120], fewer[..]);
    let names = |day| {
        directory(&options(300, 7), day)
            .unwrap()
            .into_iter()
            .map(|one| one.name)
    };
    assert!(names(today()).eq(names(today() + chrono::Duration::days(500))));
}

#[test]
fn people_are_told_apart_by_subject_address_and_number() {
    let people = directory(&Options::new(ISSUER), today()).unwrap();
    assert_eq!(people.len(), Options::MEMBERS);
    let subjects: BTreeSet<_> = people.iter().map(|one| &one.sub).collect();
    let addresses: BTreeSet<_> = people.iter().map(|one| &one.email).collect();
    let numbers: BTreeSet<_> = people
        .iter()
        .filter_map(|one| one.membership_number.as_ref())
        .collect();
    assert_eq!(subjects.len(), people.len());
    assert_eq!(addresses.len(), people.len());
    assert_eq!(
        numbers.len(),
        people
            .iter()
            .filter(|one| one.membership_number.is_some())
            .count()
    );
    for one in &people {
        let (local, domain) = one.email.split_once('@').unwrap();
        assert!(!local.is_empty() && !one.name.trim().is_empty(), "{one:?}");
        assert!(
            ["members.test", "society.test"].contains(&domain),
            "{one:?}"
        );
        assert!(Zone::named(&one.zoneinfo).is_some(), "{one:?}");
        assert!(
            MembershipStatus::ALL
                .iter()
                .any(|status| status.as_str() == one.membership_status)
        );
    }
}

#[test]
fn most_members_are_active_and_every_other_state_occurs() {
    let people = directory(&Options::new(ISSUER), today()).unwrap();
    let share = |status: &str| {
        people
            .iter()
            .filter(|one| one.membership_status == status)
            .count()
            * 1000
            / people.len()
    };
    assert!(
        (900..=940).contains(&share("active")),
        "{}",
        share("active")
    );
    for status in ["grace", "lapsed", "suspended", "none"] {
        assert!(
            (2..=50).contains(&share(status)),
            "{status}: {}",
            share(status)
        );
    }
    for one in &people {
        let until = one.membership_valid_until;
        match one.membership_status.as_str() {
            "active" => assert!(until.unwrap() >= today()),
            "none" => assert!(until.is_none() && one.membership_number.is_none()),
            "grace" | "lapsed" => assert!(until.unwrap() < today()),
            _ => assert!(until.is_some()),
        }
    }
}

#[test]
fn those_with_a_story_come_first() {
    let people = directory(&options(8, 3), today()).unwrap();
    let keys: Vec<_> = people
        .iter()
        .map(|one| one.persona.as_deref().unwrap())
        .collect();
    let expected = [
        "mentee",
        "mentor_one",
        "mentor_two",
        "both",
        "coordinator",
        "administrator",
        "lapsed",
        "non_member",
    ];
    assert_eq!(keys, expected);
    assert_eq!(people[0].email, "amina.otieno@members.test");
    assert_eq!(
        people[4].tandem_roles,
        ["coordinator:isbt", "coordinator:isth", "coordinator:guided"]
    );
    assert_eq!(people[7].membership_status, "none");
}

#[test]
fn texts_speak_of_the_terms_of_their_programme() {
    let source = Source::read().unwrap();
    for (slug, preset) in PRESETS {
        let preset = Preset::parse(preset).unwrap();
        let texts = source.texts.get(slug).unwrap();
        let offered: BTreeSet<_> = preset.expertise.iter().map(|term| &term.slug).collect();
        assert_eq!(
            offered,
            texts.areas.iter().map(|area| &area.slug).collect(),
            "{slug}"
        );
        let offered: BTreeSet<_> = preset.topics.iter().map(|term| &term.slug).collect();
        assert_eq!(
            offered,
            texts.topics.iter().map(|topic| &topic.slug).collect(),
            "{slug}"
        );
    }
}
