//! The steps of a story in the order of time.

use chrono::{DateTime, Duration, Utc};

use super::story::{Agreement, Goal, Meeting, Question, Story, day};
use crate::features::programme::programmes::Role;

/// What one of the two does. Numbers are places in the lists of the story.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    Propose(usize),
    Confirm(usize),
    State(usize, Role),
    ProposeAgreement,
    ApproveAgreement,
    SendBackAgreement,
    SetGoal(usize),
    ReachMilestone(usize, usize),
    CheckIn(usize, usize),
    AskAboutGoal(usize, usize),
    AnswerAboutGoal(usize, usize),
    ReachGoal(usize),
    AddQuestion(usize),
    PutOnAgenda(usize),
    Discuss(usize),
    WriteNote(usize),
    End,
}

/// When a step happens.
pub type Timed = (DateTime<Utc>, Step);

/// All steps of a story up to now.
pub fn of(story: &Story, now: DateTime<Utc>) -> Vec<Timed> {
    let at = |days: i64, minutes: i64| day(now, days) + Duration::minutes(7 * 60 + minutes);
    let mut steps = Vec::new();
    for (place, meeting) in story.meetings.iter().enumerate() {
        meeting_steps(&mut steps, place, meeting, now);
    }
    if let Some(agreement) = &story.agreement {
        agreement_steps(&mut steps, agreement, &at);
    }
    for (place, goal) in story.goals.iter().enumerate() {
        goal_steps(&mut steps, place, goal, &at);
    }
    for (place, question) in story.questions.iter().enumerate() {
        let meeting = question.meeting.and_then(|place| story.meetings.get(place));
        question_steps(&mut steps, place, question, meeting, &at);
    }
    for (place, note) in story.notes.iter().enumerate() {
        steps.push((at(note.day, 650), Step::WriteNote(place)));
    }
    steps.extend(story.ended.map(|days| (at(days, 300), Step::End)));
    steps.retain(|(time, _)| *time < now);
    // Steps at the same time stay in their order.
    steps.sort_by_key(|(time, _)| *time);
    steps
}

fn meeting_steps(steps: &mut Vec<Timed>, place: usize, meeting: &Meeting, now: DateTime<Utc>) {
    let proposed = day(now, meeting.proposed) + Duration::hours(6);
    steps.push((proposed, Step::Propose(place)));
    if !meeting.confirmed {
        return;
    }
    steps.push((proposed + Duration::hours(9), Step::Confirm(place)));
    if let (Some(_), Some(first)) = (meeting.held, meeting.times.first()) {
        let over = first.on(now) + Duration::minutes(i64::from(meeting.minutes) + 20);
        for (hours, role) in (0..).zip(&meeting.stated_by) {
            steps.push((over + Duration::hours(hours), Step::State(place, *role)));
        }
    }
}

fn agreement_steps(
    steps: &mut Vec<Timed>,
    agreement: &Agreement,
    at: &impl Fn(i64, i64) -> DateTime<Utc>,
) {
    steps.push((at(agreement.proposed, 30), Step::ProposeAgreement));
    let approved = agreement.approved;
    steps.extend(approved.map(|days| (at(days, 100), Step::ApproveAgreement)));
    let back = agreement.sent_back.as_ref();
    steps.extend(back.map(|back| (at(back.day, 100), Step::SendBackAgreement)));
}

fn goal_steps(
    steps: &mut Vec<Timed>,
    place: usize,
    goal: &Goal,
    at: &impl Fn(i64, i64) -> DateTime<Utc>,
) {
    steps.push((at(goal.set, 40), Step::SetGoal(place)));
    for (number, milestone) in goal.milestones.iter().enumerate() {
        let reached = milestone.reached;
        steps.extend(reached.map(|days| (at(days, 200), Step::ReachMilestone(place, number))));
    }
    for (number, check_in) in goal.check_ins.iter().enumerate() {
        steps.push((at(check_in.day, 210), Step::CheckIn(place, number)));
    }
    for (number, asked) in goal.asked.iter().enumerate() {
        steps.push((at(asked.day, 220), Step::AskAboutGoal(place, number)));
        if asked.answer.is_some() {
            steps.push((at(asked.day, 700), Step::AnswerAboutGoal(place, number)));
        }
    }
    let reached = goal.reached;
    steps.extend(reached.map(|days| (at(days, 240), Step::ReachGoal(place))));
}

fn question_steps(
    steps: &mut Vec<Timed>,
    place: usize,
    question: &Question,
    meeting: Option<&Meeting>,
    at: &impl Fn(i64, i64) -> DateTime<Utc>,
) {
    steps.push((at(question.day, 500), Step::AddQuestion(place)));
    // Not before the meeting was proposed.
    let on_agenda = meeting.map(|meeting| at(question.day.max(meeting.proposed), 505));
    steps.extend(on_agenda.map(|time| (time, Step::PutOnAgenda(place))));
    let discussed = question.discussed;
    steps.extend(discussed.map(|days| (at(days, 600), Step::Discuss(place))));
}
