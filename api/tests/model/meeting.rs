//! The model of a meeting.

use std::collections::BTreeSet;

use super::{
    actions::{Action, Aimed, DAY, TIMES},
    state::{Answered, OK},
};

/// After so many days, the word of one side stands.
const SILENCE: i64 = 7;

/// Times that one side proposed.
#[derive(Clone, Copy, Debug)]
pub struct Proposal {
    by: usize,
    pub status: &'static str,
    times: [i64; TIMES],
    /// The day on which it was closed.
    closed: i64,
}

/// Times are quarter-hours from the beginning of the story.
#[derive(Clone, Debug)]
pub struct Meeting {
    pub status: &'static str,
    pub quarters: i64,
    pub start: Option<i64>,
    pub proposals: Vec<Proposal>,
    /// What each side says of how long it took, and on which day.
    stated: [Option<(Option<i32>, i64)>; 2],
    pub held: Option<i32>,
}

/// Quarter-hours that other meetings take of one of the two.
pub type Taken = BTreeSet<i64>;

fn touches(taken: &Taken, start: i64, quarters: i64) -> bool {
    (start..start + quarters).any(|at| taken.contains(&at))
}

impl Meeting {
    pub fn proposed(
        by: usize,
        times: [i64; TIMES],
        quarters: i64,
        now: i64,
        taken: &Taken,
    ) -> Result<Self, Answered> {
        let mut meeting = Self {
            status: "proposed",
            quarters,
            start: None,
            proposals: Vec::new(),
            stated: [None; 2],
            held: None,
        };
        meeting.offer(by, times, now, taken).map(|()| meeting)
    }

    pub fn logged(
        by: usize,
        start: i64,
        quarters: i64,
        now: i64,
        taken: &Taken,
    ) -> Result<Self, Answered> {
        if start + quarters > now {
            return Err(Some("invalid_fields"));
        }
        if touches(taken, start, quarters) {
            return Err(Some("time_is_taken"));
        }
        let mut stated = [None; 2];
        stated[by] = Some((i32::try_from(quarters * 15).ok(), now / DAY));
        Ok(Self {
            status: "confirmed",
            quarters,
            start: Some(start),
            proposals: Vec::new(),
            stated,
            held: None,
        })
    }

    fn is_open(&self) -> bool {
        matches!(self.status, "proposed" | "confirmed")
    }

    fn is_over(&self, now: i64) -> bool {
        self.start.is_some_and(|start| start + self.quarters <= now)
    }

    /// The quarter-hours that it takes of both people.
    pub fn takes(&self) -> impl Iterator<Item = i64> + use<> {
        let holds = matches!(self.status, "confirmed" | "held");
        let start = self.start.filter(|_| holds);
        let quarters = self.quarters;
        start
            .into_iter()
            .flat_map(move |start| start..start + quarters)
    }

    fn open(&mut self) -> Option<&mut Proposal> {
        self.proposals.iter_mut().find(|one| one.status == "open")
    }

    fn close_proposal(&mut self, status: &'static str, now: i64) {
        if let Some(open) = self.open() {
            open.status = status;
            open.closed = now / DAY;
        }
    }

    fn offer(
        &mut self,
        by: usize,
        mut times: [i64; TIMES],
        now: i64,
        taken: &Taken,
    ) -> Result<(), Answered> {
        times.sort_unstable();
        if times[0] == times[1] || times[0] <= now {
            return Err(Some("invalid_fields"));
        }
        if times.iter().any(|at| touches(taken, *at, self.quarters)) {
            return Err(Some("time_is_taken"));
        }
        self.close_proposal("replaced", now);
        self.proposals.push(Proposal {
            by,
            status: "open",
            times,
            closed: 0,
        });
        Ok(())
    }

    /// `taken` is without the times of this meeting.
    pub fn apply(&mut self, aimed: &Aimed, now: i64, taken: &Taken) -> Answered {
        let side = aimed.side;
        match aimed.action {
            Action::OfferTimes(_, times) => {
                self.offer_others(side, times.map(|at| at + now), now, taken)
            }
            Action::ConfirmTime(_, _, time) => self.confirm(aimed, time, now, taken),
            Action::TakeBack(_, _, time) => self.undo_confirmation(aimed, time, now),
            Action::DeclineTimes(_) => self.refuse(side, "declined", now),
            Action::WithdrawTimes(_) => self.refuse(side, "withdrawn", now),
            Action::CancelMeeting(_) => self.cancel(now),
            Action::StateAttendance(_, minutes) => self.state(side, minutes, now),
            _ => None,
        }
    }

