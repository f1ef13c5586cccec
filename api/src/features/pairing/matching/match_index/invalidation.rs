//! Collects which members have to be loaded again.

use std::collections::{HashMap, HashSet};

use tandem_platform::{MemberId, ProgrammeId, events::Recorded};

/// Kind prefixes of events that affect the ranking.
const CHANGING: [&str; 4] = ["enrolment.", "mentorship.", "request.", "member."];
/// An erased member may occur in never-match lists of any member, so everything is loaded again.
const ERASED: &str = "member.erased";
/// The payload fields with ids of members.
const MEMBERS: [&str; 3] = ["member_id", "mentee_id", "mentor_id"];

#[derive(Debug, PartialEq, Eq)]
pub enum Scope {
    Members(HashSet<MemberId>),
    Everybody,
}

#[derive(Debug, Default)]
pub struct Invalidation {
    by_programme: HashMap<ProgrammeId, HashSet<MemberId>>,
    /// Members to load again in all of their programmes.
    members: HashSet<MemberId>,
    everybody: bool,
}

impl Invalidation {
    /// Records an event. Returns whether it affects the ranking.
    pub fn record(&mut self, event: &Recorded) -> bool {
        if !CHANGING.iter().any(|begin| event.kind.starts_with(begin)) {
            return false;
        }
        let named = MEMBERS.iter().filter_map(|name| event.payload.get(name));
        let parsed = named.filter_map(|id| id.as_str()?.parse::<MemberId>().ok());
        let mut named = parsed.peekable();
        match event.programme_id {
            None if event.kind == ERASED => self.everybody = true,
            None => {
                self.members.insert(event.subject_id.into());
            }
            Some(_) if named.peek().is_none() => self.everybody = true,
            Some(programme) => self
                .by_programme
                .entry(programme)
                .or_default()
                .extend(named),
        }
        true
    }

    pub fn add_everybody(&mut self) {
        self.everybody = true;
    }

    /// The members to load again in this programme.
    pub fn of(&self, programme: ProgrammeId) -> Scope {
        let mut members = self.members.clone();
        members.extend(self.by_programme.get(&programme).into_iter().flatten());
        match self.everybody {
            true => Scope::Everybody,
            false => Scope::Members(members),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use serde_json::{Value, json};
    use uuid::Uuid;

    fn event(kind: &str, programme: Option<Uuid>, subject: Uuid, payload: Value) -> Recorded {
        Recorded {
            id: Uuid::nil(),
            kind: kind.to_owned(),
            programme_id: programme.map(ProgrammeId),
            actor_id: None,
            subject_id: subject,
            payload,
            occurred_at: DateTime::UNIX_EPOCH,
        }
    }

    fn id(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    #[test]
    fn both_of_a_pair_are_read_again_in_their_programme_and_nowhere_else() {
        let mut invalidation = Invalidation::default();
        let pair = json!({ "mentee_id": id(1), "mentor_id": id(2), "reason": null });
        assert!(invalidation.record(&event("mentorship.started", Some(id(9)), id(7), pair)));
        assert_eq!(
            invalidation.of(id(9).into()),
            Scope::Members([id(1), id(2)].map(MemberId).into())
        );
        assert_eq!(
            invalidation.of(id(8).into()),
            Scope::Members(HashSet::new())
        );
    }

    #[test]
    fn a_member_whose_membership_changed_is_read_again_everywhere() {
        let mut invalidation = Invalidation::default();
        let changed = event("member.membership_changed", None, id(3), json!({}));
        assert!(invalidation.record(&changed));
        assert_eq!(
            invalidation.of(id(9).into()),
            Scope::Members([MemberId(id(3))].into())
        );
    }

    #[test]
    fn everybody_is_read_again_after_somebody_was_erased() {
        let mut invalidation = Invalidation::default();
        assert!(invalidation.record(&event("member.erased", None, id(3), json!({}))));
        assert_eq!(invalidation.of(id(9).into()), Scope::Everybody);
    }

    #[test]
    fn what_names_nobody_touches_everybody_and_what_is_no_concern_of_ours_nobody() {
        let mut invalidation = Invalidation::default();
        assert!(!invalidation.record(&event("session.opened", None, id(3), json!({}))));
        assert_eq!(
            invalidation.of(id(9).into()),
            Scope::Members(HashSet::new())
        );
        assert!(invalidation.record(&event("enrolment.moved", Some(id(9)), id(3), json!({}))));
        assert_eq!(invalidation.of(id(9).into()), Scope::Everybody);
    }
}
