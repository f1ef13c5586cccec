//! Areas of expertise without enough mentors. No I/O.

use std::collections::BTreeMap;

use super::model::Area;
use crate::features::programme::programmes::Role;

/// How many people in a role have chosen an area.
pub struct Named {
    pub role: Role,
    pub slug: String,
    pub people: u32,
}

/// Areas without mentors, or with more mentees than their mentors can take at once. Sorted by the number of mentees, then in the
/// order of the programme.
#[must_use]
pub fn lacking(areas: &[String], named: &[Named], mentees_a_mentor: u32) -> Vec<Area> {
    let mut counts: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for Named { role, slug, people } in named {
        let (mentors, mentees) = counts.entry(slug).or_default();
        match role {
            Role::Mentor => *mentors = *people,
            Role::Mentee => *mentees = *people,
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

/// The areas of `named` that lack mentors, in the given order.
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

    fn named(role: Role, slug: &str, people: u32) -> Named {
        let slug = slug.to_owned();
        Named { role, slug, people }
    }

    #[test]
    fn an_area_lacks_mentors_when_nobody_offers_it_or_too_many_look_for_it() {
        let areas = words(&["donors", "cells", "vigilance"]);
        let people = [
            named(Role::Mentor, "donors", 1),
            named(Role::Mentor, "cells", 1),
            named(Role::Mentee, "donors", 1),
            named(Role::Mentee, "cells", 3),
            named(Role::Mentee, "retired", 3),
        ];
        let slugs = |a_mentor| {
            let found = lacking(&areas, &people, a_mentor);
            found.into_iter().map(|area| area.slug).collect::<Vec<_>>()
        };
        assert_eq!(slugs(3), ["vigilance"]);
        assert_eq!(slugs(2), ["cells", "vigilance"]);
        let missing = lacking(&areas, &people, 2);
        assert_eq!(covers(&words(&["donors", "cells"]), &missing), ["cells"]);
    }
}
