//! Rules for goals: which answers are open, what a state allows, and which values and dates are accepted.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, TimeDelta, Utc};
use serde_json::json;

use super::{
    model::{GoalStatus, GoalText, Hundredths, LARGEST_VALUE, Letter},
    refusal::GoalRefusal,
};
use tandem_kernel::{Args, FieldCode, FieldProblem, text::is_blank};

/// Active goals of a mentorship, and milestones of a goal, at most.
pub const SLOTS: i32 = 20;

/// How far in the future a date may be, in months.
const FURTHEST: Months = Months::new(120);

/// How far in the past a check-in may be, in days.
const OLDEST_CHECK_IN: Days = Days::new(366);

/// How long its writer may change a check-in.
pub const EDITABLE_FOR: TimeDelta = TimeDelta::days(1);

/// The letters that have no answer yet, in their order.
#[must_use]
pub fn open_letters(text: &GoalText) -> Vec<Letter> {
    let values = match (text.start_value, text.target_value) {
        (Some(start), Some(target)) => start != target,
        _ => false,
    };
    let answered = [
        (Letter::Specific, !is_blank(&text.specific)),
        (
            Letter::Measurable,
            values && !is_blank(&text.measured) && !is_blank(&text.unit),
        ),
        (Letter::Attainable, !is_blank(&text.attainable)),
        (Letter::Realistic, !is_blank(&text.realistic)),
        (Letter::TimeSensitive, text.due_on.is_some()),
    ];
    let open = answered.into_iter().filter(|(_, answered)| !answered);
    open.map(|(letter, _)| letter).collect()
}

/// Whether every letter is answered.
///
/// # Errors
/// Which letters are open.
pub fn complete(text: &GoalText) -> Result<(), GoalRefusal> {
    match open_letters(text) {
        open if open.is_empty() => Ok(()),
        letters => Err(GoalRefusal::Incomplete { letters }),
    }
}

/// Whether the goal can be activated or deleted.
///
/// # Errors
/// It is not a draft.
pub fn is_draft(status: GoalStatus) -> Result<(), GoalRefusal> {
    match status {
        GoalStatus::Draft => Ok(()),
        GoalStatus::Active | GoalStatus::Reached | GoalStatus::Dropped => {
            Err(GoalRefusal::NotDraft)
        }
    }
}

/// Whether the goal can be reached, dropped or checked in on.
///
/// # Errors
/// It is not active.
pub fn is_active(status: GoalStatus) -> Result<(), GoalRefusal> {
    match status {
        GoalStatus::Active => Ok(()),
        GoalStatus::Draft | GoalStatus::Reached | GoalStatus::Dropped => {
            Err(GoalRefusal::NotActive { status })
        }
    }
}

/// Whether its text, milestones and questions can be changed.
///
/// # Errors
/// It was reached or dropped.
pub fn is_open(status: GoalStatus) -> Result<(), GoalRefusal> {
    match status {
        GoalStatus::Draft | GoalStatus::Active => Ok(()),
        GoalStatus::Reached | GoalStatus::Dropped => Err(GoalRefusal::Closed { status }),
    }
}

/// The lowest free slot; `None` if all are taken.
#[must_use]
pub fn free_slot(taken: &[i32]) -> Option<i32> {
    (1..=SLOTS).find(|slot| !taken.contains(slot))
}

/// Whether the writer of a check-in may still change it.
///
/// # Errors
/// A day has passed.
pub fn can_be_changed(written_at: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), GoalRefusal> {
    match now < written_at + EDITABLE_FOR {
        true => Ok(()),
        false => Err(GoalRefusal::CheckInClosed),
    }
}

/// Reads a number of the field.
///
/// # Errors
/// It is out of range or has more than two decimals.
pub fn amount(field: &str, number: f64) -> Result<Hundredths, FieldProblem> {
    let pointer = format!("/{field}");
    let largest = f64::from(LARGEST_VALUE);
    if number.is_nan() || number.abs() > largest {
        let args = Args::from([
            ("min", json!(-LARGEST_VALUE)),
            ("max", json!(LARGEST_VALUE)),
        ]);
        return Err(FieldProblem::new(pointer, FieldCode::OutOfRange).with(args));
    }
    Hundredths::of_number(number).ok_or_else(|| FieldProblem::new(pointer, FieldCode::InvalidValue))
}

/// A new due date: from today on, and in the next ten years.
///
/// # Errors
/// It is in the past or too far away.
pub fn due(field: &str, day: NaiveDate, today: NaiveDate) -> Result<(), FieldProblem> {
    let pointer = format!("/{field}");
    if day < today {
        return Err(FieldProblem::new(pointer, FieldCode::InThePast));
    }
    between(pointer, day, (today, latest(today)))
}

/// The day of a check-in, or on which a milestone was reached: in the last year, and not after today.
///
/// # Errors
/// It is outside of that.
pub fn happened(field: &str, day: NaiveDate, today: NaiveDate) -> Result<(), FieldProblem> {
    let first = today
        .checked_sub_days(OLDEST_CHECK_IN)
        .unwrap_or(NaiveDate::MIN);
    between(format!("/{field}"), day, (first, today))
}

/// The planned date of a milestone: it may be in the past, because a step may be done already.
///
/// # Errors
/// It is more than ten years away.
pub fn planned(field: &str, day: NaiveDate, today: NaiveDate) -> Result<(), FieldProblem> {
    let first = today.checked_sub_months(FURTHEST).unwrap_or(NaiveDate::MIN);
    between(format!("/{field}"), day, (first, latest(today)))
}

fn latest(today: NaiveDate) -> NaiveDate {
    today.checked_add_months(FURTHEST).unwrap_or(NaiveDate::MAX)
}

