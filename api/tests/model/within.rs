//! The model of what happens in mentorships: who may act on what, and what takes whose time.

use super::{
    actions::{Action, Aimed, Back, DAY},
    commands::MEMBER_OF,
    meeting::{Meeting, Taken},
    state::{Answered, Mentorship, OK, OUT, State},
};

/// The place of what is this far before the newest.
pub const fn place(count: usize, back: Back) -> Option<usize> {
    match count {
        0 => None,
        count => Some(count - 1 - back % count),
    }
}

impl Mentorship {
    pub fn runs(&self) -> bool {
        self.status != "ended"
    }

    pub fn end(&mut self, today: i64) {
        self.status = "ended";
        for version in &mut self.versions {
            version.close();
        }
        for meeting in &mut self.meetings {
            meeting.close(today * DAY);
        }
    }

    const fn sides(&self) -> [usize; 2] {
        [self.mentee, self.mentor]
    }

    fn people(&self) -> [usize; 2] {
        self.sides().map(|who| MEMBER_OF[who])
    }

    fn aim(&self, aimed: Aimed) -> Option<Aimed> {
        use Action::{
            ApproveVersion, CancelMeeting, ConfirmTime, DeclineTimes, LogMeeting, OfferTimes,
            ProposeMeeting, ProposeVersion, SendVersionBack, StartVersion, StateAttendance,
            TakeBack, WithdrawTimes, WithdrawVersion, WriteVersion,
        };
        match aimed.action {
            StartVersion | ProposeMeeting(..) | LogMeeting(..) => Some(aimed),
            WriteVersion(back, wrong)
            | ProposeVersion(back, wrong)
            | ApproveVersion(back, wrong) => self.aim_at_version(aimed, back, wrong),
            WithdrawVersion(back) | SendVersionBack(back) => {
                self.aim_at_version(aimed, back, false)
            }
            ConfirmTime(back, proposal, _) | TakeBack(back, proposal, _) => {
                let of = place(self.meetings.len(), back)?;
                let proposal = place(self.meetings[of].proposals.len(), proposal)?;
                Some(Aimed {
                    of,
                    proposal,
                    ..aimed
                })
            }
            OfferTimes(back, _)
            | DeclineTimes(back)
            | WithdrawTimes(back)
            | CancelMeeting(back)
            | StateAttendance(back, _) => {
                let of = place(self.meetings.len(), back)?;
                Some(Aimed { of, ..aimed })
            }
        }
    }

    fn aim_at_version(&self, aimed: Aimed, back: Back, wrong: bool) -> Option<Aimed> {
        let of = place(self.versions.len(), back)?;
        let version = self.versions[of];
        Some(Aimed {
            of,
            read: version.version - i32::from(wrong),
            saw_hash: version.approvals > 0 && !wrong,
            ..aimed
        })
    }
}

impl State {
    /// What the action is on; `None` where there is nothing to act on.
    pub fn aim(&self, back: Back, side: usize, action: Action) -> Option<Aimed> {
        let mentorship = place(self.mentorships.len(), back)?;
        let aimed = Aimed {
            action,
            mentorship,
            side,
            of: 0,
            proposal: 0,
            read: 0,
            saw_hash: false,
        };
        self.mentorships[mentorship].aim(aimed)
    }

    pub fn within(&mut self, aimed: &Aimed) -> Answered {
        let (today, now) = (self.today, self.today * DAY);
        let who = self.mentorships[aimed.mentorship].sides()[aimed.side];
        if self.is_out(who) && !aimed.action.needs_no_membership() {
            return OUT;
        }
        let is_after = matches!(aimed.action, Action::StateAttendance(..));
        if !self.mentorships[aimed.mentorship].runs() && !is_after {
            return Some("mentorship_already_ended");
        }
        let taken = self.taken(aimed);
        let mentorship = &mut self.mentorships[aimed.mentorship];
        let added = match aimed.action {
            Action::StartVersion => return mentorship.start_version(aimed.side, today),
            Action::WriteVersion(..)
            | Action::ProposeVersion(..)
            | Action::WithdrawVersion(_)
            | Action::SendVersionBack(_)
            | Action::ApproveVersion(..) => return mentorship.on_version(aimed, today),
            Action::ProposeMeeting(times, quarters) => {
                Meeting::proposed(aimed.side, times.map(|at| at + now), quarters, now, &taken)
            }
            Action::LogMeeting(start, quarters) => {
                Meeting::logged(aimed.side, start + now, quarters, now, &taken)
            }
            _ => return mentorship.meetings[aimed.of].apply(aimed, now, &taken),
        };
        match added {
            Err(refused) => refused,
            Ok(meeting) => {
                mentorship.meetings.push(meeting);
                OK
            }
        }
    }

    /// What meetings take of the time of one of the two, without the meeting that the action is on.
    fn taken(&self, aimed: &Aimed) -> Taken {
        let adds = matches!(
            aimed.action,
            Action::ProposeMeeting(..) | Action::LogMeeting(..)
        );
        let people = self.mentorships[aimed.mentorship].people();
        let theirs = self.mentorships.iter().enumerate();
        let theirs = theirs.filter(|(_, one)| one.people().iter().any(|who| people.contains(who)));
        let meetings = theirs.flat_map(|(place, one)| {
            let meetings = one.meetings.iter().enumerate();
            meetings.map(move |(number, meeting)| ((place, number), meeting))
        });
        meetings
            .filter(|(place, _)| adds || *place != (aimed.mentorship, aimed.of))
            .flat_map(|(_, meeting)| meeting.takes())
            .collect()
    }

    pub fn settle_meetings(&mut self) {
        let today = self.today;
        let meetings = self.mentorships.iter_mut();
        for meeting in meetings.flat_map(|one| one.meetings.iter_mut()) {
            meeting.settle(today);
        }
    }
}
