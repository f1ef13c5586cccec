//! Rules for the versions of an agreement.

use chrono::{Datelike, Months, NaiveDate};
use serde_json::json;
use std::collections::BTreeSet;

use super::{
    first_meeting::{self, LONGEST_NOTES, LONGEST_TITLE},
    model::{AgreementStatus, Cadence, Heading, PlannedMeeting, Section, Terms},
    refusal::AgreementRefusal,
};
use crate::features::programme::programmes::{Policy, Role};
use tandem_kernel::{
    Args, FieldCode, FieldProblem,
    text::{is_blank, is_line, line, prose},
};
use tandem_platform::MemberId;

const FIRST_YEAR: i32 = 2000;
const LAST_YEAR: i32 = 2100;
const MOST_MEETINGS: i32 = 50;
const SHORTEST_MEETING: i32 = 15;
const LONGEST_MEETING: i32 = 240;
/// The length of a meeting is a multiple of this.
const QUARTER: i32 = 15;
const MOST_DAYS_TO_ANSWER: i32 = 60;

/// Whether the member may start the next version. `versions` are newest first.
///
/// # Errors
/// A version is open, or the first one is the mentee's to write.
pub fn start(
    member_id: MemberId,
    role: Role,
    versions: &[Heading],
) -> Result<(), AgreementRefusal> {
    let open = versions.iter().find(|version| version.status.is_open());
    if let Some(open) = open {
        let (number, status) = (open.number, open.status);
        let theirs = open.author_id != member_id && status == AgreementStatus::Draft;
        return Err(match theirs {
            true => AgreementRefusal::BeingWritten {
                number,
                by: role.other(),
            },
            false => AgreementRefusal::AlreadyOpen { number, status },
        });
    }
    let agreed = versions
        .iter()
        .any(|version| version.status == AgreementStatus::InForce);
    if role == Role::Mentor && !agreed {
        return Err(AgreementRefusal::MenteeWritesFirst);
    }
    Ok(())
}

impl AgreementStatus {
    /// Whether the version still waits for somebody.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Proposed)
    }
}

/// The version whose text the next one begins with: the last that both have read, or else the member's own that was withdrawn.
pub fn template(member_id: MemberId, versions: &[Heading]) -> Option<i32> {
    use AgreementStatus::{ChangesRequested, InForce, Withdrawn};
    let read = versions
        .iter()
        .find(|version| matches!(version.status, InForce | ChangesRequested));
    let own = versions
        .iter()
        .find(|version| version.status == Withdrawn && version.author_id == member_id);
    read.or(own).map(|version| version.number)
}

/// The terms of the first draft: what the policy recommends, and what was noted at the first meeting. Where nothing was, the first
/// planned meeting has what the mentee hopes for.
pub fn first_terms(policy: &Policy, hopes: String, notes: &str, today: NaiveDate) -> Terms {
    let mut terms = Terms {
        period_from: Some(today),
        ..Terms::default()
    };
    let mut meetings = None;
    if let Some(recommended) = policy.recommended {
        let minutes = i32::try_from(recommended.minutes_a_month).unwrap_or(LONGEST_MEETING);
        let minutes = (minutes / QUARTER * QUARTER).clamp(SHORTEST_MEETING, LONGEST_MEETING);
        let total = i32::try_from(recommended.hours.saturating_mul(60)).unwrap_or(i32::MAX);
        let count = (total / minutes).clamp(1, MOST_MEETINGS);
        terms.meeting_minutes = Some(minutes);
        terms.meetings_planned = Some(count);
        terms.cadence = Some(Cadence::Monthly);
        terms.period_to = today.checked_add_months(Months::new(count.unsigned_abs()));
        meetings = usize::try_from(count).ok();
    }
    let most = meetings.unwrap_or(MOST_MEETINGS.unsigned_abs() as usize);
    let plan = first_meeting::plan(notes, most);
    let first_notes = match plan.first_notes.is_empty() {
        true => hopes,
        false => plan.first_notes,
    };
    let needed = plan
        .meetings
        .len()
        .max(usize::from(!first_notes.is_empty()));
    terms.content_plan = plan.meetings;
    let entries = meetings.unwrap_or(needed);
    terms
        .content_plan
        .resize(entries, PlannedMeeting::default());
    if let Some(first) = terms.content_plan.first_mut() {
        first.notes = together(&first_notes, &first.notes);
    }
    terms.other_terms = plan.other_terms;
    terms
}

