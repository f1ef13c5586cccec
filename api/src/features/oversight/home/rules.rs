//! From what is known to the steps of the journey and the next action.

use chrono::{Days, NaiveDate};

use crate::features::{
    participation::enrolments::Status,
    programme::programmes::{FirstContact, ResourcesRule, Role},
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
        MakeFirstContact = "make_first_contact",
        WaitForFirstContact = "wait_for_first_contact",
        OpenMentorship = "open_mentorship",
        Resume = "resume",
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
    pub open: Open,
    pub running: i64,
    pub ended: i64,
    /// Of the running mentorships, the one whose first contact is due first, and with whom it is.
    pub contact: Option<Contact>,
}

/// A mentorship in which the two have not been in touch yet, as far as the programme's days say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Whether it is this side that writes first.
    pub own: bool,
    pub due_on: NaiveDate,
}

impl Contact {
    /// `None` once the day is over: nothing tells whether they have met.
    #[must_use]
    pub fn of(
        rule: FirstContact,
        role: Role,
        accepted: NaiveDate,
        today: NaiveDate,
    ) -> Option<Self> {
        let due_on = accepted.checked_add_days(Days::new(rule.within_days.into()))?;
        (today < due_on).then_some(Self {
            own: rule.by == role,
            due_on,
        })
    }
}

/// The open requests of an enrolment, by what is to be done with them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// Received, and not decided; no question of one's own waits for its answer.
    pub to_decide: i64,
    /// Of these, those whose sender has answered a question.
    pub answered: i64,
    /// Sent, and the other side would like to know more first.
    pub asked: i64,
    /// The others: somebody else has the next step.
    pub waiting: i64,
    /// One of the two cannot take part at present: there is nothing to do.
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

    /// What is only recommended holds nobody up who went on without it.
    fn skipped_reading(&self) -> bool {
        self.profile_complete && self.resources != ResourcesRule::Required
    }

    fn reads(&self) -> bool {
        self.resources != ResourcesRule::None && self.resources_in_all > 0
    }
}

/// The steps in order; those that the policy does not have are left out. Behind the first that is open nothing is
/// done: whoever reads them looks for one place to go on.
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

/// The one thing to do next.
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

/// Whoever waits for an answer comes before anything else.
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
        return with_mentorships(standing.contact);
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

const fn with_mentorships(contact: Option<Contact>) -> Action {
    match contact {
        Some(Contact { own: true, .. }) => Action::MakeFirstContact,
        Some(Contact { own: false, .. }) => Action::WaitForFirstContact,
        None => Action::OpenMentorship,
    }
}

#[cfg(test)]
mod tests;
