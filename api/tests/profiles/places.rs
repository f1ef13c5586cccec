//! Country and time zone, and the hours in which somebody can meet.

use crate::support::{Enrolled, TestApp};
use serde_json::{Value, json};

fn hours(zone: &str, start: &str, end: &str) -> Value {
    json!({ "time_zone": zone, "working_hours": { "start": start, "end": end } })
}

/// The hours in common with the one mentor in the mentee's list.
async fn hours_in_common(app: &TestApp, mentor: &Value, mentee: &Value) -> Option<u64> {
    let mentor = app.enrolled("isbt", "kwame", "mentor", mentor).await;
    let mentee = app.enrolled("isbt", "amina", "mentee", mentee).await;
    mentee.will_see(&[&mentor]).await;
    let page = mentee.get("/matches").await;
    let reasons = page["items"][0]["reasons"].as_array().unwrap().clone();
    let told = reasons.iter().find(|one| one["code"] == "hours_shared");
    told.map(|one| one["args"]["hours"].as_u64().unwrap())
}

#[actix_web::test]
async fn hours_may_pass_midnight_and_all_of_them_count() {
    let app = TestApp::start().await;
    // 20:00 in Honolulu is 18:00 of the next day in Tarawa.
    let night = hours("Pacific/Honolulu", "20:00", "04:00");
    let day = hours("Pacific/Tarawa", "18:00", "02:00");
    assert_eq!(hours_in_common(&app, &night, &day).await, Some(56));
    app.stop().await;
}

#[actix_web::test]
async fn hours_over_midnight_are_kept_as_they_were_written() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    for (start, end) in [("20:00", "04:00"), ("16:00", "00:00"), ("00:00", "23:59")] {
        let span = json!({ "working_hours": { "start": start, "end": end } });
        let kept = amina.change_profile(&span).await.ok();
        assert_eq!(kept["working_hours"], span["working_hours"]);
        assert_eq!(
            amina.get("/profile").await["working_hours"],
            span["working_hours"]
        );
    }
    let empty = json!({ "working_hours": { "start": "09:00", "end": "09:00" } });
    let refused = amina.change_profile(&empty).await;
    let refused = refused.problem(422, "invalid_fields");
    assert_eq!(refused["errors"][0]["pointer"], "/working_hours");
    let told = refused["errors"][0]["detail"].as_str().unwrap();
    assert!(told.contains("on the next day"), "{told}");
    app.stop().await;
}

#[actix_web::test]
async fn not_a_quarter_of_an_hour_is_lost_between_kathmandu_and_delhi() {
    let app = TestApp::start().await;
    let kathmandu = hours("Asia/Kathmandu", "09:00", "10:00");
    let delhi = hours("Asia/Kolkata", "08:00", "10:00");
    assert_eq!(hours_in_common(&app, &kathmandu, &delhi).await, Some(7));
    app.stop().await;
}

async fn zone_of(somebody: &Enrolled) -> Value {
    somebody.get("/profile").await["time_zone"].clone()
}

#[actix_web::test]
async fn an_older_name_of_a_zone_is_understood_and_its_present_one_kept() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    for (older, present) in [
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("Etc/UTC", "UTC"),
    ] {
        let change = json!({ "time_zone": older });
        assert_eq!(
            amina.change_profile(&change).await.ok()["time_zone"],
            present
        );
        assert_eq!(zone_of(&amina).await, present);
    }
    // As in a profile that was written when the older name was current.
    let written = "update profiles set time_zone = 'Asia/Katmandu'";
    app.change(written).await;
    assert_eq!(zone_of(&amina).await, "Asia/Kathmandu");
    app.stop().await;
}

#[actix_web::test]
async fn kosovo_can_be_chosen_and_looked_for() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let change = json!({ "country": "XK", "time_zone": "Europe/Belgrade" });
    assert_eq!(amina.change_profile(&change).await.ok()["country"], "XK");
    app.register(&amina.client, "guided", "mentee").await;
    let guided = app.coordinator("gisela", &["guided"]).await;
    let queue = |country: &str| format!("/api/v1/programmes/guided/approvals?country={country}");
    let found = guided.get(&queue("XK")).await.ok();
    assert_eq!(found["items"][0]["country"], "XK");
    let elsewhere = guided.get(&queue("RS")).await.ok();
    assert_eq!(elsewhere["items"], json!([]));
    app.stop().await;
}

#[actix_web::test]
async fn the_zones_to_choose_from_come_under_their_present_names() {
    let app = TestApp::start().await;
    let answer = app.anonymous().get("/api/v1/time-zones").await;
    let cached = answer.header("cache-control").unwrap().to_owned();
    assert_eq!(cached, "public, max-age=86400");
    let list = answer.ok();
    assert!(list["version"].as_str().unwrap() >= "2026e");
    let zones = list["zones"].as_array().unwrap();
    let find = |name: &str| zones.iter().find(|zone| zone["name"] == name);
    assert_eq!(zones[0]["name"], "UTC");
    let kyiv = find("Europe/Kyiv").unwrap();
    assert_eq!(kyiv["countries"], json!(["UA"]));
    assert!(
        kyiv["aliases"]
            .as_array()
            .unwrap()
            .contains(&json!("Europe/Kiev"))
    );
    for older in ["Europe/Kiev", "Asia/Calcutta", "US/Hawaii", "Etc/GMT+5"] {
        assert!(find(older).is_none(), "{older}");
    }
    let names = zones.iter().map(|zone| zone["name"].as_str().unwrap());
    let amina = app.mentee("isbt", "amina").await;
    for name in names.step_by(97) {
        let kept = amina
            .change_profile(&json!({ "time_zone": name }))
            .await
            .ok();
        assert_eq!(kept["time_zone"], name);
    }
    app.stop().await;
}