/// Both texts, or the first alone if they are too long together.
fn together(one: &str, other: &str) -> String {
    let both = prose(&format!("{other}\n\n{one}"));
    match both.chars().count() > LONGEST_NOTES {
        true => one.to_owned(),
        false => both,
    }
}

/// The terms of a version that begins with the text of an earlier one. A period that has passed is not copied.
pub fn next_terms(earlier: Terms, today: NaiveDate) -> Terms {
    match earlier.period_to.is_some_and(|last| last < today) {
        true => Terms {
            period_from: Some(today),
            period_to: None,
            ..earlier
        },
        false => earlier,
    }
}

/// # Errors
/// It is no longer a draft.
pub fn edit(status: AgreementStatus) -> Result<(), AgreementRefusal> {
    match status {
        AgreementStatus::Draft => Ok(()),
        status => Err(AgreementRefusal::NotDraft { status }),
    }
}

/// # Errors
/// It is neither a draft nor proposed.
pub fn withdraw(status: AgreementStatus) -> Result<(), AgreementRefusal> {
    match status.is_open() {
        true => Ok(()),
        false => Err(AgreementRefusal::NotOpen { status }),
    }
}

/// Whether the other side may approve it or ask for changes.
///
/// # Errors
/// It does not wait for an answer.
pub fn answer(status: AgreementStatus) -> Result<(), AgreementRefusal> {
    match status {
        AgreementStatus::Proposed => Ok(()),
        status => Err(AgreementRefusal::NotProposed { status }),
    }
}

/// # Errors
/// The hash that is approved is not the one of the text.
pub fn approve(hash: Option<&str>, approved: &str) -> Result<(), AgreementRefusal> {
    match hash == Some(approved) {
        true => Ok(()),
        false => Err(AgreementRefusal::TextDiffers),
    }
}

/// # Errors
/// Two comments are on the same section, or one is empty or too long.
pub fn comments<'a>(
    comments: impl IntoIterator<Item = (Section, &'a str)>,
) -> Result<(), AgreementRefusal> {
    let mut sections = BTreeSet::new();
    let mut found = Vec::new();
    for (place, (section, text)) in comments.into_iter().enumerate() {
        if !sections.insert(section) {
            let pointer = format!("/comments/{place}/section");
            found.push(FieldProblem::new(pointer, FieldCode::InvalidValue));
        }
        let pointer = format!("/comments/{place}/text");
        if text.is_empty() {
            found.push(FieldProblem::new(pointer, FieldCode::Required));
        } else {
            at_most(&mut found, pointer, text, LONGEST_NOTES);
        }
    }
    none(found)
}

/// Checks the values of a draft, which need not be complete.
///
/// # Errors
/// Which fields have a value that no agreement can have.
pub fn possible(terms: &Terms) -> Result<(), AgreementRefusal> {
    let mut found = Vec::new();
    for (field, day) in [
        ("/period_from", terms.period_from),
        ("/period_to", terms.period_to),
    ] {
        between(
            &mut found,
            field,
            day.map(|day| day.year()),
            FIRST_YEAR,
            LAST_YEAR,
        );
    }
    let (meetings, minutes) = (terms.meetings_planned, terms.meeting_minutes);
    between(&mut found, "/meetings_planned", meetings, 1, MOST_MEETINGS);
    between(
        &mut found,
        "/meeting_minutes",
        minutes,
        SHORTEST_MEETING,
        LONGEST_MEETING,
    );
    if minutes.is_some_and(|minutes| minutes % QUARTER != 0) {
        found.push(FieldProblem::new(
            "/meeting_minutes",
            FieldCode::InvalidValue,
        ));
    }
    let days = terms.answer_within_days;
    between(
        &mut found,
        "/answer_within_days",
        days,
        1,
        MOST_DAYS_TO_ANSWER,
    );
    planned_meetings(&mut found, &terms.content_plan);
    none(found)
}

