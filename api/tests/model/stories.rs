//! How a test chooses stories.

use proptest::{collection::vec, prelude::*, sample::select};

use super::{
    actions::{Action, action, ahead},
    commands::{Command, ENROLMENTS, Story, command},
};

const LONGEST: usize = 24;
/// How many chains of steps a story of a mentorship has at most.
const CHAINS: usize = 9;
/// How many steps are taken in the same moment at most.
const MOST_AT_ONCE: usize = 3;

/// Stories of finding each other, and as many of what two do then.
pub fn story() -> impl Strategy<Value = Story> {
    prop_oneof![
        pairing(),
        mentoring(vec(chain(), 1..=CHAINS), Just(Vec::new()).boxed()),
    ]
}

/// Stories that end with several steps in the same moment.
pub fn at_once() -> impl Strategy<Value = Story> {
    let together = vec(prop_oneof![6 => contested(), 1 => end()], 2..=MOST_AT_ONCE);
    let waiting = prop_oneof![agreeing(Just(3).boxed()), meeting(Just(1).boxed())];
    let chains = (vec(chain(), 0..=2), waiting).prop_map(|(mut chains, waiting)| {
        chains.push(waiting);
        chains
    });
    mentoring(chains, together.boxed())
}

fn pairing() -> impl Strategy<Value = Story> {
    let approved = prop::array::uniform6(prop::bool::weighted(0.8));
    let rest = (any::<bool>(), vec(command(), 1..=LONGEST));
    (approved, rest).prop_map(|(approved, (agreement_required, commands))| Story {
        approved,
        agreement_required,
        commands,
        at_once: Vec::new(),
    })
}

/// Stories that begin with mentorships: of one mentor with one or two mentees, or of somebody who is a mentee and a mentor.
fn mentoring(
    chains: impl Strategy<Value = Vec<Vec<Command>>>,
    at_once: BoxedStrategy<Vec<Command>>,
) -> impl Strategy<Value = Story> {
    let pairs = select(vec![
        vec![(0, 3)],
        vec![(0, 3), (1, 3)],
        vec![(0, 5), (2, 3)],
    ]);
    let parts = (pairs, any::<bool>(), chains, at_once);
    parts.prop_map(|(pairs, agreement_required, chains, at_once)| {
        let found = pairs.into_iter().flat_map(|(mentee, mentor)| {
            [
                Command::Request(mentee, mentor),
                Command::Accept(mentee, mentor),
            ]
        });
        Story {
            approved: [true; ENROLMENTS],
            agreement_required,
            commands: found.chain(chains.into_iter().flatten()).collect(),
            at_once,
        }
    })
}

/// Steps that belong together, up to any of them, so that stories get far; or any step.
fn chain() -> impl Strategy<Value = Vec<Command>> {
    let one = prop_oneof![
        10 => within(),
        2 => end(),
        2 => Just(Command::KeepHouse),
        2 => pass(),
        2 => command(),
    ];
    prop_oneof![
        2 => agreeing(prop_oneof![1 => 1..=3_usize, 3 => Just(4_usize)].boxed()),
        3 => meeting(prop_oneof![1 => 1..=4_usize, 1 => Just(5_usize)].boxed()),
        4 => one.prop_map(|one| vec![one]),
    ]
}

fn mentorship() -> impl Strategy<Value = usize> {
    prop_oneof![3 => Just(0_usize), 1 => Just(1_usize)]
}

fn within() -> impl Strategy<Value = Command> {
    (mentorship(), 0..2_usize, action())
        .prop_map(|(mentorship, side, action)| Command::Within(mentorship, side, action))
}

