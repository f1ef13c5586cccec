//! Generates all rows.

use chrono::{DateTime, Duration, Utc};
use rand::{Rng, SeedableRng, rngs::StdRng};
use std::collections::BTreeSet;

use super::{
    Options, asked,
    enrolling::{Enrolled, Planner},
    history, ids, interested,
    people::Person,
    places::Place,
    reading,
    rows::Rows,
    source::Source,
};
use crate::features::{
    identity::{
        members::{MembershipSource, entities::members},
        sessions::entities::grants,
    },
    participation::enrolments::entities::seats,
};
use tandem_kernel::Locale;
use tandem_platform::{AppError, MemberId};

/// A separate seed, so that changes in the generation of people do not affect their actions.
const DEEDS: u64 = 0x7461_6e64_656d;

const COORDINATING_FOR_DAYS: i64 = 120;

/// Generates all rows.
///
/// # Errors
/// A number does not fit its column.
pub fn make(
    source: &Source,
    options: &Options,
    people: &[Person],
    places: &[Place],
    now: DateTime<Utc>,
) -> Result<Rows, AppError> {
    let mut rng = StdRng::seed_from_u64(options.seed ^ DEEDS);
    let mut rows = Rows::default();
    for person in people {
        rows.members.push(member(&mut rng, options, person, now));
    }
    let mut busy = BTreeSet::new();
    for place in places {
        let Some(texts) = source.texts.get(place.programme.slug.as_str()) else {
            continue;
        };
        grant(&mut rows, people, place, now);
        let planner = Planner {
            source,
            texts,
            place,
            people,
            now,
            decider: decider(&rows, place),
        };
        let members = std::mem::take(&mut rows.members);
        let enrolled = planner.enrol(&mut rng, &members, &mut busy)?;
        rows.members = members;
        history::tell(&mut rng, &mut rows, source, texts, place, &enrolled, now);
        for one in enrolled {
            if one.is_approved() {
                rows.seats.extend(seats_of(&one));
                rows.reads.extend(reading::draw(&mut rng, place, &one, now));
            }
            rows.enrolments.push(one.row);
            rows.profiles.push(one.profile);
        }
    }
    for place in places {
        interested::tell(&mut rng, &mut rows, people, place, now);
    }
    asked::tell(&mut rows, &source.general, options.seed, now);
    Ok(rows)
}

fn member(
    rng: &mut StdRng,
    options: &Options,
    person: &Person,
    now: DateTime<Utc>,
) -> members::Model {
    let created_at = now - Duration::minutes(rng.random_range(1_010_000..=1_300_000));
    members::Model {
        id: ids::at(rng, created_at),
        issuer: options.issuer.clone(),
        subject: person.subject.clone(),
        display_name: person.display_name.clone(),
        email: person.email.clone(),
        locale: Locale::nearest(&person.locale).as_str().to_owned(),
        time_zone: Some(person.time_zone.clone()),
        administrator: person.roles.iter().any(|role| role == "administrator"),
        membership_status: person.membership.status,
        membership_number: person.membership.number.clone(),
        membership_category: person.membership.category.clone(),
        membership_valid_until: person.membership.valid_until,
        membership_source: MembershipSource::Sync,
        membership_verified_at: now - Duration::hours(1),
        created_at,
        updated_at: now - Duration::hours(1),
        search_name: None,
        email_key: None,
        number_key: None,
        search_society: None,
        society_name: None,
        chosen_name: None,
        title: None,
        short_name: None,
        version: 1,
        erased_at: None,
    }
}

fn grant(rows: &mut Rows, people: &[Person], place: &Place, now: DateTime<Utc>) {
    let role = format!("coordinator:{}", place.programme.slug);
    for (person, member) in people.iter().zip(&rows.members) {
        if person.roles.contains(&role) {
            rows.grants.push(grants::Model {
                member_id: member.id,
                programme_id: place.programme.id,
                granted_at: now - Duration::days(COORDINATING_FOR_DAYS),
            });
        }
    }
}

fn decider(rows: &Rows, place: &Place) -> Option<MemberId> {
    let mut granted = rows.grants.iter();
    granted
        .find(|grant| grant.programme_id == place.programme.id)
        .map(|grant| grant.member_id)
}

fn seats_of(enrolled: &Enrolled<'_>) -> impl Iterator<Item = seats::Model> {
    let enrolment_id = enrolled.row.id;
    (1..=enrolled.row.capacity).map(move |number| seats::Model {
        enrolment_id,
        number,
        retired: false,
    })
}
