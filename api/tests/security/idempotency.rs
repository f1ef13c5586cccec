//! The same POST twice is executed once.

use crate::support::{Answer, Enrolled, MESSAGE, TestApp};
use futures_util::future::join_all;
use serde_json::{Value, json};

struct Scene {
    app: TestApp,
    amina: Enrolled,
    leonie: Enrolled,
    body: Value,
}

impl Scene {
    async fn prepare() -> Self {
        let app = TestApp::start().await;
        let amina = app.mentee("isbt", "amina").await;
        let leonie = app.mentor("isbt", "leonie").await;
        let body = json!({ "mentor_enrolment_id": leonie.enrolment, "message": MESSAGE });
        Self {
            app,
            amina,
            leonie,
            body,
        }
    }

    async fn ask(&self, key: &str, body: &Value) -> Answer {
        self.amina
            .client
            .post_once(&self.amina.path("/requests"), key, body)
            .await
    }

    async fn requests(&self) -> i64 {
        self.app.count("select count(*) from requests").await
    }
}

#[actix_web::test]
async fn the_same_key_and_body_gets_the_same_answer_and_makes_one_row() {
    let scene = Scene::prepare().await;
    let first = scene.ask("key", &scene.body).await;
    let before = scene.app.state().await;
    for _ in 0..3 {
        let again = scene.ask("key", &scene.body).await;
        assert_eq!(again.status, first.status);
        assert_eq!(again.text, first.text);
    }
    assert_eq!(scene.requests().await, 1);
    assert_eq!(before, scene.app.state().await);
    scene.app.stop().await;
}

#[actix_web::test]
async fn the_same_key_with_another_body_is_refused() {
    let scene = Scene::prepare().await;
    scene.ask("key", &scene.body).await.ok();
    let mut other = scene.body.clone();
    other["message"] = "Something else that I would like to ask you about.".into();
    scene
        .ask("key", &other)
        .await
        .problem(422, "idempotency_key_reused");
    assert_eq!(scene.requests().await, 1);
    scene.app.stop().await;
}

#[actix_web::test]
async fn a_refusal_is_not_kept() {
    let scene = Scene::prepare().await;
    let open = scene.ask("first", &scene.body).await.id();
    scene
        .ask("second", &scene.body)
        .await
        .problem(409, "request_already_open");
    let withdrawal = format!("/api/v1/requests/{open}/withdrawal");
    scene.amina.client.act(&withdrawal).await.ok();
    let later = scene.ask("second", &scene.body).await;
    assert_ne!(later.id(), open);
    assert_eq!(scene.requests().await, 2);
    scene.app.stop().await;
}

#[actix_web::test]
async fn a_key_belongs_to_one_caller_and_one_operation() {
    let scene = Scene::prepare().await;
    let first = scene.ask("key", &scene.body).await;
    let chidi = scene.app.mentee("isbt", "chidi").await;
    let other = chidi
        .client
        .post_once(&chidi.path("/requests"), "key", &scene.body)
        .await;
    assert_ne!(other.id(), first.id());
    let body = json!({ "role": "mentee", "conduct_version": 1, "confidentiality_version": 1 });
    let guided = "/api/v1/programmes/guided/enrolments";
    scene
        .amina
        .client
        .post_once(guided, "key", &body)
        .await
        .ok();
    let accept = |id| format!("/api/v1/requests/{id}/acceptance");
    let mentor = &scene.leonie.client;
    let mentorship = mentor.act_once(&accept(first.id()), "key").await;
    let again = mentor.act_once(&accept(first.id()), "key").await;
    assert_eq!(
        (again.status, &again.text),
        (mentorship.status, &mentorship.text)
    );
    mentor
        .act_once(&accept(other.id()), "key")
        .await
        .problem(422, "idempotency_key_reused");
    scene.app.stop().await;
}

/// The body does not name the programme; the path does.
#[actix_web::test]
async fn the_same_key_and_body_at_another_address_is_not_the_same_request() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let body = json!({ "role": "mentee", "conduct_version": 1, "confidentiality_version": 1 });
    let path = |programme: &str| format!("/api/v1/programmes/{programme}/enrolments");
    amina.post_once(&path("isbt"), "key", &body).await.ok();
    let other = amina.post_once(&path("guided"), "key", &body).await;
    other.problem(422, "idempotency_key_reused");
    app.stop().await;
}

#[actix_web::test]
async fn twenty_at_once_make_one_row() {
    let scene = Scene::prepare().await;
    let answers = join_all((0..20).map(|_| scene.ask("key", &scene.body))).await;
    let first = answers[0].text.clone();
    for answer in &answers {
        assert_eq!((answer.status.as_u16(), &answer.text), (201, &first));
    }
    assert_eq!(scene.requests().await, 1);
    scene.app.stop().await;
}

#[actix_web::test]
async fn twenty_acceptances_at_once_make_one_mentorship() {
    let scene = Scene::prepare().await;
    let request = scene.ask("key", &scene.body).await.id();
    let path = format!("/api/v1/requests/{request}/acceptance");
    let mentor = &scene.leonie.client;
    let answers = join_all((0..20).map(|_| mentor.act_once(&path, "once"))).await;
    let first = answers[0].text.clone();
    for answer in &answers {
        assert_eq!((answer.status.as_u16(), &answer.text), (201, &first));
    }
    assert_eq!(scene.app.count("select count(*) from mentorships").await, 1);
    scene.app.stop().await;
}

#[actix_web::test]
async fn a_key_that_is_none_is_refused() {
    let scene = Scene::prepare().await;
    for key in ["", " ", &"k".repeat(201)] {
        scene
            .ask(key, &scene.body)
            .await
            .problem(400, "invalid_idempotency_key");
    }
    assert_eq!(scene.requests().await, 0);
    scene.ask(&"k".repeat(200), &scene.body).await.ok();
    scene.app.stop().await;
}

/// A newer release may add fields to its responses; a repeated request still gets the original response.
#[actix_web::test]
async fn what_was_answered_is_replayed_although_the_answers_have_grown_since() {
    let scene = Scene::prepare().await;
    scene.ask("key", &scene.body).await.ok();
    let sent = r#"{"sent":"by an earlier release","id":"7"}"#;
    let as_sent = format!("update idempotency_keys set response = '{sent}'");
    scene.app.change(&as_sent).await;
    let again = scene.ask("key", &scene.body).await;
    assert_eq!((again.status.as_u16(), again.text.as_str()), (201, sent));
    assert_eq!(again.header("content-type"), Some("application/json"));
    let outcome_alone = format!("update idempotency_keys set response = null, outcome = '{sent}'");
    scene.app.change(&outcome_alone).await;
    let again = scene.ask("key", &scene.body).await;
    assert_eq!(again.status, 201);
    assert_eq!(again.json()["sent"], "by an earlier release");
    assert_eq!(scene.requests().await, 1);
    scene.app.stop().await;
}
