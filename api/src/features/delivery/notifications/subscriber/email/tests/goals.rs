//! Mails about goals.

use super::*;

fn goal(kind: &str, by: &str) -> Recorded {
    let extra = json!({
        "goal_id": Uuid::from_u128(0x71), "by": by,
        "revision": null, "check_in_id": null, "question_id": null,
    });
    event(kind, pair(extra))
}

fn assert_both(name: &str, event: &Recorded, reader: MemberId, quote: &str) {
    assert_email(name, &written(event, reader, Some(quote)));
    let french = written_in(Locale::French, event, reader, Some(quote));
    assert_email(&format!("french.{name}"), &french);
}

#[test]
fn a_mentee_sets_a_goal_and_reaches_it() {
    let name = "First quarterly report on near misses";
    let set = goal("goal.activated", "mentee");
    assert_both("goal_activated", &set, MENTOR, name);
    let reached = goal("goal.reached", "mentee");
    assert_both("goal_reached", &reached, MENTOR, name);
}

#[test]
fn either_side_checks_in() {
    let note = "A fifth hospital joined.";
    let made = goal("goal.checked_in", "mentor");
    assert_both("goal_checked_in", &made, MENTEE, note);
}

#[test]
fn a_mentor_asks_about_a_goal_and_the_mentee_answers() {
    let question = "Which of the three would help you most?";
    let asked = goal("goal.question_asked", "mentor");
    assert_both("goal_question", &asked, MENTEE, question);
    let answered = goal("goal.question_answered", "mentee");
    let answer = "The one across the river.";
    assert_both("goal_answer", &answered, MENTOR, answer);
}
