//! The kinds of pick. There is at most one pick per person.

use crate::ids::EnrolmentId;
use tandem_platform::MemberId;

tandem_platform::column_enum! {
    pub enum Pick {
        Shortlisted = "shortlisted",
        Hidden = "hidden",
    }
}

/// A person with a pick.
#[derive(Clone, Copy, Debug)]
pub struct Picked {
    pub enrolment_id: EnrolmentId,
    pub member_id: MemberId,
    pub pick: Pick,
}

/// All picks of one enrolment.
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
