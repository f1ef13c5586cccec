//! The rules on the public page say what the policy is.

use crate::support::TestApp;
use serde_json::{Value, json};

async fn page(app: &TestApp, programme: &str) -> Value {
    let path = format!("/api/v1/programmes/{programme}");
    app.anonymous().get(&path).await.ok()
}

fn rule<'a>(page: &'a Value, code: &str) -> Option<&'a Value> {
    let mut rules = page["rules"].as_array().unwrap().iter();
    rules.find(|rule| rule["code"] == code)
}

fn text<'a>(page: &'a Value, code: &str) -> Option<&'a str> {
    rule(page, code)?["text"].as_str()
}

#[actix_web::test]
async fn each_preset_says_its_own_rules() {
    let app = TestApp::start().await;
    let isbt = page(&app, "isbt").await;
    assert_eq!(
        text(&isbt, "mentors_by_invitation"),
        Some("By invitation, for now")
    );
    assert_eq!(
        text(&isbt, "at_a_time"),
        Some("One at a time as a mentee, up to 3 as a mentor")
    );
    assert_eq!(text(&isbt, "topics_at_most"), Some("Up to 3"));
    assert!(
        text(&isbt, "approval")
            .unwrap()
            .ends_with("within 3 working days")
    );
    assert_eq!(rule(&isbt, "recommended"), None);
    let isth = page(&app, "isth").await;
    assert_eq!(text(&isth, "approval"), Some("Not needed"));
    assert_eq!(rule(&isth, "topics_at_most"), None);
    assert_eq!(rule(&isth, "recommended").unwrap()["args"]["hours"], 6);
    assert_eq!(
        rule(&isth, "how_long").unwrap()["args"]["ends"],
        "next_season"
    );
    let guided = page(&app, "guided").await;
    assert_eq!(rule(&guided, "starts").unwrap()["args"]["agreement"], true);
    assert_eq!(rule(&isbt, "starts").unwrap()["args"]["agreement"], false);
    app.stop().await;
}

#[actix_web::test]
async fn the_rules_change_when_the_policy_changes() {
    let app = TestApp::start().await;
    app.set_policy(
        "isbt",
        "active_mentorships",
        json!({ "mentee": 2, "mentor": 5 }),
    )
    .await;
    app.set_policy("isbt", "topics_at_most", Value::Null).await;
    app.mentors_by_invitation("isbt", false).await;
    let isbt = page(&app, "isbt").await;
    let limits = "Up to 2 at a time as a mentee, up to 5 as a mentor";
    assert_eq!(text(&isbt, "at_a_time"), Some(limits));
    assert_eq!(
        rule(&isbt, "at_a_time").unwrap()["args"],
        json!({ "mentee": 2, "mentor": 5 })
    );
    assert_eq!(rule(&isbt, "topics_at_most"), None);
    assert_eq!(rule(&isbt, "mentors_by_invitation"), None);
    assert!(rule(&isbt, "mentors_open").is_some());
    let questions = isbt["faq"].as_array().unwrap();
    let rules = questions
        .iter()
        .find(|question| question["code"] == "rules");
    assert!(
        rules.unwrap()["answer_html"]
            .as_str()
            .unwrap()
            .contains(limits)
    );
    app.stop().await;
}
