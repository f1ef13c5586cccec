//! Strangers see what the member shows to everyone; a match sees it all.

use crate::support::TestApp;
use serde_json::{Value, json};

const FIELDS: [&str; 3] = ["workplace", "country", "orcid"];

fn profile(seen_by: &str) -> Value {
    json!({
        "workplace": "Regional Blood Centre", "country": "GH", "orcid": "0000-0002-1825-0097",
        "visibility": { "workplace": seen_by, "country": seen_by, "orcid": seen_by },
    })
}

fn shown(card: &Value) -> Vec<&Value> {
    FIELDS.iter().map(|field| &card[field]).collect()
}

#[actix_web::test]
async fn what_is_for_the_match_stays_hidden_from_strangers() {
    let app = TestApp::start().await;
    let kwame = app
        .enrolled("isbt", "kwame", "mentor", &profile("matched"))
        .await;
    let amina = app
        .enrolled("isbt", "amina", "mentee", &profile("matched"))
        .await;
    let hidden = vec![&Value::Null; 3];
    let list = amina.get("/matches").await;
    assert_eq!(shown(&list["items"][0]["mentor"]), hidden);
    let one = amina.get(&format!("/matches/{}", kwame.enrolment)).await;
    assert_eq!(shown(&one["mentor"]), hidden);
    let request = amina.ask(&kwame).await;
    let received = kwame.get("/requests").await;
    assert_eq!(shown(&received["items"][0]["other"]), hidden);
    let opened = kwame
        .client
        .get(&format!("/api/v1/requests/{request}"))
        .await
        .ok();
    assert_eq!(shown(&opened["other"]), hidden);
    let mentorship = kwame.accept(request).await;
    let expected = profile("matched");
    for side in [&amina, &kwame] {
        let path = format!("/api/v1/mentorships/{mentorship}");
        let seen = side.client.get(&path).await.ok();
        assert_eq!(shown(&seen["other"]), shown(&expected));
        let seen = side
            .client
            .get(&format!("/api/v1/requests/{request}"))
            .await
            .ok();
        assert_eq!(shown(&seen["other"]), shown(&expected));
    }
    app.stop().await;
}

#[actix_web::test]
async fn what_is_for_everyone_is_seen_by_strangers() {
    let app = TestApp::start().await;
    app.enrolled("isbt", "kwame", "mentor", &profile("everyone"))
        .await;
    let amina = app.mentee("isbt", "amina").await;
    let list = amina.get("/matches").await;
    assert_eq!(
        shown(&list["items"][0]["mentor"]),
        shown(&profile("everyone"))
    );
    app.stop().await;
}

#[actix_web::test]
async fn each_field_has_its_own_visibility() {
    let app = TestApp::start().await;
    let mut own = profile("matched");
    own["visibility"]["country"] = json!("everyone");
    app.enrolled("isbt", "kwame", "mentor", &own).await;
    let amina = app.mentee("isbt", "amina").await;
    let card = &amina.get("/matches").await["items"][0]["mentor"];
    assert_eq!(shown(card), [&Value::Null, &json!("GH"), &Value::Null]);
    app.stop().await;
}
