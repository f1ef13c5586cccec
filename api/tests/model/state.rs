//! The model: the programme's rules in as little code as possible.

use super::{
    agreement::Version,
    commands::{Command, ENROLMENTS, MEMBER_OF, MEMBERS, MENTEES, Story},
    meeting::Meeting,
};

/// The result of a step: `ok`, the code of a refusal, or `None` where there is nothing to act on.
pub type Answered = Option<&'static str>;

pub const OK: Answered = Some("ok");
const OPEN_REQUESTS: usize = 2;
const DAYS_TO_ANSWER: i64 = 14;
const DAYS_ON_HOLD: i64 = 30;
const DAYS_LEFT_AT_LEAST: i64 = 3;

/// A mentee can have one mentor; a mentor can have two mentees.
pub const fn capacity(who: usize) -> usize {
    if who < MENTEES { 1 } else { 2 }
}

#[derive(Clone, Copy, Debug)]
pub struct Request {
    pub mentee: usize,
    pub mentor: usize,
    pub status: &'static str,
    until: i64,
    /// When it was put on hold, and when it would have expired.
    held: Option<(i64, i64)>,
}

#[derive(Clone, Debug)]
pub struct Mentorship {
    pub mentee: usize,
    pub mentor: usize,
    pub status: &'static str,
    pub versions: Vec<Version>,
    pub meetings: Vec<Meeting>,
}

#[derive(Clone, Debug, Default)]
pub struct State {
    pub today: i64,
    agreement_required: bool,
    lapsed: [bool; MEMBERS],
    pub standing: [Option<&'static str>; ENROLMENTS],
    pub requests: Vec<Request>,
    pub mentorships: Vec<Mentorship>,
}

impl State {
    pub fn beginning(story: &Story) -> Self {
        Self {
            standing: story
                .approved
                .map(|approved| approved.then_some("approved")),
            agreement_required: story.agreement_required,
            ..Self::default()
        }
    }

    /// Applies a step where it is allowed.
    pub fn apply(&mut self, command: Command) -> Answered {
        match command {
            Command::Enrol(who) => self.enrol(who),
            Command::Approve(who) => {
                self.turn(who, &["submitted"], "approved", "enrolment_already_decided")
            }
            Command::Pause(who) if self.is_out(who) => self.standing[who].and(OUT),
            Command::Pause(who) => {
                self.turn(who, &["approved", "paused"], "paused", "not_approved")
            }
            Command::Return(who) if self.is_out(who) => self.standing[who].and(OUT),
            Command::Return(who) => self.turn(who, &["paused"], "approved", "not_paused"),
            Command::Leave(who) => self.leave(who),
            Command::Request(mentee, mentor) => self.request(mentee, mentor),
            Command::Accept(mentee, mentor) => self.accept(mentee, mentor),
            Command::Decline(mentee, mentor) => self.close(mentee, mentor, "declined"),
            Command::Withdraw(mentee, mentor) => self.close(mentee, mentor, "withdrawn"),
            Command::End(mentee, mentor, _) => self.end(mentee, mentor),
            Command::Within(back, side, action) => {
                let aimed = self.aim(back, side, action)?;
                self.within(&aimed)
            }
            Command::KeepHouse => {
                self.settle_meetings();
                self.settle_holds()
            }
            Command::Pass(days) => self.pass(i64::from(days)),
            Command::Lapse(member) => self.membership(member, true),
            Command::Renew(member) => self.membership(member, false),
        }
    }

    pub fn is_out(&self, who: usize) -> bool {
        self.lapsed[MEMBER_OF[who]]
    }

    fn enrol(&mut self, who: usize) -> Answered {
        if self.is_out(who) {
            return OUT;
        }
        if !matches!(self.standing[who], None | Some("withdrawn")) {
            return Some("enrolment_exists");
        }
        self.standing[who] = Some("submitted");
        OK
    }

    fn turn(
        &mut self,
        who: usize,
        from: &[&str],
        to: &'static str,
        otherwise: &'static str,
    ) -> Answered {
        let standing = self.standing[who]?;
        if !from.contains(&standing) {
            return Some(otherwise);
        }
        self.standing[who] = Some(to);
        OK
    }

    fn leave(&mut self, who: usize) -> Answered {
        if self.standing[who]? == "withdrawn" {
            return Some("not_taking_part");
        }
        if self.held(who) > 0 {
            return Some("mentorship_running");
        }
        self.standing[who] = Some("withdrawn");
        self.close_all(|request| request.mentee == who, "withdrawn");
        self.close_all(|request| request.mentor == who, "declined");
        OK
    }