/// What more than one can want to do with a version or a meeting that waits.
fn contested() -> impl Strategy<Value = Command> {
    let action = select(vec![
        Action::StartVersion,
        Action::WriteVersion(0, false),
        Action::ProposeVersion(0, false),
        Action::WithdrawVersion(0),
        Action::SendVersionBack(0),
        Action::ApproveVersion(0, false),
        Action::OfferTimes(0, [290, 291]),
        Action::ConfirmTime(0, 0, 0),
        Action::ConfirmTime(0, 0, 1),
        Action::DeclineTimes(0),
        Action::WithdrawTimes(0),
        Action::CancelMeeting(0),
    ]);
    (mentorship(), 0..2_usize, action)
        .prop_map(|(mentorship, side, action)| Command::Within(mentorship, side, action))
}

fn end() -> impl Strategy<Value = Command> {
    let pair = select(vec![(0, 3), (1, 3), (0, 5), (2, 3)]);
    (pair, any::<bool>()).prop_map(|((mentee, mentor), by_mentee)| {
        Command::End(mentee, mentor, if by_mentee { mentee } else { mentor })
    })
}

fn pass() -> impl Strategy<Value = Command> {
    prop_oneof![
        2 => (1..=3_u8).prop_map(Command::Pass),
        1 => (4..=15_u8).prop_map(Command::Pass),
    ]
}

/// A version is started, written, proposed and answered, or withdrawn by its writer.
fn agreeing(steps: BoxedStrategy<usize>) -> impl Strategy<Value = Vec<Command>> {
    let writer = prop_oneof![3 => Just(0_usize), 1 => Just(1_usize)];
    let answer = prop_oneof![
        4 => Just((true, Action::ApproveVersion(0, false))),
        1 => Just((true, Action::ApproveVersion(0, true))),
        1 => Just((true, Action::SendVersionBack(0))),
        1 => Just((false, Action::WithdrawVersion(0))),
    ];
    let parts = (mentorship(), writer, answer, steps);
    parts.prop_map(|(mentorship, writer, (by_other, answer), steps)| {
        let by = if by_other { 1 - writer } else { writer };
        let all = [
            (writer, Action::StartVersion),
            (writer, Action::WriteVersion(0, false)),
            (writer, Action::ProposeVersion(0, false)),
            (by, answer),
        ];
        let all = all.map(|(side, action)| Command::Within(mentorship, side, action));
        all.into_iter().take(steps).collect()
    })
}

/// A meeting is proposed and answered, its day comes, and both say whether it took place.
fn meeting(steps: BoxedStrategy<usize>) -> impl Strategy<Value = Vec<Command>> {
    let answer = prop_oneof![
        6 => Just((true, Action::ConfirmTime(0, 0, 0))),
        1 => Just((true, Action::DeclineTimes(0))),
        1 => Just((false, Action::WithdrawTimes(0))),
    ];
    let then = prop_oneof![
        6 => pass(),
        1 => Just(Command::Within(0, 0, Action::CancelMeeting(0))),
        1 => Just(Command::Within(0, 1, Action::TakeBack(0, 0, 0))),
        1 => ahead().prop_map(|times| Command::Within(0, 1, Action::OfferTimes(0, times))),
    ];
    let said = select(vec![
        (Some(30), Some(30)),
        (Some(30), Some(45)),
        (Some(30), None),
        (None, None),
    ]);
    let parts = (0..2_usize, ahead(), 1..=3_i64, answer);
    let later = (prop::bool::weighted(0.1), then, said, steps);
    (mentorship(), parts, later).prop_map(|(mentorship, parts, later)| {
        let (by, times, quarters, (by_other, answer)) = parts;
        let (is_late, then, (one, other), steps) = later;
        let within = |side, action| Command::Within(mentorship, side, action);
        let late = is_late.then_some(Command::Pass(4));
        let all = [
            within(by, Action::ProposeMeeting(times, quarters)),
            within(if by_other { 1 - by } else { by }, answer),
            then,
            within(by, Action::StateAttendance(0, one)),
            within(1 - by, Action::StateAttendance(0, other)),
        ];
        let (first, rest) = all.split_at(1);
        let all = first
            .iter()
            .copied()
            .chain(late)
            .chain(rest.iter().copied());
        all.take(steps).collect()
    })
}
