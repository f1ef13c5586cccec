//! Which areas of expertise lack mentors. Pure.

use std::collections::{BTreeMap, BTreeSet};

use super::model::Area;
use crate::features::programmes::Role;

/// The areas that nobody offers, or that more mentees look for than their mentors take at once;
/// the most looked for first, then in the order of the programme.
#[must_use]
pub fn lacking(
    areas: &[String],
    people: &[(Role, Vec<String>)],
    mentees_a_mentor: u32,
) -> Vec<Area> {
    let mut counts: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for (role, named) in people {
        for slug in named.iter().collect::<BTreeSet<_>>() {
            let (mentors, mentees) = counts.entry(slug).or_default();
            match role {
                Role::Mentor => *mentors += 1,
                Role::Mentee => *mentees += 1,
            }
        }
    }
    let mut found: Vec<Area> = areas
        .iter()
        .map(|slug| {
            let (mentors, mentees) = counts.get(slug.as_str()).copied().unwrap_or_default();
            let slug = slug.clone();
            Area {
                slug,
                mentors,
                mentees,
            }
        })
        .filter(|area| {
            area.mentors == 0 || area.mentees > area.mentors.saturating_mul(mentees_a_mentor)
        })
        .collect();
    found.sort_by_key(|area| std::cmp::Reverse(area.mentees));
    found
}

/// The areas of `named` that lack mentors, in the order they were named.
#[must_use]
pub fn covers(named: &[String], lacking: &[Area]) -> Vec<String> {
    let lacks = |slug: &&String| lacking.iter().any(|area| area.slug == **slug);
    named.iter().filter(lacks).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(list: &[&str]) -> Vec<String> {
        list.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn an_area_lacks_mentors_when_nobody_offers_it_or_too_many_look_for_it() {
        let areas = words(&["donors", "cells", "vigilance"]);
        let mut people = vec![
            (Role::Mentor, words(&["donors", "cells"])),
            (Role::Mentee, words(&["donors"])),
        ];
        for _ in 0..3 {
            people.push((Role::Mentee, words(&["cells", "retired"])));
        }
        let slugs = |a_mentor| {
            let found = lacking(&areas, &people, a_mentor);
            found.into_iter().map(|area| area.slug).collect::<Vec<_>>()
        };
        assert_eq!(slugs(3), ["vigilance"]);
        assert_eq!(slugs(2), ["cells", "vigilance"]);
        let missing = lacking(&areas, &people, 2);
        assert_eq!(covers(&words(&["donors", "cells"]), &missing), ["cells"]);
    }

    #[test]
    fn who_names_an_area_twice_counts_once() {
        let people = [(Role::Mentee, words(&["donors", "donors"]))];
        let found = lacking(&words(&["donors"]), &people, 1);
        assert_eq!(found.first().map(|area| area.mentees), Some(1));
    }
}
