//! Properties of every list, for any seeker and any people.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

use super::best::Place;
use super::lots::lots;
use super::reference::{Kind, values};
use super::scorer::Scorer;
use super::worlds::{filters, taxonomy, world, world_of};
use super::{Page, explain, list};
use crate::filters::{FacetCount, Filters, must_haves};
use crate::model::Mark;
use crate::rules::{Listing, Score};

fn ranked(page: &Page) -> Vec<(Uuid, u16)> {
    let matches = page.matches.iter();
    matches.map(|one| (one.mentor, one.score.0)).collect()
}

fn counted(counts: &[FacetCount]) -> BTreeMap<String, usize> {
    counts
        .iter()
        .map(|one| (one.value.clone(), one.count))
        .collect()
}

fn place() -> impl Strategy<Value = Place> {
    (0_u16..3, 0_u64..3, 0_usize..3).prop_map(|(score, tie, row)| Place {
        score: Score(score),
        tie,
        row,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_list_of_more_mentors_than_a_word_has_bits_is_no_different(
        world in world_of(100..220), filters in filters(), limit in 1_usize..8,
    ) {
        let page = world.page(&filters, None, limit);
        let expected = world.reference().list(&world.seeker, &filters);
        prop_assert_eq!(page.total, expected.len());
        prop_assert_eq!(ranked(&page), &expected[..limit.min(expected.len())]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_snapshot_that_followed_changes_lists_as_one_that_was_built_anew(
        world in world(), earlier in vec(0_u8..4, 0..60), filters in filters(),
    ) {
        let page = world.page(&filters, None, 60);
        let (before, changed, now) = world.before(&earlier);
        let followed = before.columns().changed(&changed, &now, None);
        let followed = list(&followed, &taxonomy(), &world.seeker, &filters, None, 60);
        prop_assert_eq!(ranked(&followed), ranked(&page));
        prop_assert_eq!(followed.total, page.total);
        let languages = |page: &Page| counted(&page.facets.languages);
        prop_assert_eq!(languages(&followed), languages(&page));
        let told = |page: &Page| page.matches.iter().map(|one| format!("{one:?}")).collect::<Vec<_>>();
        prop_assert_eq!(told(&followed), told(&page));
    }

    #[test]
    fn the_list_is_the_one_that_a_plain_reading_of_the_rules_gives(
        world in world(), filters in filters(), limit in 0_usize..60,
    ) {
        let page = world.page(&filters, None, limit);
        let expected = world.reference().list(&world.seeker, &filters);
        prop_assert_eq!(page.total, expected.len());
        prop_assert_eq!(ranked(&page), &expected[..limit.min(expected.len())]);
    }

    #[test]
    fn facets_count_each_kind_as_if_it_were_not_filtered(world in world(), filters in filters()) {
        let facets = world.page(&filters, None, 1).facets;
        let expected = |kind| world.reference().facet(&world.seeker, &filters, kind);
        prop_assert_eq!(counted(&facets.expertise), expected(Kind::Expertise));
        prop_assert_eq!(counted(&facets.topics), expected(Kind::Topics));
        prop_assert_eq!(counted(&facets.languages), expected(Kind::Languages));
        prop_assert_eq!(counted(&facets.open_to), expected(Kind::OpenTo));
    }

    #[test]
    fn what_was_found_elsewhere_leaves_the_others_out_and_changes_no_order(
        world in world(), filters in filters(), searched in 1_usize..4, shortlisted in 1_usize..4,
    ) {
        let each = |step| world.mentors.iter().step_by(step).map(|mentor| mentor.enrolment);
        let unknown = Uuid::from_u128(7);
        let found = [each(searched).chain([unknown]).collect::<Vec<_>>(), each(shortlisted).collect()];
        let narrowed = Filters { only: found.to_vec(), ..filters.clone() };
        let page = world.page(&narrowed, None, 100);
        let everybody = world.reference().list(&world.seeker, &filters);
        let expected = everybody.into_iter().filter(|(id, _)| found.iter().all(|ids| ids.contains(id)));
        prop_assert_eq!(ranked(&page), expected.collect::<Vec<_>>());
        let facet = world.reference().facet(&world.seeker, &narrowed, Kind::Expertise);
        prop_assert_eq!(counted(&page.facets.expertise), facet);
    }

    #[test]
    fn paging_through_equals_one_long_list(
        world in world(), filters in filters(), limit in 1_usize..7,
    ) {
        let whole = world.page(&filters, None, 100);
        let (mut matches, mut after) = (Vec::new(), None);
        loop {
            let page = world.page(&filters, after, limit);
            prop_assert_eq!(page.total, whole.total);
            prop_assert_eq!(&page.facets, &whole.facets);
            matches.extend(page.matches);
            match page.next {
                Some(next) => after = Some(next.to_string().parse().unwrap()),
                None => break,
            }
        }
        prop_assert_eq!(matches, whole.matches);
    }

    #[test]
    fn no_must_have_is_broken(world in world(), filters in filters()) {
        let page = world.page(&filters, None, 100);
        let find = |id| world.mentors.iter().find(|mentor| mentor.enrolment == id).unwrap();
        for one in &page.matches {
            let mentor = find(one.mentor);
            prop_assert!(one.listed && mentor.takes_part());
            prop_assert!(!world.seeker.excluded.contains(&mentor.member));
            let full = mentor.active >= mentor.capacity;
            prop_assert_eq!(full, one.marks.contains(&Mark::Full));
            prop_assert!(!full || world.rules.full_mentors == Listing::Marked);
            let known = values(mentor, Kind::Languages);
            let understood = world.seeker.side.languages.iter().any(|code| known.contains(code));
            prop_assert_eq!(!understood, one.marks.contains(&Mark::NoSharedLanguage));
            prop_assert!(understood || world.rules.no_shared_language == Listing::Marked);
        }
    }

    #[test]
    fn everybody_is_in_one_lot_and_none_passes_what_it_is_said_to_reach(world in world()) {
        let columns = world.columns();
        let listed = must_haves(&columns, &world.seeker);
        let scorer = Scorer::new(&columns, &world.seeker);
        let mut seen = 0;
        for lot in lots(&columns, &world.seeker.side, &listed, scorer.beside_terms) {
            seen += lot.mentors.len();
            for row in (0..columns.len()).filter(|row| lot.mentors.contains(*row)) {
                let mentor = columns.rows.get(row).unwrap();
                let share = scorer.with_hours(scorer.without_hours(&mentor), &mentor);
                prop_assert!(share <= lot.at_most + 1e-9);
            }
        }
        prop_assert_eq!(seen, listed.len());
    }

    #[test]
    fn one_mentor_alone_is_told_as_in_the_list(world in world()) {
        let columns = world.columns();
        let page = world.page(&Filters::default(), None, 100);
        for one in &page.matches {
            let alone = explain(&columns, &taxonomy(), &world.seeker, one.mentor);
            prop_assert_eq!(alone.as_ref(), Some(one));
        }
        for mentor in &world.mentors {
            let alone = explain(&columns, &taxonomy(), &world.seeker, mentor.enrolment).unwrap();
            prop_assert_eq!(alone.listed, world.reference().may_see(&world.seeker, mentor));
        }
    }

    #[test]
    fn a_better_score_never_has_a_worse_band(world in world()) {
        let page = world.page(&Filters::default(), None, 100);
        prop_assert!(page.matches.is_sorted_by_key(|one| one.band));
    }

    #[test]
    fn a_snapshot_does_not_depend_on_the_order_of_the_mentors(world in world()) {
        let mut turned = world.clone();
        turned.mentors.reverse();
        let pages = [&world, &turned].map(|one| one.page(&Filters::default(), None, 100));
        prop_assert_eq!(&pages[0].matches, &pages[1].matches);
        prop_assert_eq!(&pages[0].facets, &pages[1].facets);
    }

    #[test]
    fn a_shared_term_more_never_lowers_a_score(world in world(), term in 0_u32..64) {
        let before = world.score_of_first();
        let mut shared = world.clone();
        // The mentor also names a term that the mentee already names.
        shared.mentors[0].side.topics |= 1 << term & world.seeker.side.topics;
        shared.mentors[0].side.expertise |= 1 << term & world.seeker.side.expertise;
        prop_assert!(shared.score_of_first() >= before);
        // The mentee also names a term that the mentor already names.
        let mut named = world.clone();
        named.seeker.side.topics |= 1 << term & world.mentors[0].side.topics;
        named.seeker.side.expertise |= 1 << term & world.mentors[0].side.expertise;
        prop_assert!(named.score_of_first() >= before);
    }

    #[test]
    fn an_unshared_term_more_never_raises_a_score(world in world(), term in 0_u32..64) {
        let before = world.score_of_first();
        let mut diluted = world.clone();
        diluted.mentors[0].side.topics |= 1 << term & !world.seeker.side.topics;
        diluted.mentors[0].side.expertise |= 1 << term & !world.seeker.side.expertise;
        prop_assert!(diluted.score_of_first() <= before);
        let mut wider = world.clone();
        wider.seeker.side.topics |= 1 << term & !world.mentors[0].side.topics;
        wider.seeker.side.expertise |= 1 << term & !world.mentors[0].side.expertise;
        prop_assert!(wider.score_of_first() <= before);
    }

    #[test]
    fn the_order_is_total_and_antisymmetric(one in place(), two in place(), three in place()) {
        prop_assert_eq!(one.cmp(&two), two.cmp(&one).reverse());
        prop_assert_eq!(one.cmp(&two) == Ordering::Equal, one == two);
        prop_assert!(!(one <= two && two <= three) || one <= three);
    }
}
