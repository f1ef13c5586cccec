//! Concurrent acceptances.

use serde_json::json;

use super::{acceptance, assert_sound, at_once, running, start, tally};
use crate::support::database;
use tandem_platform::db::sql;

#[actix_web::test]
async fn of_two_hundred_mentors_who_accept_one_mentee_at_once_one_is_the_mentor() {
    let app = start().await;
    app.set_policy("isbt", "open_requests_per_mentee", json!(200))
        .await;
    let crowd = app.crowd("isbt", 1, 200).await;
    let pairs: Vec<_> = crowd
        .mentors
        .iter()
        .map(|mentor| (&crowd.mentees[0], mentor))
        .collect();
    let requests = app.open_requests(&pairs).await;
    let calls = crowd.mentors.iter().zip(requests);
    let answers = at_once(calls, acceptance).await;
    let refused = ["mentee_has_no_free_seat", "request_already_decided"];
    let refused: usize = refused.iter().filter_map(|code| answers.get(*code)).sum();
    assert_eq!((answers["201"], refused), (1, 199), "{answers:?}");
    assert_sound(&app).await;
    assert_eq!(running(&app).await, 1);
    let withdrawn = "select count(*) from requests \
         where status = 'withdrawn' and withdrawn_reason = 'seat_taken' and decided_at is not null";
    assert_eq!(app.count(withdrawn).await, 199);
    let told = "select count(*) from events where kind = 'request.seat_taken'";
    assert_eq!(app.count(told).await, 199);
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_who_accepts_two_hundred_mentees_at_once_gets_three() {
    let app = start().await;
    let crowd = app.crowd("isbt", 200, 1).await;
    let mentor = &crowd.mentors[0];
    let pairs: Vec<_> = crowd
        .mentees
        .iter()
        .map(|mentee| (mentee, mentor))
        .collect();
    let requests = app.open_requests(&pairs).await;
    let calls = requests.into_iter().map(|request| (mentor, request));
    let answers = at_once(calls, acceptance).await;
    assert_eq!(
        answers,
        tally([("201", 3), ("mentor_has_no_free_seat", 197)])
    );
    assert_sound(&app).await;
    assert_eq!(running(&app).await, 3);
    let open = "select count(*) from requests where status = 'pending'";
    assert_eq!(
        app.count(open).await,
        197,
        "whom the mentor has no seat for may still wait"
    );
    app.stop().await;
}

#[actix_web::test]
async fn twenty_mentors_who_accept_the_same_twenty_mentees_share_them_out() {
    let app = start().await;
    app.set_policy("isbt", "open_requests_per_mentee", json!(20))
        .await;
    let crowd = app.crowd("isbt", 20, 20).await;
    let mut pairs = Vec::new();
    for mentor in &crowd.mentors {
        pairs.extend(crowd.mentees.iter().map(|mentee| (mentee, mentor)));
    }
    let requests = app.open_requests(&pairs).await;
    let calls = pairs.iter().map(|(_, mentor)| *mentor).zip(requests);
    let answers = at_once(calls, acceptance).await;
    let asked: usize = answers.values().sum();
    assert_eq!((answers["201"], asked), (20, 400), "{answers:?}");
    assert_sound(&app).await;
    assert_eq!(running(&app).await, 20, "each mentee has one");
    app.stop().await;
}

#[actix_web::test]
async fn an_acceptance_sent_twice_at_once_under_one_key_begins_one_mentorship() {
    let app = start().await;
    let crowd = app.crowd("isbt", 10, 10).await;
    let pairs: Vec<_> = crowd.mentees.iter().zip(&crowd.mentors).collect();
    let requests = app.open_requests(&pairs).await;
    let twice = crowd
        .mentors
        .iter()
        .zip(&requests)
        .flat_map(|call| [call, call]);
    let answers = at_once(twice, async |(mentor, request)| {
        let path = format!("/api/v1/requests/{request}/acceptance");
        mentor.client.act_once(&path, "the-same-click").await
    })
    .await;
    assert_eq!(
        answers,
        tally([("201", 20)]),
        "the second is answered as the first"
    );
    assert_sound(&app).await;
    assert_eq!(running(&app).await, 10);
    app.stop().await;
}

#[actix_web::test]
async fn a_request_accepted_declined_and_withdrawn_at_once_is_decided_once() {
    let app = start().await;
    let crowd = app.crowd("isbt", 20, 20).await;
    let pairs: Vec<_> = crowd.mentees.iter().zip(&crowd.mentors).collect();
    let requests = app.open_requests(&pairs).await;
    let calls = pairs.iter().zip(&requests).flat_map(|(pair, id)| {
        [
            (pair.1, id, "acceptance"),
            (pair.1, id, "decline"),
            (pair.0, id, "withdrawal"),
        ]
    });
    let answers = at_once(calls, async |(who, id, what)| {
        let path = format!("/api/v1/requests/{id}/{what}");
        match what {
            "decline" => {
                who.client
                    .post(&path, &json!({ "reason": "no_time" }))
                    .await
            }
            _ => who.client.act(&path).await,
        }
    })
    .await;
    let decided = answers.get("200").unwrap_or(&0) + answers.get("201").unwrap_or(&0);
    let refused = answers["request_already_decided"];
    assert_eq!((decided, refused), (20, 40), "{answers:?}");
    assert_sound(&app).await;
    let events = "select count(*) from events \
         where kind in ('request.accepted', 'request.declined', 'request.withdrawn')";
    assert_eq!(app.count(events).await, 20);
    app.stop().await;
}

/// SQLite has no row locks; its one writer takes its turn, or waits for it.
#[actix_web::test]
async fn a_side_that_is_held_for_too_long_is_for_another_time() {
    if database::postgres().is_none() {
        return;
    }
    let app = start().await;
    let crowd = app.crowd("isbt", 1, 1).await;
    let (mentee, mentor) = (&crowd.mentees[0], &crowd.mentors[0]);
    let request = app.open_requests(&[(mentee, mentor)]).await.remove(0);
    let path = format!("/api/v1/requests/{request}/acceptance");
    let hold = "select 1 from enrolments where id = $1 for update";
    let meanwhile = app.db().write(async |tx| {
        sql::rows(&**tx, hold, [mentee.enrolment.into()]).await?;
        Ok(mentor.client.act_once(&path, "held").await)
    });
    meanwhile.await.unwrap().problem(503, "unavailable");
    let answer = mentor.client.act_once(&path, "held").await;
    assert_eq!(answer.status.as_u16(), 201, "{}", answer.text);
    app.stop().await;
}