fn planned_meetings(found: &mut Vec<FieldProblem>, plan: &[PlannedMeeting]) {
    for (place, PlannedMeeting { title, notes }) in plan.iter().enumerate() {
        let pointer = format!("/content_plan/{place}/title");
        if is_line(title).is_err() {
            found.push(FieldProblem::new(&pointer, FieldCode::ForbiddenCharacters));
        }
        at_most(found, pointer, title, LONGEST_TITLE);
        let pointer = format!("/content_plan/{place}/notes");
        at_most(found, pointer, notes, LONGEST_NOTES);
    }
}

/// The terms as they are proposed: without spaces around the texts, and without empty meetings at the end of the plan.
pub fn as_proposed(terms: Terms) -> Terms {
    let plan = terms.content_plan.iter().map(|meeting| PlannedMeeting {
        title: line(&meeting.title),
        notes: prose(&meeting.notes),
    });
    let mut content_plan: Vec<PlannedMeeting> = plan.collect();
    while content_plan.last().is_some_and(is_empty) {
        content_plan.pop();
    }
    Terms {
        confidentiality: prose(&terms.confidentiality),
        other_terms: prose(&terms.other_terms),
        content_plan,
        ..terms
    }
}

fn is_empty(meeting: &PlannedMeeting) -> bool {
    is_blank(&meeting.title) && is_blank(&meeting.notes)
}

/// Whether the terms can be proposed. Only the texts and the plan may be empty.
///
/// # Errors
/// What is missing or cannot be agreed on.
pub fn propose(terms: &Terms, today: NaiveDate) -> Result<(), AgreementRefusal> {
    let needed = [
        ("/period_from", terms.period_from.is_none()),
        ("/period_to", terms.period_to.is_none()),
        ("/meetings_planned", terms.meetings_planned.is_none()),
        ("/meeting_minutes", terms.meeting_minutes.is_none()),
        ("/cadence", terms.cadence.is_none()),
        ("/contact", terms.contact.is_empty()),
        ("/answer_within_days", terms.answer_within_days.is_none()),
    ];
    let mut found: Vec<FieldProblem> = needed
        .into_iter()
        .filter(|(_, missing)| *missing)
        .map(|(field, _)| FieldProblem::new(field, FieldCode::Required))
        .collect();
    if let (Some(from), Some(to)) = (terms.period_from, terms.period_to)
        && to < from
    {
        let args = Args::from([("min", json!(from))]);
        found.push(FieldProblem::new("/period_to", FieldCode::OutOfRange).with(args));
    } else if terms.period_to.is_some_and(|to| to < today) {
        found.push(FieldProblem::new("/period_to", FieldCode::InThePast));
    }
    let meetings = terms
        .meetings_planned
        .and_then(|count| usize::try_from(count).ok());
    if meetings.is_some_and(|meetings| terms.content_plan.len() > meetings) {
        let args = Args::from([("max", json!(meetings))]);
        found.push(FieldProblem::new("/content_plan", FieldCode::TooMany).with(args));
    }
    none(found)
}

fn between(found: &mut Vec<FieldProblem>, field: &str, value: Option<i32>, min: i32, max: i32) {
    if value.is_some_and(|value| value < min || value > max) {
        let args = Args::from([("min", json!(min)), ("max", json!(max))]);
        found.push(FieldProblem::new(field, FieldCode::OutOfRange).with(args));
    }
}

fn at_most(found: &mut Vec<FieldProblem>, pointer: String, text: &str, max: usize) {
    if text.chars().count() > max {
        let args = Args::from([("max", json!(max))]);
        found.push(FieldProblem::new(pointer, FieldCode::TooLong).with(args));
    }
}

fn none(found: Vec<FieldProblem>) -> Result<(), AgreementRefusal> {
    match found.is_empty() {
        true => Ok(()),
        false => Err(AgreementRefusal::InvalidFields(found)),
    }
}

#[cfg(test)]
mod tests;
