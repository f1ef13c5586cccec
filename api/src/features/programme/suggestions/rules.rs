//! Which suggestions fit a pair, and in which order.

use std::cmp::Reverse;

use super::model::SuggestionStep;

/// What a suggestion is about. Empty lists are for everybody.
pub trait Subject {
    fn step(&self) -> SuggestionStep;
    fn expertise(&self) -> &[String];
    fn topics(&self) -> &[String];
    fn stages(&self) -> &[String];
    fn position(&self) -> i32;
}

/// The terms that both sides have in their profiles, and the mentee's career stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InCommon {
    pub expertise: Vec<String>,
    pub topics: Vec<String>,
    pub stage: Option<String>,
}

/// What the reader asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub step: Option<SuggestionStep>,
    pub expertise: Option<String>,
    pub topic: Option<String>,
}

/// The rank of a suggestion in the list, the largest first.
type Rank = (u8, Reverse<i32>);

/// The suggestions that fit, with their ranks: first those about something that the two have in common, then those for the mentee's
/// career stage, then the general ones, each in the order of the preset.
pub fn chosen<S: Subject>(all: Vec<S>, common: &InCommon, wanted: &Wanted) -> Vec<(Rank, S)> {
    let fitting = all
        .into_iter()
        .filter_map(|one| Some((rank(&one, common, wanted)?, one)));
    let mut fitting: Vec<(Rank, S)> = fitting.collect();
    fitting.sort_by_key(|(rank, _)| Reverse(*rank));
    fitting
}

/// The rank of a suggestion; `None` if it does not fit. A term that the reader asked for need not be in common.
fn rank(one: &impl Subject, common: &InCommon, wanted: &Wanted) -> Option<Rank> {
    let of_stage = one.stages().is_empty()
        || (common.stage.as_ref()).is_some_and(|stage| one.stages().contains(stage));
    let of_step = wanted.step.is_none_or(|step| step == one.step());
    if !of_stage || !of_step {
        return None;
    }
    let names = |wanted: &Option<String>, terms: &[String]| {
        (wanted.as_ref()).is_none_or(|term| terms.contains(term))
    };
    if !names(&wanted.expertise, one.expertise()) || !names(&wanted.topic, one.topics()) {
        return None;
    }
    let is_named = wanted.expertise.is_some() || wanted.topic.is_some();
    let is_general = one.expertise().is_empty() && one.topics().is_empty();
    let shares = |own: &[String], terms: &[String]| own.iter().any(|term| terms.contains(term));
    let is_shared =
        shares(one.expertise(), &common.expertise) || shares(one.topics(), &common.topics);
    let level = match () {
        () if is_shared || is_named => 2,
        () if is_general && !one.stages().is_empty() => 1,
        () if is_general => 0,
        () => return None,
    };
    Some((level, Reverse(one.position())))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct One {
        step: SuggestionStep,
        expertise: Vec<String>,
        topics: Vec<String>,
        stages: Vec<String>,
        position: i32,
    }

    impl Subject for One {
        fn step(&self) -> SuggestionStep {
            self.step
        }
        fn expertise(&self) -> &[String] {
            &self.expertise
        }
        fn topics(&self) -> &[String] {
            &self.topics
        }
        fn stages(&self) -> &[String] {
            &self.stages
        }
        fn position(&self) -> i32 {
            self.position
        }
    }

    fn list(words: &[&str]) -> Vec<String> {
        words.iter().copied().map(str::to_owned).collect()
    }

    fn one(position: i32, expertise: &[&str], topics: &[&str], stages: &[&str]) -> One {
        One {
            step: SuggestionStep::Meetings,
            expertise: list(expertise),
            topics: list(topics),
            stages: list(stages),
            position,
        }
    }

    fn common() -> InCommon {
        InCommon {
            expertise: list(&["haemovigilance"]),
            topics: list(&["education"]),
            stage: Some("mid".to_owned()),
        }
    }

    fn bank() -> Vec<One> {
        vec![
            one(0, &[], &[], &[]),
            one(1, &[], &[], &["mid", "senior"]),
            one(2, &["ttid"], &[], &[]),
            one(3, &["haemovigilance"], &[], &[]),
            one(4, &["ttid"], &["education"], &[]),
            one(5, &["haemovigilance"], &[], &["student"]),
        ]
    }

    fn positions(common: &InCommon, wanted: &Wanted) -> Vec<i32> {
        let chosen = chosen(bank(), common, wanted);
        chosen.iter().map(|(_, one)| one.position).collect()
    }

    #[test]
    fn what_the_two_have_in_common_comes_first_and_what_is_only_of_one_side_not_at_all() {
        assert_eq!(positions(&common(), &Wanted::default()), [3, 4, 1, 0]);
        assert_eq!(positions(&InCommon::default(), &Wanted::default()), [0]);
    }

    #[test]
    fn a_term_that_is_asked_for_need_not_be_in_common() {
        let ttid = Wanted {
            expertise: Some("ttid".to_owned()),
            ..Wanted::default()
        };
        assert_eq!(positions(&common(), &ttid), [2, 4]);
        let both = Wanted {
            topic: Some("education".to_owned()),
            ..ttid
        };
        assert_eq!(positions(&InCommon::default(), &both), [4]);
    }

    #[test]
    fn a_suggestion_for_another_stage_or_step_is_not_chosen() {
        let of_step = |step| Wanted {
            step: Some(step),
            expertise: Some("haemovigilance".to_owned()),
            topic: None,
        };
        assert_eq!(
            positions(&common(), &of_step(SuggestionStep::Meetings)),
            [3]
        );
        assert!(positions(&common(), &of_step(SuggestionStep::Closing)).is_empty());
    }
}
