//! The two kinds of decision; one about a mentor at a time.

use uuid::Uuid;

crate::text_enum! {
    pub enum Pick {
        Shortlisted = "shortlisted",
        Hidden = "hidden",
    }
}

/// A mentor whom a mentee has decided about.
#[derive(Clone, Copy, Debug)]
pub struct Picked {
    pub mentor_enrolment_id: Uuid,
    pub mentor_id: Uuid,
    pub pick: Pick,
}

/// What a mentee has decided about mentors.
#[derive(Debug)]
pub struct Picks(pub Vec<Picked>);

impl Picks {
    pub fn enrolments(&self, pick: Pick) -> Vec<Uuid> {
        let picked = self.every(pick);
        picked.map(|picked| picked.mentor_enrolment_id).collect()
    }

    pub fn hidden_members(&self) -> impl Iterator<Item = Uuid> {
        self.every(Pick::Hidden).map(|picked| picked.mentor_id)
    }

    pub fn are(&self, mentor: Uuid, pick: Pick) -> bool {
        self.every(pick)
            .any(|picked| picked.mentor_enrolment_id == mentor)
    }

    fn every(&self, pick: Pick) -> impl Iterator<Item = &Picked> {
        self.0.iter().filter(move |picked| picked.pick == pick)
    }
}
