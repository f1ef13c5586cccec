use uuid::Uuid;

use crate::columns::Columns;
use crate::filters::Filters;
use crate::model::{Candidate, Mark, Match, Reason, Seeker, Side, Taxonomy, Workday};
use crate::ranking::list;
use crate::rules::{Listing, MatchRules, Weights};

fn taxonomy() -> Taxonomy {
    Taxonomy {
        expertise: ["donors", "rare-donors", "platelets"]
            .map(String::from)
            .to_vec(),
        topics: ["career", "research"].map(String::from).to_vec(),
    }
}

fn side(expertise: &[&str], topics: &[&str], languages: &[&str]) -> Side {
    Side {
        expertise: taxonomy().expertise_bits(expertise),
        topics: taxonomy().topic_bits(topics),
        languages: languages.iter().map(|code| String::from(*code)).collect(),
        workday: None,
        stage: None,
    }
}

fn mentor(number: u128, side: Side) -> Candidate {
    Candidate {
        enrolment: Uuid::from_u128(number),
        member: Uuid::from_u128(1_000 + number),
        side,
        open_to: 0b1001,
        capacity: 1,
        active: 0,
        answering: None,
        present: true,
        paused: false,
        lapsed: false,
    }
}

fn told(mentors: Vec<Candidate>, mentee: Side, filters: &Filters) -> Vec<Match> {
    let rules = MatchRules {
        weights: Weights::default(),
        capacity: 3,
        full_mentors: Listing::Marked,
        no_shared_language: Listing::Marked,
    };
    let columns = Columns::build(mentors, rules, "2025-07-14T00:00:00Z".parse().unwrap());
    let seeker = Seeker {
        enrolment: Uuid::from_u128(7),
        member: Uuid::from_u128(8),
        side: mentee,
        excluded: Vec::new(),
    };
    list(&columns, &taxonomy(), &seeker, filters, None, 100).matches
}

fn words(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| String::from(*value)).collect()
}

#[test]
fn what_both_name_is_told_with_how_many_the_mentee_named() {
    let mentor = mentor(
        1,
        side(&["platelets", "donors"], &["research"], &["fr", "en", "sw"]),
    );
    let mentee = side(
        &["donors", "rare-donors", "platelets"],
        &["career"],
        &["sw", "fr"],
    );
    let matches = told(vec![mentor], mentee, &Filters::default());
    let expected = [
        Reason::ExpertiseShared {
            count: 2,
            of: 3,
            terms: words(&["donors", "platelets"]),
        },
        Reason::LanguageShared {
            languages: words(&["fr", "sw"]),
        },
    ];
    assert_eq!(matches[0].reasons, expected);
    assert!(matches[0].marks.is_empty());
}

#[test]
fn an_area_of_one_mentor_in_ten_is_told_as_rare() {
    let mut mentors: Vec<Candidate> = (2..=10)
        .map(|number| mentor(number, side(&["donors"], &[], &["en"])))
        .collect();
    mentors.push(mentor(1, side(&["donors", "rare-donors"], &[], &["en"])));
    let matches = told(
        mentors,
        side(&["donors", "rare-donors"], &[], &["en"]),
        &Filters::default(),
    );
    let rare = Reason::RareExpertise {
        terms: words(&["rare-donors"]),
    };
    assert_eq!(matches[0].mentor, Uuid::from_u128(1));
    assert!(matches[0].reasons.contains(&rare));
    assert!(matches[1..].iter().all(|one| !one.reasons.contains(&rare)));
}

#[test]
fn no_language_in_common_and_no_free_seat_are_marked_where_the_policy_lists_them() {
    let full = Candidate {
        active: 1,
        ..mentor(1, side(&[], &[], &["ja"]))
    };
    let matches = told(vec![full], side(&[], &[], &["en"]), &Filters::default());
    assert_eq!(matches[0].marks, [Mark::Full, Mark::NoSharedLanguage]);
    assert_eq!(matches[0].reasons, [Reason::NoLanguageShared {}]);
}

#[test]
fn whole_hours_of_the_week_in_common_are_told() {
    let hours = |zone: &str, start: &str, end: &str| {
        let zone = zone.parse().unwrap();
        let (start, end) = (start.parse().unwrap(), end.parse().unwrap());
        Side {
            workday: Some(Workday { zone, start, end }),
            ..side(&[], &[], &["en"])
        }
    };
    let mentor = mentor(1, hours("Africa/Nairobi", "09:00:00", "12:30:00"));
    let mentee = hours("UTC", "09:00:00", "17:00:00");
    let matches = told(vec![mentor], mentee, &Filters::default());
    assert!(
        matches[0]
            .reasons
            .contains(&Reason::HoursShared { hours: 3 })
    );
}

#[test]
fn what_a_mentor_is_open_to_is_told_to_whom_asked() {
    let mentors = || vec![mentor(1, side(&[], &[], &["en"]))];
    let asked = Filters {
        open_to: Some(0b0011),
        ..Filters::default()
    };
    let open = Reason::OpenTo {
        terms: words(&["hosting_a_fellow"]),
    };
    let mentee = side(&[], &[], &["en"]);
    let silent = told(mentors(), mentee.clone(), &Filters::default());
    assert!(!silent[0].reasons.contains(&open));
    assert!(told(mentors(), mentee, &asked)[0].reasons.contains(&open));
}

#[test]
fn how_soon_somebody_answers_is_told_only_when_it_is_good_news() {
    let answering = |share| {
        let mentor = Candidate {
            answering: share,
            ..mentor(1, side(&[], &[], &["en"]))
        };
        let matches = told(vec![mentor], side(&[], &[], &["en"]), &Filters::default());
        matches[0].reasons.contains(&Reason::AnswersReliably {})
    };
    assert!(answering(Some(1.0)));
    assert!(!answering(Some(0.5)));
    assert!(!answering(None));
}
