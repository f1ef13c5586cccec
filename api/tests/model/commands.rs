//! What people do, in any order, and how a test chooses it.

use proptest::{collection::vec, prelude::*};

/// The first three enrolments are mentees', the others mentors'.
pub const MENTEES: usize = 3;
pub const MENTORS: usize = 3;
pub const ENROLMENTS: usize = MENTEES + MENTORS;
/// The member of each enrolment. The last mentor is also the last mentee.
pub const MEMBER_OF: [usize; ENROLMENTS] = [0, 1, 2, 3, 4, 2];
pub const MEMBERS: usize = 5;
const LONGEST: usize = 24;

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
    /// The scheduled jobs: put requests on hold, release them, and close what has expired.
    KeepHouse,
    /// Moves the clock by days.
    Pass(u8),
    /// A member's membership lapses, or is renewed.
    Lapse(usize),
    Renew(usize),
}

/// Which enrolments are approved at the beginning, and the steps after that.
#[derive(Clone, Debug)]
pub struct Story {
    pub approved: [bool; ENROLMENTS],
    pub commands: Vec<Command>,
}

pub fn story() -> impl Strategy<Value = Story> {
    let approved = prop::array::uniform6(prop::bool::weighted(0.8));
    (approved, vec(command(), 1..=LONGEST))
        .prop_map(|(approved, commands)| Story { approved, commands })
}

fn command() -> impl Strategy<Value = Command> {
    let who = || 0..ENROLMENTS;
    let member = || 0..MEMBERS;
    let pair = || (0..MENTEES, MENTEES..ENROLMENTS);
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
        4 => (pair(), any::<bool>()).prop_map(|((mentee, mentor), by_mentee)| {
            Command::End(mentee, mentor, if by_mentee { mentee } else { mentor })
        }),
        3 => Just(Command::KeepHouse),
        2 => (1..=15_u8).prop_map(Command::Pass),
        1 => member().prop_map(Command::Lapse),
        1 => member().prop_map(Command::Renew),
    ]
}
