//! How often each step succeeded, and which answers and states were reached, so that the comparison is not of refusals alone.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use super::{commands::Command, found::Found, state::State};

#[derive(Default)]
pub struct Reached {
    /// By the name of the step: how often it succeeded, and how often it was taken.
    steps: BTreeMap<String, (usize, usize)>,
    answers: BTreeSet<String>,
    /// In how many stories something was in this state at the end.
    states: BTreeMap<String, usize>,
}

/// Answers and final states that stories are for, beside those of finding each other.
const WANTED: [&str; 35] = [
    "agreement_already_open",
    "agreement_being_written",
    "agreement_not_draft",
    "agreement_not_open",
    "agreement_not_proposed",
    "agreement_text_differs",
    "meeting_is_over",
    "meeting_not_confirmed",
    "meeting_not_open",
    "meeting_not_over",
    "mentee_writes_agreement_first",
    "mentorship_already_ended",
    "no_times_proposed",
    "precondition_failed",
    "time_has_passed",
    "time_is_taken",
    "time_no_longer_offered",
    "times_are_not_your_own",
    "times_are_your_own",
    "too_late_to_take_back",
    "meeting cancelled",
    "meeting confirmed",
    "meeting disputed",
    "meeting held",
    "meeting missed",
    "mentorship active",
    "mentorship arranging",
    "mentorship ended",
    "proposal closed",
    "proposal replaced",
    "version changes_requested",
    "version in_force",
    "version proposed",
    "version superseded",
    "version withdrawn",
];

impl Reached {
    pub fn answered(&mut self, command: &Command, answer: Option<&str>) {
        let (succeeded, taken) = self.steps.entry(command.name()).or_default();
        *taken += 1;
        *succeeded += usize::from(answer == Some("ok"));
        self.answers.extend(answer.map(str::to_owned));
    }

    pub fn ended(&mut self, found: &Found, state: &State) {
        let mut meetings = state.mentorships.iter().flat_map(|one| &one.meetings);
        let disputed = meetings.any(|one| one.is_disputed());
        let mut states: BTreeSet<String> = found.states().collect();
        states.extend(disputed.then(|| "meeting disputed".to_owned()));
        for state in states {
            *self.states.entry(state).or_default() += 1;
        }
    }

    /// Fails if a step never succeeded; in many stories also if an answer or a state that is wanted was never reached.
    pub fn assert_reached(&self, many: bool) {
        let never = self
            .steps
            .iter()
            .filter(|(_, (succeeded, _))| *succeeded == 0);
        let never: Vec<&String> = never.map(|(name, _)| name).collect();
        assert!(never.is_empty(), "never succeeded: {never:?}");
        let is_missing =
            |one: &&&str| !self.answers.contains(**one) && !self.states.contains_key(**one);
        let missing: Vec<&&str> = WANTED.iter().filter(is_missing).collect();
        assert!(!many || missing.is_empty(), "never reached: {missing:?}");
    }
}

impl fmt::Display for Reached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, (succeeded, taken)) in &self.steps {
            writeln!(f, "{name}: {succeeded} of {taken} succeeded")?;
        }
        for (state, stories) in &self.states {
            writeln!(f, "{state} at the end of {stories}")?;
        }
        write!(f, "{:?}", self.answers)
    }
}
