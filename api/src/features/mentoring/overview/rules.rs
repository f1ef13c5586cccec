//! Rules for the stage of a mentorship and the next action of each side.

use chrono::{DateTime, Days, Duration, NaiveDate, Utc};
use uuid::Uuid;

use crate::features::{
    pairing::mentorships::MentorshipStatus,
    programme::programmes::{FirstContact, Role},
};

tandem_kernel::text_enum! {
    /// How far a mentorship has come.
    pub enum Stage {
        FirstMeeting = "first_meeting",
        Agreement = "agreement",
        Meetings = "meetings",
        Closing = "closing",
        Ended = "ended",
    }
}

tandem_kernel::text_enum! {
    /// What one side of a mentorship does next.
    pub enum MentorshipAction {
        ConfirmAttendance = "confirm_attendance",
        ConfirmMeeting = "confirm_meeting",
        ChooseOtherSlots = "choose_other_slots",
        ApproveAgreement = "approve_agreement",
        AnswerChanges = "answer_changes",
        PrepareMeeting = "prepare_meeting",
        DecideOnPeriod = "decide_on_period",
        ProposeFirstMeeting = "propose_first_meeting",
        WriteAgreement = "write_agreement",
        Close = "close",
        SetFirstGoal = "set_first_goal",
        ProposeMeeting = "propose_meeting",
        Wait = "wait",
    }
}

/// A confirmed meeting comes before everything that is not waiting for this side, when it begins within this time.
const SOON: Duration = Duration::days(3);

/// A value for each side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BySide<T> {
    pub mentee: T,
    pub mentor: T,
}

impl<T> BySide<T> {
    #[must_use]
    pub const fn of(&self, role: Role) -> &T {
        match role {
            Role::Mentee => &self.mentee,
            Role::Mentor => &self.mentor,
        }
    }
}

/// A meeting that is agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConfirmedMeeting {
    pub id: Uuid,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// Who has said whether it took place.
    pub stated: BySide<bool>,
}

/// Times that one side has proposed and the other has not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenProposal {
    pub meeting_id: Uuid,
    pub by: Role,
    pub since: DateTime<Utc>,
    /// The last of the proposed times.
    pub last_slot: DateTime<Utc>,
}

/// A version of the agreement that is not decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenAgreement {
    pub id: Uuid,
    pub by: Role,
    pub since: DateTime<Utc>,
    pub state: OpenState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenState {
    Draft,
    Proposed,
    ChangesRequested,
}

/// The agreement in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgreementInForce {
    pub id: Uuid,
    pub period_from: NaiveDate,
    pub period_to: NaiveDate,
    pub meetings_planned: i32,
    pub meeting_minutes: i32,
}

/// The state of a mentorship.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub status: MentorshipStatus,
    pub agreement_required: bool,
    pub first_contact: FirstContact,
    pub accepted_at: DateTime<Utc>,
    /// In the order of their start.
    pub confirmed: Vec<ConfirmedMeeting>,
    /// Oldest first.
    pub proposals: Vec<OpenProposal>,
    pub meetings_held: i64,
    pub minutes_held: i64,
    pub last_held_at: Option<DateTime<Utc>>,
    pub closing_held: bool,
    pub in_force: Option<AgreementInForce>,
    pub open_agreement: Option<OpenAgreement>,
    pub goals_active: i64,
    pub goals_reached: i64,
}

/// The next action of one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    pub action: MentorshipAction,
    /// The meeting or the version of the agreement that it concerns.
    pub about: Option<Uuid>,
    /// Since when the other side waits, or is waited for.
    pub since: Option<DateTime<Utc>>,
    /// When the meeting begins.
    pub starts_at: Option<DateTime<Utc>>,
    /// The day by which it is due.
    pub due_on: Option<NaiveDate>,
    /// For `wait`: what the other side does next.
    pub waits_for: Option<MentorshipAction>,
}

