//! From what is known to the steps of the journey and the next action.

use crate::features::{
    enrolments::Status,
    programmes::{ResourcesRule, Role},
};

crate::text_enum! {
    pub enum StepKey {
        SignIn = "sign_in",
        Register = "register",
        Approval = "approval",
        Read = "read",
        Profile = "profile",
        Match = "match",
        Meet = "meet",
        Finish = "finish",
    }
}

crate::text_enum! {
    pub enum StepState {
        Done = "done",
        Now = "now",
        Later = "later",
    }
}

crate::text_enum! {
    pub enum Action {
        WaitForApproval = "wait_for_approval",
        RegistrationDeclined = "registration_declined",
        AnswerQuestion = "answer_question",
        ReadResources = "read_resources",
        CompleteProfile = "complete_profile",
        FindMentor = "find_mentor",
        WaitForAnswer = "wait_for_answer",
        AnswerRequests = "answer_requests",
        WaitForRequests = "wait_for_requests",
        OpenMentorship = "open_mentorship",
    }
}

/// What is known about somebody in one enrolment.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    pub role: Role,
    pub status: Status,
    pub needs_approval: bool,
    pub resources: ResourcesRule,
    pub resources_in_all: i64,
    pub unread: i64,
    pub profile_complete: bool,
    pub open_requests: i64,
    pub running: i64,
    pub ended: i64,
}

impl Standing {
    const fn is_approved(&self) -> bool {
        matches!(self.status, Status::Approved | Status::Paused)
    }

    /// What is only recommended holds nobody up who went on without it.
    fn skipped_reading(&self) -> bool {
        self.profile_complete && self.resources != ResourcesRule::Required
    }

    fn reads(&self) -> bool {
        self.resources != ResourcesRule::None && self.resources_in_all > 0
    }
}

/// The steps in order; those that the policy does not have are left out.
#[must_use]
pub fn steps(standing: &Standing) -> Vec<(StepKey, StepState)> {
    let met = standing.running > 0 || standing.ended > 0;
    let all = [
        (StepKey::SignIn, true, true),
        (StepKey::Register, true, true),
        (
            StepKey::Approval,
            standing.needs_approval,
            standing.is_approved(),
        ),
        (
            StepKey::Read,
            standing.reads(),
            standing.is_approved() && (standing.unread == 0 || standing.skipped_reading()),
        ),
        (StepKey::Profile, true, standing.profile_complete),
        (StepKey::Match, true, met),
        (StepKey::Meet, true, standing.ended > 0),
        (StepKey::Finish, true, standing.ended > 0),
    ];
    let mut now_found = false;
    all.into_iter()
        .filter(|(_, exists, _)| *exists)
        .map(|(key, _, done)| {
            let state = match (done, now_found) {
                (true, _) => StepState::Done,
                (false, false) => {
                    now_found = true;
                    StepState::Now
                }
                (false, true) => StepState::Later,
            };
            (key, state)
        })
        .collect()
}

/// The one thing to do next.
#[must_use]
pub fn next(standing: &Standing) -> Action {
    match standing.status {
        Status::Declined | Status::Withdrawn => return Action::RegistrationDeclined,
        Status::AskedBack => return Action::AnswerQuestion,
        Status::Draft | Status::Submitted => return Action::WaitForApproval,
        Status::Approved | Status::Paused => {}
    }
    if standing.reads() && standing.unread > 0 && !standing.profile_complete {
        return Action::ReadResources;
    }
    if !standing.profile_complete {
        return Action::CompleteProfile;
    }
    match standing.role {
        Role::Mentor if standing.open_requests > 0 => Action::AnswerRequests,
        _ if standing.running > 0 => Action::OpenMentorship,
        Role::Mentor => Action::WaitForRequests,
        Role::Mentee if standing.open_requests > 0 => Action::WaitForAnswer,
        Role::Mentee => Action::FindMentor,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW: Standing = Standing {
        role: Role::Mentee,
        status: Status::Submitted,
        needs_approval: true,
        resources: ResourcesRule::Recommended,
        resources_in_all: 5,
        unread: 5,
        profile_complete: false,
        open_requests: 0,
        running: 0,
        ended: 0,
    };

    fn now(standing: &Standing) -> Option<StepKey> {
        let found = steps(standing);
        let mut now = found.iter().filter(|(_, state)| *state == StepState::Now);
        let first = now.next().map(|(key, _)| *key);
        assert!(now.next().is_none(), "only one step is the one of now");
        first
    }

    #[test]
    fn the_journey_goes_in_the_order_of_the_programme() {
        assert_eq!(
            (now(&NEW), next(&NEW)),
            (Some(StepKey::Approval), Action::WaitForApproval)
        );
        let approved = Standing {
            status: Status::Approved,
            ..NEW
        };
        assert_eq!(
            (now(&approved), next(&approved)),
            (Some(StepKey::Read), Action::ReadResources)
        );
        let read = Standing {
            unread: 0,
            ..approved
        };
        assert_eq!(
            (now(&read), next(&read)),
            (Some(StepKey::Profile), Action::CompleteProfile)
        );
        let written = Standing {
            profile_complete: true,
            ..read
        };
        assert_eq!(
            (now(&written), next(&written)),
            (Some(StepKey::Match), Action::FindMentor)
        );
        let asked = Standing {
            open_requests: 1,
            ..written
        };
        assert_eq!(next(&asked), Action::WaitForAnswer);
        let matched = Standing {
            running: 1,
            ..written
        };
        assert_eq!(
            (now(&matched), next(&matched)),
            (Some(StepKey::Meet), Action::OpenMentorship)
        );
    }

    #[test]
    fn whoever_was_asked_something_answers_it() {
        let asked = Standing {
            status: Status::AskedBack,
            ..NEW
        };
        assert_eq!(
            (now(&asked), next(&asked)),
            (Some(StepKey::Approval), Action::AnswerQuestion)
        );
    }

    #[test]
    fn a_mentor_answers_requests_before_anything_else() {
        let mentor = Standing {
            role: Role::Mentor,
            status: Status::Approved,
            unread: 0,
            profile_complete: true,
            running: 1,
            open_requests: 2,
            ..NEW
        };
        assert_eq!(next(&mentor), Action::AnswerRequests);
    }

    #[test]
    fn a_programme_without_approval_and_resources_has_no_such_steps() {
        let open = Standing {
            needs_approval: false,
            resources: ResourcesRule::None,
            status: Status::Approved,
            ..NEW
        };
        let keys: Vec<_> = steps(&open).into_iter().map(|(key, _)| key).collect();
        assert!(!keys.contains(&StepKey::Approval) && !keys.contains(&StepKey::Read));
        assert_eq!(next(&open), Action::CompleteProfile);
    }
}
