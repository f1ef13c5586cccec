//! Resources that a programme asks its members to read.

use crate::support::{Answer, Enrolled, TestApp};
use reqwest::Method;
use serde_json::{Value, json};

fn titles(page: &Value) -> Vec<&str> {
    let items = page["items"].as_array().unwrap().iter();
    items.map(|item| item["title"].as_str().unwrap()).collect()
}

async fn read(enrolled: &Enrolled, resource: &Value) -> Answer {
    let id = resource["id"].as_str().unwrap();
    let path = enrolled.path(&format!("/resources/{id}/acknowledgement"));
    enrolled.client.put(&path).await
}

#[actix_web::test]
async fn each_role_has_its_own_resources_beside_those_for_both() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    let (for_mentees, for_mentors) = (amina.get("/resources").await, kwame.get("/resources").await);
    let both = "How the programme works";
    assert_eq!(titles(&for_mentees)[..2], [both, "Being a good mentee"]);
    assert_eq!(titles(&for_mentors)[..2], [both, "Being a good mentor"]);
    assert!(!titles(&for_mentees).contains(&"Being a good mentor"));
    for item in for_mentees["items"].as_array().unwrap() {
        assert!(item["role"].is_null() || item["role"] == "mentee");
        assert_eq!(
            (&item["acknowledged_at"], &item["opened_at"]),
            (&Value::Null, &Value::Null)
        );
        assert_eq!(item["requirement"], "recommended");
    }
    let page = amina.get("/resources?limit=2").await;
    let next = page["next"].as_str().unwrap();
    let rest = amina.get(&format!("/resources?after={next}")).await;
    assert_eq!(
        [titles(&page), titles(&rest)].concat(),
        titles(&for_mentees)
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_resource_comes_in_the_language_asked_for() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let in_french = async |method: Method, rest: &str| {
        let asked = amina.client.request(method, &amina.path(rest));
        let answer = asked.header("accept-language", "fr-CA").send().await;
        Answer::of(answer.unwrap()).await.ok()
    };
    let english = amina.get("/resources").await["items"][0].clone();
    let french = in_french(Method::GET, "/resources").await["items"][0].clone();
    assert_eq!(french["id"], english["id"]);
    for field in ["title", "summary", "body_html"] {
        assert_ne!(french[field], english[field], "{field}");
    }
    let id = english["id"].as_str().unwrap();
    let path = format!("/resources/{id}/acknowledgement");
    let acknowledged = in_french(Method::PUT, &path).await;
    assert_eq!(acknowledged["title"], french["title"]);
    app.stop().await;
}

#[actix_web::test]
async fn acknowledging_twice_is_acknowledging_once() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let resource = amina.get("/resources").await["items"][0].clone();
    let first = read(&amina, &resource).await.ok();
    assert_eq!(first["acknowledged_at"], "2026-11-20T09:00:00Z");
    app.a_second_later();
    assert_eq!(read(&amina, &resource).await.ok(), first);
    assert_eq!(amina.get("/resources").await["items"][0], first);
    let events = "select count(*) from events where kind = 'resource.acknowledged'";
    assert_eq!(app.count(events).await, 1);
    let zoe = app.mentee("isbt", "zoe").await;
    let unread = &zoe.get("/resources").await["items"][0]["acknowledged_at"];
    assert_eq!(unread, &Value::Null, "a reading is one person's");
    app.stop().await;
}

#[actix_web::test]
async fn nobody_acknowledges_what_is_not_theirs() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    let guided = app.mentee("guided", "amina").await;
    let for_mentors = kwame.get("/resources").await["items"][1].clone();
    read(&amina, &for_mentors).await.problem(404, "not_found");
    let elsewhere = guided.get("/resources").await["items"][0].clone();
    read(&amina, &elsewhere).await.problem(404, "not_found");
    let own = amina.get("/resources").await["items"][0].clone();
    let foreign = Enrolled {
        client: kwame.client,
        enrolment: amina.enrolment,
    };
    read(&foreign, &own).await.problem(404, "not_found");
    assert_eq!(app.count("select count(*) from resource_reads").await, 0);
    app.stop().await;
}

#[actix_web::test]
async fn a_required_resource_holds_up_only_where_the_policy_says_so() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    app.change("update resources set required = true where slug = 'how-the-programme-works'")
        .await;
    let amina = app.mentee("isbt", "amina").await;
    assert_eq!(
        amina.get("/resources").await["items"][0]["requirement"],
        "required"
    );
    amina.get("/matches").await;
    app.set_policy("isbt", "resources", json!("required")).await;
    let code = "required_resources_unread";
    let refused = amina.client.get(&amina.path("/matches")).await;
    refused.problem(409, code);
    amina
        .change_profile(&json!({ "hopes": "A year abroad" }))
        .await
        .problem(409, code);
    amina.try_to_ask(&kwame).await.problem(409, code);
    let required = amina.get("/resources").await["items"][0].clone();
    read(&amina, &required).await.ok();
    amina.get("/matches").await;
    amina
        .change_profile(&json!({ "hopes": "A year abroad" }))
        .await
        .ok();
    amina.ask(&kwame).await;
    app.stop().await;
}