impl Next {
    const fn of(action: MentorshipAction) -> Self {
        Self {
            action,
            about: None,
            since: None,
            starts_at: None,
            due_on: None,
            waits_for: None,
        }
    }

    const fn about(mut self, id: Uuid) -> Self {
        self.about = Some(id);
        self
    }

    const fn since(mut self, since: DateTime<Utc>) -> Self {
        self.since = Some(since);
        self
    }
}

/// The moment and, in the reader's zone, the days that a decision depends on.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    pub now: DateTime<Utc>,
    pub today: NaiveDate,
    /// The day on which the request was accepted.
    pub accepted_on: NaiveDate,
}

#[must_use]
pub fn stage(facts: &Facts, today: NaiveDate) -> Stage {
    if facts.status == MentorshipStatus::Ended {
        return Stage::Ended;
    }
    if facts.closing_held
        || facts
            .in_force
            .is_some_and(|one| is_fulfilled(&one, facts, today))
    {
        return Stage::Closing;
    }
    if facts.in_force.is_some() {
        return Stage::Meetings;
    }
    match (facts.meetings_held, facts.agreement_required) {
        (0, _) => Stage::FirstMeeting,
        (_, true) => Stage::Agreement,
        (_, false) => Stage::Meetings,
    }
}

/// Whether all planned meetings were held, or the period has passed.
fn is_fulfilled(agreed: &AgreementInForce, facts: &Facts, today: NaiveDate) -> bool {
    agreed.period_to < today || facts.meetings_held >= i64::from(agreed.meetings_planned)
}

/// The next action of the side `role`; `None` if the mentorship has ended.
#[must_use]
pub fn next(facts: &Facts, role: Role, moment: Moment) -> Option<Next> {
    let own = own_next(facts, role, moment)?;
    let waits_for = match own.action {
        MentorshipAction::Wait => own_next(facts, role.other(), moment).map(|other| other.action),
        _ => None,
    };
    Some(Next { waits_for, ..own })
}

fn own_next(facts: &Facts, role: Role, moment: Moment) -> Option<Next> {
    let stage = stage(facts, moment.today);
    if stage == Stage::Ended {
        return None;
    }
    Some(
        waited_for(facts, role, moment.now)
            .or_else(|| upcoming(facts, moment.now).filter(|next| is_soon(next, moment.now)))
            .unwrap_or_else(|| by_stage(facts, stage, role, moment)),
    )
}

fn is_soon(next: &Next, now: DateTime<Utc>) -> bool {
    next.starts_at.is_some_and(|at| at <= now + SOON)
}

/// What the other side waits for.
fn waited_for(facts: &Facts, role: Role, now: DateTime<Utc>) -> Option<Next> {
    let over = facts.confirmed.iter().find(|one| one.ends_at <= now);
    if let Some(over) = over.filter(|one| !one.stated.of(role)) {
        let next = Next::of(MentorshipAction::ConfirmAttendance).about(over.id);
        return Some(Next {
            starts_at: Some(over.starts_at),
            ..next
        });
    }
    let mut proposals = facts.proposals.iter();
    if let Some(theirs) = proposals.find(|one| one.by != role && one.last_slot > now) {
        let next = Next::of(MentorshipAction::ConfirmMeeting);
        return Some(next.about(theirs.meeting_id).since(theirs.since));
    }
    let mut proposals = facts.proposals.iter();
    if let Some(passed) = proposals.find(|one| one.by == role && one.last_slot <= now) {
        return Some(Next::of(MentorshipAction::ChooseOtherSlots).about(passed.meeting_id));
    }
    let open = facts.open_agreement?;
    let action = match (open.state, open.by == role) {
        (OpenState::Proposed, false) => MentorshipAction::ApproveAgreement,
        (OpenState::ChangesRequested, true) => MentorshipAction::AnswerChanges,
        _ => return None,
    };
    Some(Next::of(action).about(open.id).since(open.since))
}