    fn request(&mut self, mentee: usize, mentor: usize) -> Answered {
        let (own, theirs) = (self.standing[mentee]?, self.standing[mentor]?);
        let refused = if self.is_out(mentee) {
            OUT
        } else if MEMBER_OF[mentee] == MEMBER_OF[mentor] {
            Some("not_found")
        } else if own == "paused" {
            Some("enrolment_paused")
        } else if own != "approved" {
            Some("not_approved")
        } else if theirs != "approved" || self.is_out(mentor) {
            Some("mentor_not_available")
        } else if self.running(mentee, mentor).is_some() {
            Some("mentorship_exists")
        } else if self.open(mentee).any(|request| request.mentor == mentor) {
            Some("request_already_open")
        } else if self.is_full(mentee) {
            Some("mentee_has_no_free_seat")
        } else if self.open(mentee).count() >= OPEN_REQUESTS {
            Some("too_many_open_requests")
        } else if self.is_full(mentor) {
            Some("mentor_has_no_free_seat")
        } else {
            None
        };
        if refused.is_none() {
            let until = self.today + DAYS_TO_ANSWER;
            self.requests.push(Request {
                mentee,
                mentor,
                status: "pending",
                until,
                held: None,
            });
        }
        refused.or(OK)
    }

    fn accept(&mut self, mentee: usize, mentor: usize) -> Answered {
        let last = self.last(mentee, mentor)?;
        let refused = if self.is_out(mentor) {
            OUT
        } else if self.requests[last].status != "pending" {
            Some("request_already_decided")
        } else if self.standing[mentor] != Some("approved") {
            Some("mentor_not_available")
        } else if self.standing[mentee] != Some("approved") || self.is_out(mentee) {
            Some("mentee_not_available")
        } else if self.is_full(mentor) {
            Some("mentor_has_no_free_seat")
        } else {
            None
        };
        if refused.is_none() {
            self.requests[last].status = "accepted";
            self.mentorships.push(Mentorship {
                mentee,
                mentor,
                status: match self.agreement_required {
                    true => "arranging",
                    false => "active",
                },
                versions: Vec::new(),
                meetings: Vec::new(),
            });
            self.close_all(|request| request.mentee == mentee, "withdrawn");
        }
        refused.or(OK)
    }

    fn close(&mut self, mentee: usize, mentor: usize, status: &'static str) -> Answered {
        let last = self.last(mentee, mentor)?;
        if self.requests[last].status != "pending" {
            return Some("request_already_decided");
        }
        self.requests[last].status = status;
        OK
    }

    fn end(&mut self, mentee: usize, mentor: usize) -> Answered {
        let of_pair = |one: &&Mentorship| one.mentee == mentee && one.mentor == mentor;
        self.mentorships.iter().find(of_pair)?;
        let Some(running) = self.running(mentee, mentor) else {
            return Some("mentorship_already_ended");
        };
        self.mentorships[running].end(self.today);
        OK
    }

    fn pass(&mut self, days: i64) -> Answered {
        self.today += days;
        let today = self.today;
        self.close_all(|request| request.until <= today, "expired");
        OK
    }

    fn takes_part(&self, who: usize) -> bool {
        self.standing[who] == Some("approved") && !self.is_out(who)
    }

    /// Requests of which a side cannot take part are put on hold, which stops their time.
    fn settle_holds(&mut self) -> Answered {
        for index in 0..self.requests.len() {
            let Request {
                mentee,
                mentor,
                status,
                until,
                held,
            } = self.requests[index];
            let there = self.takes_part(mentee) && self.takes_part(mentor);
            let request = &mut self.requests[index];
            match (status, held, there) {
                ("pending", None, false) => {
                    request.held = Some((self.today, until));
                    request.until = self.today + DAYS_ON_HOLD;
                }
                ("pending", Some((since, before)), true) => {
                    let left = before + (self.today - since);
                    request.held = None;
                    request.until = left.max(self.today + DAYS_LEFT_AT_LEAST);
                }
                _ => {}
            }
        }
        OK
    }

    fn membership(&mut self, member: usize, lapsed: bool) -> Answered {
        self.lapsed[member] = lapsed;
        OK
    }

    fn close_all(&mut self, which: impl Fn(&Request) -> bool, status: &'static str) {
        for request in &mut self.requests {
            if request.status == "pending" && which(request) {
                request.status = status;
            }
        }
    }

    fn open(&self, mentee: usize) -> impl Iterator<Item = &Request> {
        self.requests
            .iter()
            .filter(move |one| one.mentee == mentee && one.status == "pending")
    }

    fn last(&self, mentee: usize, mentor: usize) -> Option<usize> {
        self.requests
            .iter()
            .rposition(|one| one.mentee == mentee && one.mentor == mentor)
    }

    fn running(&self, mentee: usize, mentor: usize) -> Option<usize> {
        let runs = |one: &Mentorship| one.mentee == mentee && one.mentor == mentor && one.runs();
        self.mentorships.iter().position(runs)
    }

    fn held(&self, who: usize) -> usize {
        let holds = |one: &&Mentorship| one.runs() && (one.mentee == who || one.mentor == who);
        self.mentorships.iter().filter(holds).count()
    }

    fn is_full(&self, who: usize) -> bool {
        self.held(who) >= capacity(who)
    }
}

/// A member whose membership has lapsed can do nothing that requires one.
pub const OUT: Answered = Some("membership_not_active");
