//! Filters, counts and pages of the list.

use crate::support::{Enrolled, TestApp};
use serde_json::{Value, json};
use uuid::Uuid;

fn count(page: &Value, kind: &str, value: &str) -> Value {
    let counts = page["facets"][kind].as_array().unwrap();
    let found = counts.iter().find(|count| count["value"] == value);
    found.map_or(json!(0), |found| found["count"].clone())
}

async fn mentor(app: &TestApp, name: &str, profile: Value) -> Enrolled {
    app.enrolled("isbt", name, "mentor", &profile).await
}

#[actix_web::test]
async fn within_a_filter_any_value_will_do_and_between_filters_all_must() {
    let app = TestApp::start().await;
    let french = mentor(
        &app,
        "french",
        json!({ "languages": ["fr", "en"], "topics": ["education"] }),
    )
    .await;
    let host = mentor(&app, "host", json!({
        "languages": ["pt", "en"], "expertise": ["rare-donors"], "open_to": ["hosting_a_fellow"],
    })).await;
    let plain = mentor(&app, "plain", json!({ "expertise": ["ttid"] })).await;
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&french, &host, &plain]).await;
    let (french, host, plain) = (french.enrolment, host.enrolment, plain.enrolment);
    let expected: [(&str, &[Uuid]); 9] = [
        ("languages=fr", &[french]),
        ("languages=fr,pt", &[french, host]),
        ("expertise=rare-donors", &[host]),
        ("expertise=rare-donors,ttid", &[host, plain]),
        ("expertise=rare-donors,ttid&languages=pt", &[host]),
        ("topics=education&languages=pt", &[]),
        ("open_to=hosting_a_fellow", &[host]),
        ("expertise=astrology", &[]),
        ("expertise=", &[french, host, plain]),
    ];
    for (query, mentors) in expected {
        let (mut found, mut wanted) = (amina.list(query).await, mentors.to_vec());
        found.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(found, wanted, "{query}");
        let page = amina.get(&format!("/matches?limit=1&{query}")).await;
        assert_eq!(page["total"], mentors.len(), "{query}");
    }
    app.stop().await;
}

#[actix_web::test]
async fn each_kind_is_counted_without_its_own_filter() {
    let app = TestApp::start().await;
    let one = mentor(
        &app,
        "one",
        json!({ "languages": ["fr", "en"], "expertise": ["ttid"] }),
    )
    .await;
    let two = mentor(
        &app,
        "two",
        json!({ "languages": ["pt", "en"], "open_to": ["reviewing"] }),
    )
    .await;
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&one, &two]).await;
    let all = amina.get("/matches").await;
    assert_eq!(count(&all, "languages", "en"), 2);
    assert_eq!(count(&all, "languages", "fr"), 1);
    assert_eq!(count(&all, "expertise", "haemovigilance"), 1);
    assert_eq!(count(&all, "topics", "communication"), 2);
    assert_eq!(count(&all, "open_to", "reviewing"), 1);
    let french = amina.get("/matches?languages=fr").await;
    assert_eq!(french["total"], 1);
    assert_eq!(
        count(&french, "languages", "pt"),
        1,
        "what else could be chosen"
    );
    assert_eq!(count(&french, "expertise", "ttid"), 1);
    assert_eq!(count(&french, "expertise", "haemovigilance"), 0);
    assert_eq!(count(&french, "open_to", "reviewing"), 0);
    app.stop().await;
}

#[actix_web::test]
async fn what_a_mentor_is_open_to_is_a_reason_when_it_was_asked_for() {
    let app = TestApp::start().await;
    mentor(
        &app,
        "host",
        json!({ "open_to": ["hosting_a_fellow", "reviewing"] }),
    )
    .await;
    let amina = app.mentee("isbt", "amina").await;
    let unasked = amina.get("/matches").await;
    assert!(
        !unasked["items"][0]["reasons"]
            .to_string()
            .contains("open_to")
    );
    let asked = amina
        .get("/matches?open_to=hosting_a_fellow,joint_research")
        .await;
    let reasons = asked["items"][0]["reasons"].as_array().unwrap();
    let open_to = reasons.iter().find(|reason| reason["code"] == "open_to");
    assert_eq!(
        open_to.unwrap()["args"]["terms"],
        json!(["hosting_a_fellow"])
    );
    app.stop().await;
}

#[actix_web::test]
async fn page_after_page_gives_the_one_long_list() {
    let app = TestApp::start().await;
    let crowd = app.crowd("isbt", 1, 45).await;
    let amina = &crowd.mentees[0];
    let rare = &crowd.mentors[7];
    rare.change_profile(&json!({ "expertise": ["rare-donors"], "languages": ["en"] }))
        .await
        .ok();
    let everybody: Vec<&Enrolled> = crowd.mentors.iter().collect();
    amina.will_see(&everybody).await;
    let long = amina.list("").await;
    let (mut paged, mut after) = (Vec::new(), String::new());
    loop {
        let page = amina.get(&format!("/matches?limit=7{after}")).await;
        assert_eq!(page["total"], 45);
        let items = page["items"].as_array().unwrap().iter();
        let ids = items.map(|item| item["person"]["enrolment_id"].as_str().unwrap().to_owned());
        paged.extend(ids);
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    let long: Vec<String> = long.iter().map(Uuid::to_string).collect();
    assert_eq!(paged, long);
    assert_eq!(
        amina.get("/matches").await["items"]
            .as_array()
            .unwrap()
            .len(),
        20
    );
    let wrong = amina
        .client
        .get(&amina.path("/matches?after=elsewhere"))
        .await;
    wrong.problem(400, "invalid_query");
    app.stop().await;
}
