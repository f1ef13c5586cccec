//! Limits count people and not calls, and nobody gets mails too often.

use super::invitations;
use crate::support::TestApp;
use chrono::Duration;
use serde_json::json;
use std::num::NonZeroU32;

#[actix_web::test]
async fn people_are_counted_and_not_calls_whichever_replica_is_asked() {
    let app = TestApp::start_with(|config| {
        config.limits.recipients_per_hour = NonZeroU32::new(5).unwrap();
        config.limits.recipients_per_day = NonZeroU32::new(8).unwrap();
    })
    .await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let pasted = |from: u32, count: u32| {
        let addresses = (from..from + count).map(|one| format!("m{one}@members.test\n"));
        json!({ "text": addresses.collect::<String>() })
    };
    ines.post(&invitations("isbt"), &pasted(0, 3)).await.ok();
    let refused = ines.post(&invitations("isbt"), &pasted(3, 3)).await;
    let problem = refused.problem(429, "too_many_recipients");
    assert_eq!(problem["args"]["left"], 2);
    assert_eq!(refused.header("retry-after").unwrap(), "3600");
    assert_eq!(
        app.count("select count(*) from invitations").await,
        3,
        "nobody, not some"
    );
    ines.invite("m0@members.test, m1@members.test").await;
    ines.post(&invitations("isbt"), &pasted(3, 2)).await.ok();
    let olga = app.coordinator("olga", &["isbt"]).await;
    olga.post(&invitations("isbt"), &pasted(90, 5)).await.ok();
    app.clock.advance(Duration::hours(1));
    let ines = app.coordinator("ines", &["isbt"]).await;
    let refused = ines.post(&invitations("isbt"), &pasted(10, 4)).await;
    assert_eq!(
        refused.problem(429, "too_many_recipients")["args"]["left"],
        3
    );
    app.stop().await;
}

#[actix_web::test]
async fn two_calls_at_once_do_not_write_to_more_people_than_one_may() {
    let app = TestApp::start_with(|config| {
        config.limits.recipients_per_hour = NonZeroU32::new(5).unwrap();
    })
    .await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let (path, one) = (
        invitations("isbt"),
        json!({ "text": "a@x.test b@x.test c@x.test" }),
    );
    let other = json!({ "text": "d@x.test e@x.test f@x.test" });
    let (one, other) = futures_util::join!(ines.post(&path, &one), ines.post(&path, &other));
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 429]);
    assert_eq!(app.count("select count(*) from invitations").await, 3);
    app.stop().await;
}

#[actix_web::test]
async fn everybody_is_reminded_but_whoever_had_a_letter_within_the_day() {
    let app = TestApp::start_with(|config| {
        config.limits.recipients_per_hour = NonZeroU32::new(3).unwrap();
    })
    .await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("a@x.test b@x.test").await;
    app.clock.advance(Duration::hours(23));
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("c@x.test").await;
    app.clock.advance(Duration::hours(2));
    let ines = app.coordinator("ines", &["isbt"]).await;
    app.drain().await;
    let path = format!("{}/reminders", invitations("isbt"));
    let result = ines.act(&path).await.ok();
    assert_eq!(
        result,
        json!({ "reminded": 2, "too_soon": 1, "left_over": 0 })
    );
    app.drain().await;
    let letters = app.outbox.letters();
    let mut written: Vec<_> = letters[3..]
        .iter()
        .map(|one| one.to.address.as_str())
        .collect();
    written.sort_unstable();
    assert_eq!(written, ["a@x.test", "b@x.test"]);
    let again = ines.act(&path).await.ok();
    assert_eq!(
        again,
        json!({ "reminded": 0, "too_soon": 3, "left_over": 0 })
    );
    app.clock.advance(Duration::days(1));
    let ines = app.coordinator("ines", &["isbt"]).await;
    ines.invite("d@x.test").await;
    let bounded = ines.act(&path).await.ok();
    assert_eq!(
        bounded,
        json!({ "reminded": 2, "too_soon": 1, "left_over": 1 })
    );
    app.stop().await;
}
