//! Generates which resources people have read.

use chrono::{DateTime, Duration, Utc};
use rand::{Rng, rngs::StdRng};

use super::{chance, enrolling::Enrolled, places::Place};
use crate::features::programme::{
    programmes::Role,
    resources::entities::{resource_reads, resources},
};

/// The resources that an approved person has opened. Most people have read and acknowledged all.
pub fn draw(
    rng: &mut StdRng,
    place: &Place,
    enrolled: &Enrolled<'_>,
    now: DateTime<Utc>,
) -> Vec<resource_reads::Model> {
    let Some(decided_at) = enrolled.row.decided_at else {
        return Vec::new();
    };
    let own = |resource: &&resources::Model| match &resource.role {
        Some(role) => *role == enrolled.row.role,
        None => true,
    };
    let all: Vec<_> = place.resources.iter().filter(own).collect();
    let diligent = match enrolled.role {
        Role::Mentee => 80,
        Role::Mentor => 60,
    };
    let is_diligent = enrolled.has_story() || chance::percent(rng, diligent);
    let read = if is_diligent {
        all.len()
    } else {
        rng.random_range(0..=all.len() / 2)
    };
    let mut time = decided_at + Duration::minutes(rng.random_range(30..=3000));
    let mut reads = Vec::new();
    for resource in all.into_iter().take(read) {
        let opened_at = time.min(now);
        time = opened_at + Duration::minutes(rng.random_range(4..=15));
        let acknowledges = is_diligent || chance::percent(rng, 70);
        reads.push(resource_reads::Model {
            enrolment_id: enrolled.row.id,
            resource_id: resource.id,
            opened_at,
            acknowledged_at: acknowledges.then_some(time.min(now)),
        });
    }
    reads
}
