//! Rules for the steps of the journey and the next action.

use crate::features::{
    participation::enrolments::Status,
    programme::programmes::{ResourcesRule, Role},
};

tandem_kernel::text_enum! {
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

tandem_kernel::text_enum! {
    pub enum StepState {
        Done = "done",
        Now = "now",
        Later = "later",
    }
}

tandem_kernel::text_enum! {
    pub enum Action {
        WaitForApproval = "wait_for_approval",
        RegistrationDeclined = "registration_declined",
        RegisterAgain = "register_again",
        AnswerQuestion = "answer_question",
        ReadResources = "read_resources",
        CompleteProfile = "complete_profile",
        FindMentor = "find_mentor",
        WaitForAnswer = "wait_for_answer",
        AnswerRequests = "answer_requests",
        AnswerRequestQuestion = "answer_request_question",
        ReadAnswer = "read_answer",
        WaitForRequests = "wait_for_requests",
        OpenMentorship = "open_mentorship",
        Resume = "resume",
    }
}

/// The state of one enrolment.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    pub role: Role,
    pub status: Status,
    pub needs_approval: bool,
    pub resources: ResourcesRule,
    pub resources_in_all: i64,
    pub unread: i64,
    pub profile_complete: bool,
    pub open: Open,
    pub running: i64,
    pub ended: i64,
}

/// Counts of open requests by next step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// Received requests that this side can decide: no question of its own is unanswered.
    pub to_decide: i64,
    /// Of these, those whose sender answered a question.
    pub answered: i64,
    /// Sent requests with an unanswered question of the receiver.
    pub asked: i64,
    /// The other requests: the other side has the next step.
    pub waiting: i64,
    /// Requests on hold, because one side cannot take part.
    pub on_hold: i64,
}

impl Open {
    #[must_use]
    pub const fn all(&self) -> i64 {
        self.to_decide + self.asked + self.waiting + self.on_hold
    }
}

impl Standing {
    const fn is_approved(&self) -> bool {
        matches!(self.status, Status::Approved | Status::Paused)
    }

    /// Recommended resources may be skipped: with a complete profile the step counts as done.
    fn skipped_reading(&self) -> bool {
        self.profile_complete && self.resources != ResourcesRule::Required
    }

    fn reads(&self) -> bool {
        self.resources != ResourcesRule::None && self.resources_in_all > 0
    }
}

/// The steps in order, without those that the policy does not have. Only one step is `Now`; all later ones are `Later`, even if
/// they are done.
#[must_use]
pub fn steps(standing: &Standing) -> Vec<(StepKey, StepState)> {
    let met = standing.running > 0 || standing.ended > 0;
    let all = [
        (StepKey::SignIn, true, true),
        (
            StepKey::Register,
            true,
            standing.status != Status::Withdrawn,
        ),
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
                (_, true) => StepState::Later,
                (true, false) => StepState::Done,
                (false, false) => {
                    now_found = true;
                    StepState::Now
                }
            };
            (key, state)
        })
        .collect()
}

/// The next action.
#[must_use]
pub fn next(standing: &Standing) -> Action {
    match standing.status {
        Status::Declined => return Action::RegistrationDeclined,
        Status::Withdrawn => return Action::RegisterAgain,
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
    with_people(standing)
}

/// Actions that another person waits for have precedence.
const fn with_people(standing: &Standing) -> Action {
    let open = &standing.open;
    if open.asked > 0 {
        return Action::AnswerRequestQuestion;
    }
    if open.answered > 0 {
        return Action::ReadAnswer;
    }
    if open.to_decide > 0 {
        return Action::AnswerRequests;
    }
    if standing.running > 0 {
        return Action::OpenMentorship;
    }
    if matches!(standing.status, Status::Paused) {
        return Action::Resume;
    }
    if open.waiting > 0 {
        return Action::WaitForAnswer;
    }
    match standing.role {
        Role::Mentor => Action::WaitForRequests,
        Role::Mentee => Action::FindMentor,
    }
}

#[cfg(test)]
mod tests;