fn between(
    pointer: String,
    day: NaiveDate,
    (first, last): (NaiveDate, NaiveDate),
) -> Result<(), FieldProblem> {
    if (first..=last).contains(&day) && (1..=9999).contains(&day.year()) {
        return Ok(());
    }
    let args = Args::from([("min", json!(first)), ("max", json!(last))]);
    Err(FieldProblem::new(pointer, FieldCode::OutOfRange).with(args))
}

/// Fails with all problems of the fields, if there are any.
///
/// # Errors
/// `invalid_fields`.
pub fn no_problems(
    checked: impl IntoIterator<Item = Result<(), FieldProblem>>,
) -> Result<(), GoalRefusal> {
    let found: Vec<FieldProblem> = checked.into_iter().filter_map(Result::err).collect();
    match found.is_empty() {
        true => Ok(()),
        false => Err(GoalRefusal::InvalidFields(found)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::mentoring::goals::model::GoalKind;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn complete_text() -> GoalText {
        GoalText {
            kind: GoalKind::Professional,
            title: String::new(),
            specific: "Start near-miss reporting.".into(),
            measured: "Hospitals that report".into(),
            unit: "hospitals".into(),
            start_value: Some(Hundredths(0)),
            target_value: Some(Hundredths(800)),
            attainable: "I train the nurses.".into(),
            realistic: "Two hours a week.".into(),
            due_on: Some(day("2027-03-31")),
        }
    }

    #[test]
    fn each_letter_is_open_until_it_is_answered() {
        assert_eq!(complete(&complete_text()), Ok(()));
        let empty = GoalText {
            specific: " ".into(),
            measured: String::new(),
            unit: String::new(),
            start_value: None,
            target_value: None,
            attainable: "\n".into(),
            realistic: "\u{200b}".into(),
            due_on: None,
            ..complete_text()
        };
        assert_eq!(open_letters(&empty), Letter::ALL);
        let refused = GoalRefusal::Incomplete {
            letters: Letter::ALL.to_vec(),
        };
        assert_eq!(complete(&empty), Err(refused));
    }

    #[test]
    fn the_second_letter_needs_a_unit_and_two_different_values() {
        let open = |change: fn(&mut GoalText)| {
            let mut text = complete_text();
            change(&mut text);
            open_letters(&text)
        };
        for change in [
            (|text| text.measured.clear()) as fn(&mut GoalText),
            |text| text.unit.clear(),
            |text| text.start_value = None,
            |text| text.target_value = None,
            |text| text.target_value = text.start_value,
        ] {
            assert_eq!(open(change), [Letter::Measurable]);
        }
        let downwards = open(|text| text.target_value = Some(Hundredths(-50)));
        assert_eq!(downwards, [], "a target may be below the start");
    }

    #[test]
    fn each_state_allows_what_it_should() {
        let allowed = |rule: fn(GoalStatus) -> Result<(), GoalRefusal>| {
            let all = GoalStatus::ALL.iter().copied();
            all.filter(|status| rule(*status).is_ok())
                .map(GoalStatus::as_str)
                .collect::<Vec<_>>()
        };
        assert_eq!(allowed(is_draft), ["draft"]);
        assert_eq!(allowed(is_active), ["active"]);
        assert_eq!(allowed(is_open), ["draft", "active"]);
    }

    #[test]
    fn a_check_in_can_be_changed_for_a_day() {
        let written: DateTime<Utc> = "2026-11-20T09:00:00Z".parse().unwrap();
        let after = |time: &str| can_be_changed(written, time.parse().unwrap());
        assert_eq!(after("2026-11-21T08:59:59Z"), Ok(()));
        let closed = Err(GoalRefusal::CheckInClosed);
        assert_eq!(after("2026-11-21T09:00:00Z"), closed);
    }

    #[test]
    fn a_number_that_is_too_large_is_told_apart_from_one_that_is_too_precise() {
        let code = |number| amount("value", number).map_err(|problem| problem.code);
        assert_eq!(code(7.25), Ok(Hundredths(725)));
        assert_eq!(code(7.255), Err(FieldCode::InvalidValue));
        assert_eq!(code(-10_000_001.0), Err(FieldCode::OutOfRange));
        assert_eq!(code(f64::NAN), Err(FieldCode::OutOfRange));
    }

    #[test]
    fn dates_are_on_their_side_of_today() {
        let today = day("2026-11-20");
        let code = |result: Result<(), FieldProblem>| result.map_err(|problem| problem.code);
        let due = |text| code(due("due_on", day(text), today));
        assert_eq!(due("2026-11-20"), Ok(()));
        assert_eq!(due("2026-11-19"), Err(FieldCode::InThePast));
        assert_eq!(due("2036-11-21"), Err(FieldCode::OutOfRange));
        let happened = |text| code(happened("made_on", day(text), today));
        assert_eq!(happened("2026-11-20"), Ok(()));
        assert_eq!(happened("2025-11-19"), Ok(()));
        assert_eq!(happened("2026-11-21"), Err(FieldCode::OutOfRange));
        assert_eq!(happened("2025-11-18"), Err(FieldCode::OutOfRange));
        let planned = |text| code(planned("due_on", day(text), today));
        assert_eq!(planned("2026-01-01"), Ok(()));
        assert_eq!(planned("2016-01-01"), Err(FieldCode::OutOfRange));
    }

    proptest! {
        #[test]
        fn a_free_slot_is_one_of_twenty_that_nobody_has(taken in proptest::collection::vec(1..=SLOTS, 0..40)) {
            match free_slot(&taken) {
                Some(slot) => prop_assert!((1..=SLOTS).contains(&slot) && !taken.contains(&slot)),
                None => prop_assert!((1..=SLOTS).all(|slot| taken.contains(&slot))),
            }
        }
    }
}
