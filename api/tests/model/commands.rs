//! What people do.

use proptest::prelude::*;

use super::actions::Action;

/// The first three enrolments are mentees', the others mentors'.
pub const MENTEES: usize = 3;
pub const MENTORS: usize = 3;
pub const ENROLMENTS: usize = MENTEES + MENTORS;
/// The member of each enrolment. The last mentor is also the last mentee.
pub const MEMBER_OF: [usize; ENROLMENTS] = [0, 1, 2, 3, 4, 2];
pub const MEMBERS: usize = 5;

/// One step. A single number is an enrolment; a pair is a mentee's and a mentor's.
#[derive(Clone, Copy, Debug)]
pub enum Command {
    Enrol(usize),
    Approve(usize),
    Pause(usize),
    Return(usize),
    Leave(usize),
    Request(usize, usize),
    Accept(usize, usize),
    Decline(usize, usize),
    Withdraw(usize, usize),
    /// The last number is the side that ends it.
    End(usize, usize, usize),
    /// In the mentorship this many before the newest; the mentee is side 0, the mentor side 1.
    Within(usize, usize, Action),
    /// The scheduled jobs: put requests on hold, release them, close what has expired, and let the word of one side stand.
    KeepHouse,
    /// Moves the clock by days.
    Pass(u8),
    /// A member's membership lapses, or is renewed.
    Lapse(usize),
    Renew(usize),
}

impl Command {
    /// What it is, without to whom.
    pub fn name(&self) -> String {
        let text = match self {
            Self::Within(_, _, action) => format!("{action:?}"),
            other => format!("{other:?}"),
        };
        let name = text.split(|sign: char| !sign.is_alphanumeric()).next();
        name.unwrap_or_default().to_owned()
    }
}

/// Which enrolments are approved at the beginning, whether a mentorship needs an agreement, and the steps after that.
#[derive(Clone, Debug)]
pub struct Story {
    pub approved: [bool; ENROLMENTS],
    pub agreement_required: bool,
    pub commands: Vec<Command>,
    /// Steps that are taken in the same moment, after the others.
    pub at_once: Vec<Command>,
}

pub fn pair() -> impl Strategy<Value = (usize, usize)> {
    (0..MENTEES, MENTEES..ENROLMENTS)
}

fn end() -> impl Strategy<Value = Command> {
    (pair(), any::<bool>()).prop_map(|((mentee, mentor), by_mentee)| {
        Command::End(mentee, mentor, if by_mentee { mentee } else { mentor })
    })
}

pub fn command() -> impl Strategy<Value = Command> {
    let who = || 0..ENROLMENTS;
    let member = || 0..MEMBERS;
    prop_oneof![
        1 => who().prop_map(Command::Enrol),
        1 => who().prop_map(Command::Approve),
        1 => who().prop_map(Command::Pause),
        1 => who().prop_map(Command::Return),
        1 => who().prop_map(Command::Leave),
        7 => pair().prop_map(|(mentee, mentor)| Command::Request(mentee, mentor)),
        6 => pair().prop_map(|(mentee, mentor)| Command::Accept(mentee, mentor)),
        1 => pair().prop_map(|(mentee, mentor)| Command::Decline(mentee, mentor)),
        1 => pair().prop_map(|(mentee, mentor)| Command::Withdraw(mentee, mentor)),
        4 => end(),
        3 => Just(Command::KeepHouse),
        2 => (1..=15_u8).prop_map(Command::Pass),
        1 => member().prop_map(Command::Lapse),
        1 => member().prop_map(Command::Renew),
    ]
}
