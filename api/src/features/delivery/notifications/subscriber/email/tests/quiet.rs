//! Mails about mentorships without activity.

use super::*;

fn quiet(kind: &str, change: Value) -> Recorded {
    let mut payload = pair(json!({
        "to": ["mentee", "mentor"], "by": null, "check_up_id": Uuid::from_u128(0x81), "answer": null,
    }));
    let fields = payload.as_object_mut().unwrap();
    fields.extend(change.as_object().unwrap().clone());
    event(kind, payload)
}

fn assert_both(name: &str, event: &Recorded, reader: MemberId) {
    assert_email(name, &written(event, reader, None));
    let french = written_in(Locale::French, event, reader, None);
    assert_email(&format!("french.{name}"), &french);
}

#[test]
fn both_are_told_that_the_first_contact_is_due_and_later_that_they_can_release_their_places() {
    let due = quiet("activity.first_contact_due", json!({ "by": "mentee" }));
    assert_both("first_contact_due.by_you", &due, MENTEE);
    assert_both("first_contact_due.by_other", &due, MENTOR);
    let release = quiet("activity.release_possible", json!({}));
    assert_both("release_possible", &release, MENTEE);
}

#[test]
fn each_side_is_asked_with_a_link_for_each_answer() {
    let asked = quiet("activity.check_up_asked", json!({}));
    assert_both("check_up", &asked, MENTOR);
}

#[test]
fn a_coordinator_reads_who_asks_for_help() {
    let change = json!({ "by": "mentee", "answer": "need_help" });
    let answered = quiet("activity.check_up_answered", change);
    assert_both("help_needed", &answered, MENTOR);
}

#[test]
fn both_are_reminded_in_kind_words() {
    let reminded = quiet("activity.reminded", json!({}));
    assert_both("mentorship_reminder", &reminded, MENTEE);
}
