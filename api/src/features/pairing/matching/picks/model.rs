//! The two kinds of decision; one about a person at a time.

use crate::ids::EnrolmentId;
use tandem_platform::MemberId;

tandem_platform::column_enum! {
    pub enum Pick {
        Shortlisted = "shortlisted",
        Hidden = "hidden",
    }
}

/// Somebody about whom a decision was made.
#[derive(Clone, Copy, Debug)]
pub struct Picked {
    pub enrolment_id: EnrolmentId,
    pub member_id: MemberId,
    pub pick: Pick,
}

/// What somebody has decided about others.
#[derive(Debug)]
pub struct Picks(pub Vec<Picked>);

impl Picks {
    pub fn enrolments(&self, pick: Pick) -> Vec<EnrolmentId> {
        let picked = self.every(pick);
        picked.map(|picked| picked.enrolment_id).collect()
    }

    pub fn hidden_members(&self) -> impl Iterator<Item = MemberId> {
        self.every(Pick::Hidden).map(|picked| picked.member_id)
    }

    pub fn are(&self, person: EnrolmentId, pick: Pick) -> bool {
        self.every(pick).any(|picked| picked.enrolment_id == person)
    }

    fn every(&self, pick: Pick) -> impl Iterator<Item = &Picked> {
        self.0.iter().filter(move |picked| picked.pick == pick)
    }
}