/// The next confirmed meeting.
fn upcoming(facts: &Facts, now: DateTime<Utc>) -> Option<Next> {
    let meeting = facts.confirmed.iter().find(|one| one.ends_at > now)?;
    let next = Next::of(MentorshipAction::PrepareMeeting).about(meeting.id);
    Some(Next {
        starts_at: Some(meeting.starts_at),
        ..next
    })
}

fn by_stage(facts: &Facts, stage: Stage, role: Role, moment: Moment) -> Next {
    match stage {
        Stage::FirstMeeting => first_meeting(facts, role, moment),
        Stage::Agreement => agreement(facts, role, moment.now),
        Stage::Closing => closing(facts, role, moment),
        Stage::Meetings | Stage::Ended => meetings(facts, role, moment.now),
    }
}

fn first_meeting(facts: &Facts, role: Role, moment: Moment) -> Next {
    if let Some(planned) = planned(facts, moment.now) {
        return planned;
    }
    let mut over = facts
        .confirmed
        .iter()
        .filter(|one| one.ends_at <= moment.now);
    if let Some(unconfirmed) = over.find(|one| one.stated.mentee != one.stated.mentor) {
        let next = Next::of(MentorshipAction::Wait);
        return next.about(unconfirmed.id).since(unconfirmed.ends_at);
    }
    let rule = facts.first_contact;
    let due_on = moment
        .accepted_on
        .checked_add_days(Days::new(rule.within_days.into()));
    let action = match rule.by == role {
        true => MentorshipAction::ProposeFirstMeeting,
        false => MentorshipAction::Wait,
    };
    Next {
        due_on,
        ..Next::of(action).since(facts.accepted_at)
    }
}

/// The confirmed meeting, or the wait for an answer to proposed times.
fn planned(facts: &Facts, now: DateTime<Utc>) -> Option<Next> {
    let waiting = || {
        let proposal = facts.proposals.iter().find(|one| one.last_slot > now)?;
        let next = Next::of(MentorshipAction::Wait);
        Some(next.about(proposal.meeting_id).since(proposal.since))
    };
    upcoming(facts, now).or_else(waiting)
}

/// The mentee writes the first agreement.
fn agreement(facts: &Facts, role: Role, now: DateTime<Utc>) -> Next {
    match facts.open_agreement {
        Some(open) if open.by == role && open.state == OpenState::Draft => {
            Next::of(MentorshipAction::WriteAgreement).about(open.id)
        }
        Some(open) => Next::of(MentorshipAction::Wait)
            .about(open.id)
            .since(open.since),
        None if role == Role::Mentee => Next::of(MentorshipAction::WriteAgreement),
        None => match upcoming(facts, now) {
            Some(meeting) => meeting,
            None => Next {
                since: facts.last_held_at,
                ..Next::of(MentorshipAction::Wait)
            },
        },
    }
}

fn closing(facts: &Facts, role: Role, moment: Moment) -> Next {
    if let Some(meeting) = upcoming(facts, moment.now) {
        return meeting;
    }
    if facts.open_agreement.is_some() {
        return agreement(facts, role, moment.now);
    }
    match facts
        .in_force
        .filter(|agreed| agreed.period_to < moment.today)
    {
        Some(agreed) if !facts.closing_held => Next {
            due_on: Some(agreed.period_to),
            ..Next::of(MentorshipAction::DecideOnPeriod).about(agreed.id)
        },
        _ => Next::of(MentorshipAction::Close),
    }
}

fn meetings(facts: &Facts, role: Role, now: DateTime<Utc>) -> Next {
    let has_goal = facts.goals_active > 0 || facts.goals_reached > 0;
    if role == Role::Mentee && !has_goal {
        return Next::of(MentorshipAction::SetFirstGoal);
    }
    if let Some(planned) = planned(facts, now) {
        return planned;
    }
    match facts.first_contact.by == role {
        true => Next::of(MentorshipAction::ProposeMeeting),
        false => Next {
            since: facts.last_held_at,
            ..Next::of(MentorshipAction::Wait)
        },
    }
}

#[cfg(test)]
mod tests;
