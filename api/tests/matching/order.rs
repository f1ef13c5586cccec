//! The best matches come first, each with its reasons.

use crate::support::TestApp;
use serde_json::{Value, json};

fn reason<'a>(found: &'a Value, code: &str) -> Option<&'a Value> {
    let mut reasons = found["reasons"].as_array().unwrap().iter();
    Some(&reasons.find(|reason| reason["code"] == code)?["args"])
}

#[actix_web::test]
async fn the_closest_mentor_stands_first_with_the_reasons_why() {
    let app = TestApp::start().await;
    let named =
        |expertise: Value, topics: Value| json!({ "expertise": expertise, "topics": topics });
    let topic_only = named(json!(["information-technology"]), json!(["communication"]));
    let topic_only = app.enrolled("isbt", "topic", "mentor", &topic_only).await;
    let all = named(
        json!(["haemovigilance", "rare-donors"]),
        json!(["communication", "education"]),
    );
    let both = app.enrolled("isbt", "both", "mentor", &all).await;
    let area_only = named(json!(["haemovigilance"]), json!(["managing-change"]));
    let area_only = app.enrolled("isbt", "area", "mentor", &area_only).await;
    let nothing = named(json!(["ttid"]), json!(["time-management"]));
    let nothing = app.enrolled("isbt", "nothing", "mentor", &nothing).await;
    let amina = app.enrolled("isbt", "amina", "mentee", &all).await;
    amina
        .will_see(&[&both, &area_only, &topic_only, &nothing])
        .await;
    let order = [both, area_only, topic_only, nothing].map(|mentor| mentor.enrolment);
    assert_eq!(amina.list("").await, order);
    let page = amina.get("/matches").await;
    let items = page["items"].as_array().unwrap();
    let bands: Vec<_> = items
        .iter()
        .map(|item| item["band"].as_str().unwrap())
        .collect();
    assert_eq!(bands[0], "closest");
    assert_eq!(bands[3], "some_overlap");
    let shared = reason(&items[0], "expertise_shared").unwrap();
    assert_eq!((&shared["count"], &shared["of"]), (&json!(2), &json!(2)));
    assert_eq!(shared["terms"], json!(["haemovigilance", "rare-donors"]));
    let shared = reason(&items[0], "topics_shared").unwrap();
    assert_eq!((&shared["count"], &shared["of"]), (&json!(2), &json!(2)));
    assert_eq!(
        reason(&items[0], "language_shared").unwrap()["languages"],
        json!(["en"])
    );
    assert!(
        reason(&items[0], "hours_shared").unwrap()["hours"]
            .as_u64()
            .unwrap()
            > 0
    );
    let shared = reason(&items[1], "expertise_shared").unwrap();
    assert_eq!((&shared["count"], &shared["of"]), (&json!(1), &json!(2)));
    assert_eq!(reason(&items[1], "topics_shared"), None);
    assert_eq!(reason(&items[3], "expertise_shared"), None);
    assert!(
        !page.to_string().contains("score"),
        "the number stays inside"
    );
    app.stop().await;
}

#[actix_web::test]
async fn one_match_is_told_as_on_the_list() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app.mentee("isbt", "amina").await;
    let list = amina.get("/matches").await;
    let one = amina.get(&format!("/matches/{}", kwame.enrolment)).await;
    let listed = &list["items"][0];
    for (name, value) in listed.as_object().unwrap() {
        if name != "person" {
            assert_eq!(&one[name], value, "{name}");
        }
    }
    for (name, value) in listed["person"].as_object().unwrap() {
        let whole = match name.as_str() {
            "excerpt" => "offer",
            name => name,
        };
        assert_eq!(&one["person"][whole], value, "{name}");
    }
    assert_eq!(one["person"]["display_name"], "Member kwame");
    assert_eq!(
        (&one["person"]["can_take"], &one["person"]["new"]),
        (&json!(3), &json!(true))
    );
    assert_eq!(one["marks"], json!([]));
    app.stop().await;
}

#[actix_web::test]
async fn the_mentor_reads_the_reasons_on_the_request_as_they_were_when_it_was_sent() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app.mentee("isbt", "amina").await;
    let listed = amina.get("/matches").await["items"][0]["reasons"].clone();
    let request = amina.ask(&kwame).await;
    kwame
        .change_profile(&json!({ "expertise": ["ttid"] }))
        .await
        .ok();
    let path = format!("/api/v1/requests/{request}");
    for side in [&amina, &kwame] {
        assert_eq!(side.client.get(&path).await.ok()["reasons"], listed);
    }
    app.stop().await;
}

/// A list is read on phones: 20 rows are at most 20 kB, however much people write.
#[actix_web::test]
async fn a_row_of_the_list_carries_what_a_card_shows() {
    let app = TestApp::start().await;
    let written = "I have worked on haemovigilance for twenty years. ".repeat(19);
    let profile = json!({
        "statement": written, "offer": written, "hopes": written,
        "expertise": ["haemovigilance", "rare-donors"], "topics": ["communication", "education"],
    });
    let mentor = app.enrolled("isbt", "both", "mentor", &profile).await;
    let amina = app.enrolled("isbt", "amina", "mentee", &profile).await;
    amina.will_see(&[&mentor]).await;
    let page = amina.get("/matches").await;
    let row = &page["items"][0];
    assert!(row.to_string().len() <= 1_000, "{row}");
    let excerpt = row["person"]["excerpt"].as_str().unwrap();
    assert!(excerpt.starts_with("I have worked on haemovigilance"));
    assert!(excerpt.ends_with('…') && excerpt.len() < 260, "{excerpt}");
    let details = amina.get(&format!("/matches/{}", mentor.enrolment)).await;
    assert_eq!(details["person"]["offer"], written);
    app.stop().await;
}
