//! Mentors and mentees who ask each other at the same time.

use serde_json::json;

use super::{assert_sound, at_once, running, start, tally};
use crate::support::{Enrolled, MESSAGE, TestApp};

async fn everybody_can_be_found(app: &TestApp) {
    app.in_season();
    app.change("update profiles set findable = true").await;
}

async fn ask((from, field, to): (&Enrolled, &str, &Enrolled)) -> crate::support::Answer {
    let body = json!({ field: to.enrolment, "message": MESSAGE });
    from.client.post(&from.path("/requests"), &body).await
}

#[actix_web::test]
async fn of_a_mentors_and_a_mentees_request_sent_at_once_one_is_open() {
    let app = start().await;
    let crowd = app.crowd("isth", 10, 10).await;
    everybody_can_be_found(&app).await;
    let pairs = crowd.mentees.iter().zip(&crowd.mentors);
    let calls = pairs.flat_map(|(mentee, mentor)| {
        [
            (mentee, "mentor_enrolment_id", mentor),
            (mentor, "mentee_enrolment_id", mentee),
        ]
    });
    let answers = at_once(calls, ask).await;
    assert_eq!(answers, tally([("201", 10), ("request_already_open", 10)]));
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_who_asks_everybody_at_once_has_asked_as_many_as_they_can_take() {
    let app = start().await;
    let crowd = app.crowd("isth", 12, 2).await;
    everybody_can_be_found(&app).await;
    let calls = crowd.mentors.iter().flat_map(|mentor| {
        let mentees = crowd.mentees.iter();
        mentees.map(move |mentee| (mentor, "mentee_enrolment_id", mentee))
    });
    let answers = at_once(calls, ask).await;
    assert_eq!(answers, tally([("201", 6), ("too_many_open_requests", 18)]));
    app.stop().await;
}

#[actix_web::test]
async fn mentees_and_mentors_who_accept_each_other_at_once_never_hold_more_than_they_can() {
    let app = start().await;
    let crowd = app.crowd("isth", 9, 3).await;
    everybody_can_be_found(&app).await;
    let mut acceptances = Vec::new();
    for (number, mentee) in crowd.mentees.iter().enumerate() {
        let mentor = &crowd.mentors[number % 3];
        let other = &crowd.mentors[(number + 1) % 3];
        acceptances.push((mentee, mentor.offer(mentee).await));
        acceptances.push((other, mentee.ask(other).await));
    }
    let answers = at_once(acceptances, super::acceptance).await;
    assert_sound(&app).await;
    assert_eq!(running(&app).await, 9, "{answers:?}");
    app.stop().await;
}
