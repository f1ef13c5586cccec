//! Members who volunteer as mentors where mentors join by invitation.

use chrono::{DateTime, Duration, Utc};
use rand::{Rng, rngs::StdRng};
use std::collections::BTreeSet;

use super::{ids, people::Person, places::Place, rows::Rows};
use crate::features::{
    identity::members::MembershipStatus, participation::invitations::entities::interests,
};

const WORDS: [&str; 4] = [
    "I have built up a donor registry and would gladly share what went wrong on the way.",
    "",
    "Two of my former trainees lead laboratories now. I would like to do that again.",
    "I can take one person, from spring on, in English or in my own language.",
];

/// Adds interests of members without an enrolment. They get the expertise of existing profiles.
pub fn tell(
    rng: &mut StdRng,
    rows: &mut Rows,
    people: &[Person],
    place: &Place,
    now: DateTime<Utc>,
) {
    if !place.programme.policy.mentors_by_invitation {
        return;
    }
    let enrolled: BTreeSet<_> = rows.enrolments.iter().map(|row| row.member_id).collect();
    let free = rows.members.iter().zip(people).filter(|(member, person)| {
        person.persona.is_none()
            && member.membership_status == MembershipStatus::Active
            && !enrolled.contains(&member.id)
    });
    let named = rows
        .enrolments
        .iter()
        .zip(&rows.profiles)
        .filter(|(enrolment, _)| enrolment.programme_id == place.programme.id)
        .map(|(_, profile)| &profile.expertise)
        .filter(|expertise| !expertise.0.is_empty());
    for (((member, _), expertise), words) in free.zip(named).zip(WORDS) {
        let created_at = now - Duration::minutes(rng.random_range(600..=60_000));
        rows.interests.push(interests::Model {
            id: ids::at(rng, created_at),
            programme_id: place.programme.id,
            member_id: member.id,
            expertise: expertise.clone(),
            message: words.to_owned(),
            created_at,
        });
    }
}
