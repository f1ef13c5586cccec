//! A mentee's shortlist, and the mentors that a mentee hides.

use crate::support::{Answer, Enrolled, TestApp};
use serde_json::{Value, json};

async fn put(mentee: &Enrolled, what: &str, mentor: &Enrolled) -> Answer {
    let path = mentee.path(&format!("/{what}/{}", mentor.enrolment));
    mentee.client.put(&path).await
}

async fn retract(mentee: &Enrolled, what: &str, mentor: &Enrolled) -> Answer {
    let path = mentee.path(&format!("/{what}/{}", mentor.enrolment));
    mentee.client.delete(&path).await
}

fn done(answer: &Answer) {
    assert_eq!(answer.status, 204, "{}", answer.text);
}

async fn seen(mentee: &Enrolled, mentor: &Enrolled) -> Value {
    mentee.get(&format!("/matches/{}", mentor.enrolment)).await
}

#[actix_web::test]
async fn a_mentor_is_on_the_shortlist_until_taken_off() {
    let app = TestApp::start().await;
    let (kwame, leonie) = (
        app.mentor("isbt", "kwame").await,
        app.mentor("isbt", "leonie").await,
    );
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&kwame, &leonie]).await;
    assert_eq!(seen(&amina, &kwame).await["shortlisted"], false);
    done(&put(&amina, "shortlist", &kwame).await);
    assert_eq!(amina.list("shortlisted=true").await, [kwame.enrolment]);
    assert_eq!(seen(&amina, &kwame).await["shortlisted"], true);
    let page = amina.get("/matches").await;
    assert_eq!(page["total"], 2, "the list stays whole");
    assert_eq!(
        (&page["shortlisted"], &page["hidden"]),
        (&json!(1), &json!(0))
    );
    done(&retract(&amina, "shortlist", &kwame).await);
    assert!(amina.list("shortlisted=true").await.is_empty());
    done(&retract(&amina, "shortlist", &kwame).await);
    app.stop().await;
}

#[actix_web::test]
async fn a_hidden_mentor_is_left_out_and_can_be_brought_back() {
    let app = TestApp::start().await;
    let (kwame, leonie) = (
        app.mentor("isbt", "kwame").await,
        app.mentor("isbt", "leonie").await,
    );
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&kwame, &leonie]).await;
    done(&put(&amina, "hidden", &kwame).await);
    assert_eq!(amina.list("").await, [leonie.enrolment]);
    assert_eq!(amina.list("hidden=true").await, [kwame.enrolment]);
    assert_eq!(amina.get("/matches?shortlisted=true").await["hidden"], 1);
    assert_eq!(seen(&amina, &kwame).await["hidden"], true);
    done(&retract(&amina, "hidden", &kwame).await);
    assert_eq!(amina.list("").await.len(), 2);
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_is_on_the_shortlist_or_hidden_and_never_both() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&kwame]).await;
    done(&put(&amina, "shortlist", &kwame).await);
    done(&put(&amina, "hidden", &kwame).await);
    let view = seen(&amina, &kwame).await;
    assert_eq!(
        (&view["shortlisted"], &view["hidden"]),
        (&json!(false), &json!(true))
    );
    done(&retract(&amina, "shortlist", &kwame).await);
    assert_eq!(
        seen(&amina, &kwame).await["hidden"],
        true,
        "only what was asked is taken back"
    );
    done(&put(&amina, "shortlist", &kwame).await);
    assert_eq!(amina.list("").await, [kwame.enrolment]);
    app.stop().await;
}

#[actix_web::test]
async fn nobody_else_learns_of_it_and_doing_it_twice_happens_once() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let (amina, zoe) = (
        app.mentee("isbt", "amina").await,
        app.mentee("isbt", "zoe").await,
    );
    amina.will_see(&[&kwame]).await;
    done(&put(&amina, "hidden", &kwame).await);
    done(&put(&amina, "hidden", &kwame).await);
    app.drain().await;
    assert_eq!(zoe.list("").await, [kwame.enrolment]);
    assert_eq!(seen(&zoe, &kwame).await["hidden"], false);
    let told = kwame.client.get("/api/v1/notifications").await.ok();
    assert!(!told.to_string().contains("hidden"));
    let events = app
        .count("select count(*) from events where kind = 'pick.hidden'")
        .await;
    assert_eq!(events, 1);
    app.stop().await;
}

#[actix_web::test]
async fn a_mentor_who_may_not_be_seen_cannot_be_picked() {
    let app = TestApp::start().await;
    let never = json!({ "never_match": ["amina@members.test"] });
    let kwame = app.enrolled("isbt", "kwame", "mentor", &never).await;
    let elsewhere = app.mentor("guided", "leonie").await;
    let amina = app.mentee("isbt", "amina").await;
    for mentor in [&kwame, &elsewhere, &amina] {
        for what in ["shortlist", "hidden"] {
            put(&amina, what, mentor).await.problem(404, "not_found");
        }
    }
    app.stop().await;
}
