//! ISTH accepts people from 15 May to 31 July, by the time zone of its office, New York.

use crate::support::TestApp;
use serde_json::{Value, json};

async fn isth(app: &TestApp) -> Value {
    app.anonymous().get("/api/v1/programmes/isth").await.ok()
}

#[actix_web::test]
async fn the_season_opens_and_closes_by_the_clock_of_its_programme() {
    let app = TestApp::start().await;
    let days = [
        ("2026-05-15T03:59:58Z", false, "2026"),
        ("2026-05-15T04:00:00Z", true, "2026"),
        ("2026-08-01T03:59:58Z", true, "2026"),
        ("2026-08-01T04:00:00Z", false, "2027"),
        ("2027-05-15T04:00:00Z", true, "2027"),
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
        let opens = format!("{year}-05-15T04:00:00Z");
        assert_eq!(page["season"]["opens_at"], json!(opens), "on {day}");
    }
    app.stop().await;
}

/// The season has dates, not instants, so readers need not know the programme's time zone.
#[actix_web::test]
async fn a_season_has_the_same_dates_for_every_reader() {
    let app = TestApp::start().await;
    app.move_to("2026-06-01T00:00:00Z");
    let page = isth(&app).await;
    assert_eq!(page["time_zone"], "America/New_York");
    let season = &page["season"];
    assert_eq!(season["opens_on"], "2026-05-15");
    assert_eq!(season["closes_on"], "2026-07-31");
    assert_eq!(season["ends_on"], "2027-05-15");
    assert_eq!(season["closes_at"], "2026-08-01T04:00:00Z");
    app.stop().await;
}

/// Before programmes had a time zone, seasons were stored as ending a second before midnight UTC.
#[actix_web::test]
async fn a_season_of_before_keeps_its_dates() {
    let app = TestApp::start().await;
    app.change("update programmes set time_zone = 'UTC' where slug = 'isth'")
        .await;
    let season = "update seasons set opens_at = '2026-05-15T00:00:00+00:00', \
         closes_at = '2026-07-31T23:59:59+00:00', ends_at = '2027-05-15T00:00:00+00:00' \
         where closes_at < '2027-01-01T00:00:00+00:00'";
    app.change(season).await;
    app.move_to("2026-06-01T00:00:00Z");
    let season = isth(&app).await["season"].clone();
    assert_eq!(season["opens_on"], "2026-05-15");
    assert_eq!(season["closes_on"], "2026-07-31");
    assert_eq!(season["ends_on"], "2027-05-15");
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
