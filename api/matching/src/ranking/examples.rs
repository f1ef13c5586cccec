//! Lists that are small enough to compute by hand.

use uuid::Uuid;

use super::{explain, list};
use crate::columns::Columns;
use crate::filters::{FacetCount, Filters};
use crate::model::{Band, Candidate, Match, Seeker, Side, Taxonomy, Workday};
use crate::rules::{Listing, MatchRules, Score, Weights};

const RULES: MatchRules = MatchRules {
    weights: Weights {
        expertise: 0.45,
        topics: 0.30,
        hours: 0.08,
        stage: 0.07,
        answering: 0.05,
        room: 0.05,
    },
    capacity: 3,
    full_mentors: Listing::Hidden,
    no_shared_language: Listing::Hidden,
};

fn workday() -> Workday {
    Workday {
        zone: "Europe/Lisbon".parse().unwrap(),
        start: "07:30:00".parse().unwrap(),
        end: "21:00:00".parse().unwrap(),
    }
}

fn side(expertise: u64, topics: u64, stage: u8) -> Side {
    Side {
        expertise,
        topics,
        languages: vec!["en".to_owned()],
        workday: Some(workday()),
        stage: Some(stage),
    }
}

fn mentor(number: u128, expertise: u64, topics: u64) -> Candidate {
    Candidate {
        enrolment: Uuid::from_u128(number),
        member: Uuid::from_u128(1_000 + number),
        side: side(expertise, topics, 3),
        open_to: 0,
        capacity: 3,
        active: 0,
        answering: Some(1.0),
        present: true,
        paused: false,
        lapsed: false,
    }
}

fn mentee(number: u128) -> Seeker {
    Seeker {
        enrolment: Uuid::from_u128(500_000 + number),
        member: Uuid::from_u128(900_000 + number),
        side: side(0b111, 0b111, 1),
        excluded: Vec::new(),
    }
}

fn columns(mentors: &[Candidate], rules: MatchRules) -> Columns {
    let monday = "2025-07-14T00:00:00Z".parse().unwrap();
    Columns::build(mentors.iter().cloned(), rules, monday)
}

fn matches(columns: &Columns, seeker: &Seeker, filters: &Filters) -> Vec<Match> {
    list(columns, &Taxonomy::default(), seeker, filters, None, 50).matches
}

fn ids(matches: &[Match]) -> Vec<u128> {
    matches.iter().map(|one| one.mentor.as_u128()).collect()
}

#[test]
fn a_mentor_who_names_exactly_what_the_mentee_does_reaches_the_top() {
    let columns = columns(&[mentor(1, 0b111, 0b111)], RULES);
    let matches = matches(&columns, &mentee(1), &Filters::default());
    assert_eq!(matches[0].score, Score::of(1.0));
    assert_eq!(matches[0].band, Band::Closest);
}

#[test]
fn ticking_every_area_dilutes() {
    let everything = mentor(1, 0x7FFF, 0xFFF);
    let specialist = mentor(2, 0b011, 0b011);
    let columns = columns(&[everything, specialist], RULES);
    let matches = matches(&columns, &mentee(1), &Filters::default());
    assert_eq!(ids(&matches), [2, 1]);
}

#[test]
fn a_rare_area_in_common_counts_more_than_a_common_one() {
    let mut mentors: Vec<Candidate> = (1..=20).map(|number| mentor(number, 0b001, 0)).collect();
    mentors.push(mentor(21, 0b010, 0));
    let columns = columns(&mentors, RULES);
    let matches = matches(&columns, &mentee(1), &Filters::default());
    assert_eq!(ids(&matches)[0], 21);
}

#[test]
fn a_mentor_with_more_room_stands_before_an_equal_one() {
    let busy = Candidate {
        active: 2,
        ..mentor(1, 1, 1)
    };
    let columns = columns(&[busy, mentor(2, 1, 1)], RULES);
    let matches = matches(&columns, &mentee(1), &Filters::default());
    assert_eq!(ids(&matches), [2, 1]);
}

#[test]
fn a_newcomer_stands_between_those_who_answer_and_those_who_do_not() {
    let answering = |number, answering| Candidate {
        answering,
        ..mentor(number, 1, 1)
    };
    let mentors = [
        answering(1, Some(0.2)),
        answering(2, None),
        answering(3, Some(1.0)),
        answering(4, Some(0.6)),
        answering(5, Some(0.5)),
    ];
    let matches = matches(&columns(&mentors, RULES), &mentee(1), &Filters::default());
    let order = ids(&matches);
    assert_eq!((order[0], order[3], order[4]), (3, 5, 1));
}

#[test]
fn equals_stand_in_one_order_for_a_mentee_and_in_another_for_the_next() {
    let mentors: Vec<Candidate> = (1..=12).map(|number| mentor(number, 1, 1)).collect();
    let columns = columns(&mentors, RULES);
    let order = |number| ids(&matches(&columns, &mentee(number), &Filters::default()));
    assert_eq!(order(1), order(1));
    assert_ne!(order(1), order(2));
    let mut firsts: Vec<u128> = (0..200).map(|number| order(number)[0]).collect();
    firsts.sort_unstable();
    firsts.dedup();
    assert_eq!(firsts.len(), 12, "everybody is first for somebody");
}

