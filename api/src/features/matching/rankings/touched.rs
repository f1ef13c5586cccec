//! Whom events have touched since the snapshots were last changed.

use std::collections::{HashMap, HashSet};
use uuid::Uuid;

use crate::events::Recorded;

/// The beginnings of the kinds of events that change what a ranking is made of.
const TOUCHING: [&str; 4] = ["enrolment.", "mentorship.", "request.", "member."];
/// Whoever is erased stands among the names that others never want to be matched with.
const ERASED: &str = "member.erased";
/// Where events name the members whom they are about.
const MEMBERS: [&str; 3] = ["member_id", "mentee_id", "mentor_id"];

#[derive(Debug, PartialEq, Eq)]
pub enum Whom {
    Members(HashSet<Uuid>),
    Everybody,
}

#[derive(Debug, Default)]
pub struct Touched {
    by_programme: HashMap<Uuid, HashSet<Uuid>>,
    /// In all of their programmes.
    members: HashSet<Uuid>,
    everybody: bool,
}

impl Touched {
    /// Whether the event changes anything.
    pub fn note(&mut self, event: &Recorded) -> bool {
        if !TOUCHING.iter().any(|begin| event.kind.starts_with(begin)) {
            return false;
        }
        let named = MEMBERS.iter().filter_map(|name| event.payload.get(name));
        let parsed = named.filter_map(|id| id.as_str()?.parse::<Uuid>().ok());
        let mut named = parsed.peekable();
        match event.programme_id {
            None if event.kind == ERASED => self.everybody = true,
            None => {
                self.members.insert(event.subject_id);
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

    /// Who is to be read again in this programme.
    pub fn of(&self, programme: Uuid) -> Whom {
        let mut members = self.members.clone();
        members.extend(self.by_programme.get(&programme).into_iter().flatten());
        match self.everybody {
            true => Whom::Everybody,
            false => Whom::Members(members),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use serde_json::{Value, json};

    fn event(kind: &str, programme: Option<Uuid>, subject: Uuid, payload: Value) -> Recorded {
        Recorded {
            id: Uuid::nil(),
            kind: kind.to_owned(),
            programme_id: programme,
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
        let mut touched = Touched::default();
        let pair = json!({ "mentee_id": id(1), "mentor_id": id(2), "reason": null });
        assert!(touched.note(&event("mentorship.started", Some(id(9)), id(7), pair)));
        assert_eq!(touched.of(id(9)), Whom::Members([id(1), id(2)].into()));
        assert_eq!(touched.of(id(8)), Whom::Members(HashSet::new()));
    }

    #[test]
    fn a_member_whose_membership_changed_is_read_again_everywhere() {
        let mut touched = Touched::default();
        let changed = event("member.membership_changed", None, id(3), json!({}));
        assert!(touched.note(&changed));
        assert_eq!(touched.of(id(9)), Whom::Members([id(3)].into()));
    }

    #[test]
    fn everybody_is_read_again_after_somebody_was_erased() {
        let mut touched = Touched::default();
        assert!(touched.note(&event("member.erased", None, id(3), json!({}))));
        assert_eq!(touched.of(id(9)), Whom::Everybody);
    }

    #[test]
    fn what_names_nobody_touches_everybody_and_what_is_no_concern_of_ours_nobody() {
        let mut touched = Touched::default();
        assert!(!touched.note(&event("session.opened", None, id(3), json!({}))));
        assert_eq!(touched.of(id(9)), Whom::Members(HashSet::new()));
        assert!(touched.note(&event("enrolment.moved", Some(id(9)), id(3), json!({}))));
        assert_eq!(touched.of(id(9)), Whom::Everybody);
    }
}