    fn offer_others(
        &mut self,
        side: usize,
        times: [i64; TIMES],
        now: i64,
        taken: &Taken,
    ) -> Answered {
        if !self.is_open() {
            return Some("meeting_not_open");
        }
        if self.is_over(now) {
            return Some("meeting_is_over");
        }
        self.offer(side, times, now, taken)
            .map_or_else(|refused| refused, |()| OK)
    }

    fn confirm(&mut self, aimed: &Aimed, time: usize, now: i64, taken: &Taken) -> Answered {
        let Proposal {
            by, status, times, ..
        } = self.proposals[aimed.proposal];
        let start = times[time];
        if self.status == "confirmed"
            && status == "accepted"
            && self.start == Some(start)
            && by != aimed.side
        {
            return OK;
        }
        if status != "open" {
            return Some("time_no_longer_offered");
        }
        if by == aimed.side {
            return Some("times_are_your_own");
        }
        if start <= now {
            return Some("time_has_passed");
        }
        if touches(taken, start, self.quarters) {
            return Some("time_is_taken");
        }
        self.close_proposal("accepted", now);
        self.status = "confirmed";
        self.start = Some(start);
        self.stated = [None; 2];
        OK
    }

    /// Only the first agreed time, by whoever confirmed it, on the same day, as long as no move is proposed.
    fn undo_confirmation(&mut self, aimed: &Aimed, time: usize, now: i64) -> Answered {
        let accepted = self
            .proposals
            .iter()
            .filter(|one| one.status == "accepted")
            .count();
        let has_open = self.open().is_some();
        let proposal = self.proposals[aimed.proposal];
        let start = proposal.times[time];
        let may = self.status == "confirmed"
            && self.start == Some(start)
            && start > now
            && !has_open
            && accepted == 1
            && proposal.status == "accepted"
            && proposal.by != aimed.side
            && proposal.closed == now / DAY;
        if !may {
            return Some("too_late_to_take_back");
        }
        self.proposals[aimed.proposal].status = "open";
        self.status = "proposed";
        self.start = None;
        OK
    }

    /// The other side declines the open times, or their own side withdraws them.
    fn refuse(&mut self, side: usize, status: &'static str, now: i64) -> Answered {
        let is_own = self.open().map(|open| open.by == side);
        match (is_own, status) {
            (None, _) => return Some("no_times_proposed"),
            (Some(true), "declined") => return Some("times_are_your_own"),
            (Some(false), "withdrawn") => return Some("times_are_not_your_own"),
            _ => self.close_proposal(status, now),
        }
        if self.status == "proposed" {
            self.status = "cancelled";
        }
        OK
    }

    fn cancel(&mut self, now: i64) -> Answered {
        if !self.is_open() {
            return Some("meeting_not_open");
        }
        if self.status == "proposed" {
            return Some("meeting_not_confirmed");
        }
        if self.is_over(now) {
            return Some("meeting_is_over");
        }
        self.close_proposal("closed", now);
        self.status = "cancelled";
        OK
    }

    fn state(&mut self, side: usize, minutes: Option<i32>, now: i64) -> Answered {
        if !self.is_open() {
            return Some("meeting_not_open");
        }
        if self.status == "proposed" {
            return Some("meeting_not_confirmed");
        }
        if !self.is_over(now) {
            return Some("meeting_not_over");
        }
        if self.stated[side].is_some_and(|(said, _)| said == minutes) {
            return OK;
        }
        self.close_proposal("closed", now);
        self.stated[side] = Some((minutes, now / DAY));
        self.settle(now / DAY);
        OK
    }

    /// Whether both sides contradict each other.
    pub fn is_disputed(&self) -> bool {
        self.status == "confirmed" && self.stated.iter().all(Option::is_some)
    }

    /// Two equal words stand, and so does one after the other's silence.
    pub fn settle(&mut self, today: i64) {
        let settled = match self.stated {
            [Some((one, _)), Some((other, _))] if one == other => one,
            [Some((said, day)), None] | [None, Some((said, day))] if today - day >= SILENCE => said,
            _ => return,
        };
        if self.status == "confirmed" {
            self.held = settled;
            self.status = if settled.is_some() { "held" } else { "missed" };
        }
    }

    /// The mentorship has ended.
    pub fn close(&mut self, now: i64) {
        self.close_proposal("closed", now);
        if self.is_open() && !self.is_over(now) {
            self.status = "cancelled";
        }
    }
}
