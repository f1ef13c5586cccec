//! The audit log: who did what, and who looked at whom.

use crate::support::{Client, TestApp};
use sea_orm::ConnectionTrait;
use serde_json::Value;

const LOG: &str = "/api/v1/administration/audit";

async fn lines(client: &Client, query: &str) -> Vec<Value> {
    let list = client.get(&format!("{LOG}{query}")).await.ok();
    list["items"].as_array().unwrap().clone()
}

fn kinds(lines: &[Value]) -> Vec<&str> {
    lines
        .iter()
        .map(|line| line["kind"].as_str().unwrap())
        .collect()
}

#[actix_web::test]
async fn what_happened_and_who_looked_stand_in_one_log_the_newest_first() {
    let app = TestApp::start().await;
    let tomas = app.administrator("tomas").await;
    app.clock.advance(chrono::Duration::seconds(1));
    tomas.get("/api/v1/administration/members").await.ok();
    app.clock.advance(chrono::Duration::seconds(1));
    let amina = app.member("amina").await;
    app.clock.advance(chrono::Duration::seconds(1));
    app.register(&amina, "isbt", "mentee").await;
    app.clock.advance(chrono::Duration::seconds(1));
    let all = lines(&tomas, "").await;
    let found = kinds(&all);
    assert_eq!(found[0], "enrolment.submitted", "{found:?}");
    assert!(found.contains(&"administration.members_listed"));
    assert!(found.contains(&"member.signed_in"));
    assert_eq!(all[0]["actor_name"], "Member amina");
    assert_eq!(all[0]["programme"], "isbt");
    let again = lines(&tomas, "").await;
    assert_eq!(kinds(&again)[0], "administration.audit_read");
    app.stop().await;
}

#[actix_web::test]
async fn a_line_about_two_members_names_both_though_neither_acted() {
    let app = TestApp::start().await;
    let tomas = app.administrator("tomas").await;
    let mentee = app.mentee("isbt", "amina").await;
    let mentor = app.mentor("isbt", "kofi").await;
    let request = mentee.ask(&mentor).await;
    mentor.accept(request).await;
    let started = lines(&tomas, "?kind=mentorship.started").await;
    let named = started[0]["named"].as_array().unwrap();
    for (key, name) in [("mentee_id", "Member amina"), ("mentor_id", "Member kofi")] {
        let id = &started[0]["detail"][key];
        let found = named.iter().find(|one| one["member_id"] == *id);
        assert_eq!(found.unwrap()["display_name"], name, "{key}");
    }
    app.stop().await;
}

#[actix_web::test]
async fn the_log_is_searched_by_name_actor_and_kind_and_paged() {
    let app = TestApp::start().await;
    let tomas = app.administrator("tomas").await;
    let amina = app.member("amina").await;
    app.register(&amina, "isbt", "mentee").await;
    let member = lines(&tomas, "?kind=member.").await;
    assert!(
        kinds(&member)
            .iter()
            .all(|kind| kind.starts_with("member."))
    );
    let about = lines(&tomas, "?q=AMINA").await;
    assert!(!about.is_empty());
    let mentions = |line: &Value| {
        line["actor_name"] == "Member amina" || line["subject_name"] == "Member amina"
    };
    assert!(about.iter().all(mentions));
    let id = about[0]["actor_id"].as_str().unwrap();
    let by = lines(&tomas, &format!("?actor={id}")).await;
    assert!(by.iter().all(|line| line["actor_id"] == id));
    assert!(lines(&tomas, "?q=%25&kind=member.").await.is_empty());
    let (mut seen, mut after) = (Vec::new(), String::new());
    loop {
        let page = tomas
            .get(&format!("{LOG}?kind=member.&limit=1{after}"))
            .await
            .ok();
        seen.extend(page["items"].as_array().unwrap().clone());
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    assert_eq!(seen, member);
    app.stop().await;
}

#[actix_web::test]
async fn nothing_that_somebody_wrote_is_in_the_log() {
    let app = TestApp::start().await;
    let tomas = app.administrator("tomas").await;
    let amina = app.member("amina").await;
    let enrolment = app.register(&amina, "isbt", "mentee").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let path = format!("/api/v1/programmes/isbt/enrolments/{enrolment}/decline");
    let body = serde_json::json!({ "reason": "Words for Amina alone." });
    ines.post(&path, &body).await.ok();
    let log = tomas.get(&format!("{LOG}?limit=100")).await;
    log.ok();
    assert!(log.text.contains("enrolment.declined"));
    assert!(!log.text.contains("Words for Amina"), "{}", log.text);
    app.stop().await;
}

#[actix_web::test]
async fn the_schema_refuses_to_change_or_delete_what_is_in_the_log() {
    let app = TestApp::start().await;
    let tomas = app.administrator("tomas").await;
    tomas.get(LOG).await.ok();
    let before = (app.rows("events").await, app.rows("audit_entries").await);
    for change in [
        "update audit_entries set kind = 'nothing'",
        "delete from audit_entries",
        "update events set kind = 'nothing'",
        "update events set actor_id = null",
        "delete from events",
    ] {
        let done = app
            .db()
            .schema_connection()
            .execute_unprepared(change)
            .await;
        let error = done.expect_err(change).to_string();
        assert!(error.contains("append-only"), "{change}: {error}");
    }
    let after = (app.rows("events").await, app.rows("audit_entries").await);
    assert_eq!(before, after);
    app.drain().await;
    app.stop().await;
}
