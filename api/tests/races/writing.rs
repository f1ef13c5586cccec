//! Other concurrent writes: requests, decisions on registrations, and two tabs with one profile.

use serde_json::json;

use super::{at_once, start, tally};
use crate::support::MESSAGE;

#[actix_web::test]
async fn of_two_requests_sent_at_once_at_the_limit_one_is_refused() {
    let app = start().await;
    let crowd = app.crowd("isbt", 10, 4).await;
    let two = crowd.mentees.iter().flat_map(|mentee| {
        crowd.mentors[..2]
            .iter()
            .map(move |mentor| (mentee, mentor))
    });
    app.open_requests(&two.collect::<Vec<_>>()).await;
    let calls = crowd.mentees.iter().flat_map(|mentee| {
        crowd.mentors[2..]
            .iter()
            .map(move |mentor| (mentee, mentor))
    });
    let answers = at_once(calls, async |(mentee, mentor)| {
        let body = json!({ "mentor_enrolment_id": mentor.enrolment, "message": MESSAGE });
        mentee.client.post(&mentee.path("/requests"), &body).await
    })
    .await;
    assert_eq!(
        answers,
        tally([("201", 10), ("too_many_open_requests", 10)])
    );
    let open = "select count(*) from requests where status = 'pending'";
    assert_eq!(app.count(open).await, 30);
    app.stop().await;
}

#[actix_web::test]
async fn of_two_requests_sent_at_once_to_the_same_mentor_one_is_refused() {
    let app = start().await;
    let crowd = app.crowd("isbt", 10, 1).await;
    let mentor = &crowd.mentors[0];
    let calls = crowd.mentees.iter().flat_map(|mentee| [mentee, mentee]);
    let answers = at_once(calls, async |mentee| {
        let body = json!({ "mentor_enrolment_id": mentor.enrolment, "message": MESSAGE });
        mentee.client.post(&mentee.path("/requests"), &body).await
    })
    .await;
    assert_eq!(answers, tally([("201", 10), ("request_already_open", 10)]));
    app.stop().await;
}

#[actix_web::test]
async fn a_registration_sent_twice_at_once_is_one_enrolment() {
    let app = start().await;
    let mut members = Vec::new();
    for number in 0..5 {
        members.push(app.member(&format!("member-{number}")).await);
    }
    let body = json!({ "role": "mentee", "conduct_version": 1, "confidentiality_version": 1 });
    let calls = members.iter().flat_map(|member| [member, member]);
    let answers = at_once(calls, async |member| {
        member
            .post("/api/v1/programmes/isbt/enrolments", &body)
            .await
    })
    .await;
    assert_eq!(answers, tally([("201", 5), ("enrolment_exists", 5)]));
    assert_eq!(app.count("select count(*) from enrolments").await, 5);
    app.stop().await;
}

#[actix_web::test]
async fn a_registration_approved_twice_and_declined_at_once_is_decided_once() {
    let app = start().await;
    let first = app.coordinator("ines", &["isbt"]).await;
    let second = app.coordinator("inger", &["isbt"]).await;
    let mut enrolments = Vec::new();
    for number in 0..8 {
        let member = app.member(&format!("member-{number}")).await;
        enrolments.push(app.register(&member, "isbt", "mentee").await);
    }
    let calls = enrolments.iter().flat_map(|id| {
        [
            (&first, id, "approval"),
            (&second, id, "approval"),
            (&second, id, "decline"),
        ]
    });
    let answers = at_once(calls, async |(coordinator, id, what)| {
        let path = format!("/api/v1/programmes/isbt/enrolments/{id}/{what}");
        match what {
            "decline" => {
                coordinator
                    .post(&path, &json!({ "reason": "Not yet." }))
                    .await
            }
            _ => coordinator.act(&path).await,
        }
    })
    .await;
    assert_eq!(
        answers,
        tally([("200", 8), ("enrolment_already_decided", 16)])
    );
    let told = "select count(*) from events \
         where kind in ('enrolment.approved', 'enrolment.declined')";
    assert_eq!(app.count(told).await, 8);
    let approved = app
        .count("select count(*) from enrolments where status = 'approved'")
        .await;
    assert_eq!(app.count("select count(*) from seats").await, approved);
    app.stop().await;
}

#[actix_web::test]
async fn of_two_tabs_that_save_one_profile_at_once_the_second_is_told() {
    let app = start().await;
    let crowd = app.crowd("isbt", 10, 0).await;
    let calls = crowd
        .mentees
        .iter()
        .flat_map(|mentee| [(mentee, "one"), (mentee, "two")]);
    let answers = at_once(calls, async |(mentee, tab)| {
        let body = json!({ "headline": tab });
        mentee
            .client
            .patch(&mentee.path("/profile"), "\"1\"", &body)
            .await
    })
    .await;
    assert_eq!(answers, tally([("200", 10), ("precondition_failed", 10)]));
    assert_eq!(
        app.count("select count(*) from profiles where version = 2")
            .await,
        10
    );
    app.stop().await;
}