#[test]
fn nobody_is_matched_with_themselves_or_with_whom_they_never_want_to_be() {
    let columns = columns(&[mentor(1, 1, 1), mentor(2, 1, 1), mentor(3, 1, 1)], RULES);
    let seeker = Seeker {
        member: Uuid::from_u128(1_001),
        excluded: vec![Uuid::from_u128(1_002), Uuid::from_u128(77)],
        ..mentee(1)
    };
    assert_eq!(ids(&matches(&columns, &seeker, &Filters::default())), [3]);
}

#[test]
fn a_full_mentor_is_hidden_or_listed_as_the_policy_says() {
    let full = Candidate {
        active: 3,
        ..mentor(1, 1, 1)
    };
    let hiding = columns(std::slice::from_ref(&full), RULES);
    assert!(matches(&hiding, &mentee(1), &Filters::default()).is_empty());
    let still = explain(&hiding, &Taxonomy::default(), &mentee(1), full.enrolment).unwrap();
    assert!(
        !still.listed,
        "hidden from the list, yet explained to whom it was promised"
    );
    let rules = MatchRules {
        full_mentors: Listing::Marked,
        ..RULES
    };
    let marking = columns(&[full], rules);
    assert_eq!(matches(&marking, &mentee(1), &Filters::default()).len(), 1);
}

#[test]
fn a_filter_takes_any_value_of_a_kind_and_all_kinds() {
    let speaking = |number, expertise, code: &str| {
        let mut mentor = mentor(number, expertise, 0);
        mentor.side.languages.push(code.to_owned());
        mentor
    };
    let mentors = [
        speaking(1, 0b001, "fr"),
        speaking(2, 0b010, "sw"),
        speaking(3, 0b100, "fr"),
        speaking(4, 0b010, "ja"),
    ];
    let columns = columns(&mentors, RULES);
    let asked = Filters {
        expertise: Some(0b011),
        languages: Some(vec!["fr".to_owned(), "sw".to_owned()]),
        ..Filters::default()
    };
    let mut found = ids(&matches(&columns, &mentee(1), &asked));
    found.sort_unstable();
    assert_eq!(found, [1, 2]);
    let unknown = Filters {
        languages: Some(vec!["tlh".to_owned()]),
        ..Filters::default()
    };
    assert!(matches(&columns, &mentee(1), &unknown).is_empty());
}

#[test]
fn a_programme_may_speak_more_languages_than_a_word_has_bits() {
    let speaking = |number: u128| {
        let mut mentor = mentor(number, 1, 1);
        mentor.side.languages = vec![format!("language-{number}")];
        mentor
    };
    let mentors: Vec<Candidate> = (0..184).map(speaking).collect();
    let columns = columns(&mentors, RULES);
    for number in [0, 63, 64, 127, 128, 183] {
        let mut seeker = mentee(1);
        seeker.side.languages = vec![format!("language-{number}")];
        assert_eq!(
            ids(&matches(&columns, &seeker, &Filters::default())),
            [number]
        );
    }
}

#[test]
fn languages_are_counted_with_the_most_frequent_first() {
    let mut polyglot = mentor(1, 1, 1);
    polyglot.side.languages = ["sw", "en", "fr"].map(String::from).to_vec();
    let columns = columns(&[polyglot, mentor(2, 1, 1)], RULES);
    let page = list(
        &columns,
        &Taxonomy::default(),
        &mentee(1),
        &Filters::default(),
        None,
        1,
    );
    let counts = [("en", 2), ("fr", 1), ("sw", 1)];
    let expected = counts.map(|(value, count)| FacetCount {
        value: value.to_owned(),
        count,
    });
    assert_eq!(page.facets.languages, expected);
    assert_eq!(page.total, 2);
}

#[test]
fn a_programme_without_mentors_has_an_empty_list() {
    let columns = columns(&[], RULES);
    let page = list(
        &columns,
        &Taxonomy::default(),
        &mentee(1),
        &Filters::default(),
        None,
        20,
    );
    assert!(page.matches.is_empty() && page.next.is_none() && page.total == 0);
    assert!(explain(&columns, &Taxonomy::default(), &mentee(1), Uuid::nil()).is_none());
}

#[test]
fn a_mentee_who_names_nothing_still_gets_a_list() {
    let columns = columns(&[mentor(1, 1, 1)], RULES);
    let mut silent = mentee(1);
    silent.side = Side {
        languages: vec!["en".to_owned()],
        ..Side::default()
    };
    let matches = matches(&columns, &silent, &Filters::default());
    assert_eq!(ids(&matches), [1]);
    assert_eq!(matches[0].score, Score::of(0.07 * 0.4 + 0.05 + 0.05));
}

#[test]
fn a_mentor_takes_at_most_150_bytes() {
    let mentors: Vec<Candidate> = (0..5_000)
        .map(|number| {
            mentor(
                number,
                (number as u64).wrapping_mul(2_654_435_761) >> 7 & 0x7FFF,
                7,
            )
        })
        .collect();
    let columns = columns(&mentors, RULES);
    assert!(
        columns.bytes() <= 150 * columns.len(),
        "{} bytes",
        columns.bytes()
    );
}
