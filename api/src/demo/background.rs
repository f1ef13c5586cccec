//! Background of a person that is the same in every programme and role.

use rand::{Rng, rngs::StdRng};

use super::{
    chance, ids,
    source::{Source, Texts},
};
use crate::features::{participation::enrolments::CareerStage, programme::programmes::Role};

/// Lower numbers are used by the personas.
const FIRST_ORCID: usize = 2000;

const MENTOR_STAGES: [(u32, CareerStage); 4] = [
    (3, CareerStage::Early),
    (30, CareerStage::Mid),
    (42, CareerStage::Senior),
    (25, CareerStage::Leading),
];

const MENTEE_STAGES: [(u32, CareerStage); 4] = [
    (25, CareerStage::Student),
    (45, CareerStage::Early),
    (23, CareerStage::Mid),
    (7, CareerStage::Senior),
];

pub struct Background {
    pub stage: CareerStage,
    /// Years of experience in the field.
    pub years: u32,
    pub workplace: String,
    /// Minutes after midnight.
    pub working_hours: (i32, i32),
    pub orcid: Option<String>,
}

impl Background {
    /// `number` is the index of the person in the list of people.
    pub fn draw(
        rng: &mut StdRng,
        source: &Source,
        texts: &Texts,
        roles: &[Role],
        number: usize,
    ) -> Self {
        let stage = match roles {
            [Role::Mentor] => chance::weighted(rng, &MENTOR_STAGES, CareerStage::Senior),
            [Role::Mentee] => chance::weighted(rng, &MENTEE_STAGES, CareerStage::Early),
            _ => CareerStage::Mid,
        };
        let name = chance::line(rng, &source.people.workplace_names);
        let workplace = chance::line(rng, &texts.workplaces).replace("{name}", name);
        let has_orcid = chance::percent(rng, 40);
        Self {
            stage,
            years: draw_years(rng, stage),
            workplace,
            working_hours: (
                30 * rng.random_range(14..=18),
                30 * rng.random_range(36..=44),
            ),
            orcid: has_orcid.then(|| ids::orcid(FIRST_ORCID + number)),
        }
    }
}

fn draw_years(rng: &mut StdRng, stage: CareerStage) -> u32 {
    rng.random_range(match stage {
        CareerStage::Student => 2..=4,
        CareerStage::Early => 2..=6,
        CareerStage::Mid => 6..=14,
        CareerStage::Senior => 12..=24,
        CareerStage::Leading => 18..=34,
    })
}
