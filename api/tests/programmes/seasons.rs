//! ISTH takes people from 15 May to 31 July.

use crate::support::TestApp;
use serde_json::{Value, json};

async fn isth(app: &TestApp) -> Value {
    app.anonymous().get("/api/v1/programmes/isth").await.ok()
}

#[actix_web::test]
async fn the_season_opens_and_closes_by_the_clock() {
    let app = TestApp::start().await;
    let days = [
        ("2026-05-14T23:59:58Z", false, "2026"),
        ("2026-05-15T00:00:00Z", true, "2026"),
        ("2026-07-31T23:59:58Z", true, "2026"),
        ("2026-08-01T00:00:00Z", false, "2027"),
        ("2027-05-15T00:00:00Z", true, "2027"),
        ("2029-01-01T00:00:00Z", false, "2027"),
    ];
    for (day, open, year) in days {
        app.move_to(day);
        let page = isth(&app).await;
        assert_eq!(
            (&page["open"], &page["season"]["open"]),
            (&json!(open), &json!(open)),
            "{day}"
        );
        let opens = format!("{year}-05-15T00:00:00Z");
        assert_eq!(page["season"]["opens_at"], json!(opens), "on {day}");
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_rolling_programme_has_no_season_and_is_always_open() {
    let app = TestApp::start().await;
    for day in ["2026-01-01T00:00:00Z", "2029-01-01T00:00:00Z"] {
        app.move_to(day);
        let page = app.anonymous().get("/api/v1/programmes/isbt").await.ok();
        assert_eq!(
            (&page["open"], &page["season"]),
            (&json!(true), &Value::Null)
        );
    }
    app.stop().await;
}
