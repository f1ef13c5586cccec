//! The model of an agreement.

use super::{
    actions::{Action, Aimed},
    state::{Answered, Mentorship, OK},
};

/// How long the period of a written version is, in days from the day on which it was written.
pub const PERIOD: i64 = 20;
const MENTOR: usize = 1;

/// A version of the agreement.
#[derive(Clone, Copy, Debug)]
pub struct Version {
    /// The side that wrote it.
    pub by: usize,
    pub status: &'static str,
    /// The last day of its period, once all terms are written.
    until: Option<i64>,
    pub approvals: usize,
    /// Rises with each change.
    pub version: i32,
}

impl Version {
    fn is_open(&self) -> bool {
        matches!(self.status, "draft" | "proposed")
    }

    fn turn_to(&mut self, status: &'static str) -> Answered {
        self.status = status;
        self.version += 1;
        OK
    }

    pub fn close(&mut self) {
        if self.is_open() {
            self.turn_to("withdrawn");
        }
    }
}

impl Mentorship {
    pub fn start_version(&mut self, by: usize, today: i64) -> Answered {
        if let Some(open) = self.versions.iter().find(|one| one.is_open()) {
            return match open.by != by && open.status == "draft" {
                true => Some("agreement_being_written"),
                false => Some("agreement_already_open"),
            };
        }
        if by == MENTOR && !self.versions.iter().any(|one| one.status == "in_force") {
            return Some("mentee_writes_agreement_first");
        }
        let newest = || self.versions.iter().rev();
        let both_read = newest().find(|one| matches!(one.status, "in_force" | "changes_requested"));
        let own = newest().find(|one| one.status == "withdrawn" && one.by == by);
        let copied = both_read.or(own).and_then(|one| one.until);
        self.versions.push(Version {
            by,
            status: "draft",
            until: copied.filter(|until| *until >= today),
            approvals: 0,
            version: 1,
        });
        OK
    }

    pub fn on_version(&mut self, aimed: &Aimed, today: i64) -> Answered {
        let version = &mut self.versions[aimed.of];
        let is_answer = matches!(
            aimed.action,
            Action::SendVersionBack(_) | Action::ApproveVersion(..)
        );
        if is_answer == (version.by == aimed.side) {
            return Some("not_found");
        }
        match (aimed.action, version.status) {
            (Action::WithdrawVersion(_), _) if !version.is_open() => Some("agreement_not_open"),
            (Action::WithdrawVersion(_), _) => version.turn_to("withdrawn"),
            (Action::SendVersionBack(_), "proposed") => version.turn_to("changes_requested"),
            (Action::ApproveVersion(..), "proposed") if !aimed.saw_hash => {
                Some("agreement_text_differs")
            }
            (Action::ApproveVersion(..), "proposed") => self.approve(aimed.of),
            (_, _) if is_answer => Some("agreement_not_proposed"),
            (_, "draft") if aimed.read != version.version => Some("precondition_failed"),
            (Action::WriteVersion(..), "draft") => {
                version.until = Some(today + PERIOD);
                version.turn_to("draft")
            }
            (_, "draft") if version.until.is_none_or(|until| until < today) => {
                Some("invalid_fields")
            }
            (_, "draft") => {
                version.approvals = 1;
                version.turn_to("proposed")
            }
            (_, _) => Some("agreement_not_draft"),
        }
    }

    fn approve(&mut self, place: usize) -> Answered {
        for version in &mut self.versions {
            if version.status == "in_force" {
                version.turn_to("superseded");
            }
        }
        self.versions[place].approvals = 2;
        self.status = "active";
        self.versions[place].turn_to("in_force")
    }
}
