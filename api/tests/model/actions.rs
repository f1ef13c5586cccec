//! What the two of a mentorship do in it, and how a test chooses it.

use proptest::{prelude::*, sample::select};

/// The number of a version of the agreement, or of a meeting, counted back from the newest.
pub type Back = usize;

/// Quarter-hours in a day.
pub const DAY: i64 = 96;
/// How many times a side proposes.
pub const TIMES: usize = 2;

/// One step inside a mentorship. Times are quarter-hours from now.
#[derive(Clone, Copy, Debug)]
pub enum Action {
    StartVersion,
    /// The flag: as it was before its last change.
    WriteVersion(Back, bool),
    ProposeVersion(Back, bool),
    WithdrawVersion(Back),
    SendVersionBack(Back),
    /// The flag: with the hash of another text.
    ApproveVersion(Back, bool),
    ProposeMeeting([i64; TIMES], i64),
    OfferTimes(Back, [i64; TIMES]),
    /// The last numbers: the proposal counted back from the newest, and one of its times.
    ConfirmTime(Back, Back, usize),
    TakeBack(Back, Back, usize),
    DeclineTimes(Back),
    WithdrawTimes(Back),
    CancelMeeting(Back),
    /// How many minutes the meeting took; `None` if it did not take place.
    StateAttendance(Back, Option<i32>),
    LogMeeting(i64, i64),
}

impl Action {
    /// Whether it can be done without a membership.
    pub const fn needs_no_membership(self) -> bool {
        use Action::{
            CancelMeeting, DeclineTimes, StateAttendance, TakeBack, WithdrawTimes, WithdrawVersion,
        };
        matches!(
            self,
            WithdrawVersion(..)
                | TakeBack(..)
                | DeclineTimes(..)
                | WithdrawTimes(..)
                | CancelMeeting(..)
                | StateAttendance(..)
        )
    }
}

/// An action on the version, the meeting, the proposal and the text that were the newest when somebody looked.
#[derive(Clone, Copy, Debug)]
pub struct Aimed {
    pub action: Action,
    /// The place of the mentorship.
    pub mentorship: usize,
    pub side: usize,
    /// The place of the version or of the meeting.
    pub of: usize,
    /// The place of the proposal of the meeting.
    pub proposal: usize,
    /// The version of the row that was read.
    pub read: i32,
    /// Whether the hash of the text was there to be read.
    pub saw_hash: bool,
}

fn back() -> impl Strategy<Value = Back> + Clone {
    prop_oneof![6 => Just(0_usize), 1 => Just(1_usize)]
}

fn seldom() -> impl Strategy<Value = bool> {
    prop::bool::weighted(0.3)
}

/// Today, which is now or has just begun or passed, or one of the next three days.
pub fn ahead() -> impl Strategy<Value = [i64; TIMES]> {
    let one = || {
        let day = prop_oneof![1 => Just(0_i64), 6 => 1..=3_i64];
        (day, -1..=2_i64).prop_map(|(day, quarter)| day * DAY + quarter)
    };
    [one(), one()]
}

fn slot() -> impl Strategy<Value = (Back, Back, usize)> {
    (back(), back(), 0..TIMES)
}

fn of_agreement() -> impl Strategy<Value = Action> {
    prop_oneof![
        4 => Just(Action::StartVersion),
        3 => (back(), seldom()).prop_map(|(back, stale)| Action::WriteVersion(back, stale)),
        4 => (back(), seldom()).prop_map(|(back, stale)| Action::ProposeVersion(back, stale)),
        2 => back().prop_map(Action::WithdrawVersion),
        1 => back().prop_map(Action::SendVersionBack),
        4 => (back(), seldom()).prop_map(|(back, stale)| Action::ApproveVersion(back, stale)),
    ]
}

fn of_meetings() -> impl Strategy<Value = Action> {
    let minutes = select(vec![Some(30), Some(30), Some(45), None]);
    let passed = (-2..=0_i64, -3..=0_i64).prop_map(|(day, quarter)| day * DAY + quarter);
    prop_oneof![
        4 => (ahead(), 1..=3_i64).prop_map(|(times, quarters)| Action::ProposeMeeting(times, quarters)),
        3 => (back(), ahead()).prop_map(|(back, times)| Action::OfferTimes(back, times)),
        6 => slot().prop_map(|(back, proposal, time)| Action::ConfirmTime(back, proposal, time)),
        1 => slot().prop_map(|(back, proposal, time)| Action::TakeBack(back, proposal, time)),
        1 => back().prop_map(Action::DeclineTimes),
        1 => back().prop_map(Action::WithdrawTimes),
        2 => back().prop_map(Action::CancelMeeting),
        4 => (back(), minutes).prop_map(|(back, minutes)| Action::StateAttendance(back, minutes)),
        2 => (passed, 1..=3_i64).prop_map(|(start, quarters)| Action::LogMeeting(start, quarters)),
    ]
}

pub fn action() -> impl Strategy<Value = Action> {
    prop_oneof![of_agreement(), of_meetings()]
}
