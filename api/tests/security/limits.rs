//! Rate limits.

use crate::support::{Answer, TestApp};
use std::num::NonZeroU32;
use tandem_platform::{config::LimitsConfig, sso::FakeSociety};

async fn limited(general: u32, sign_in: u32) -> TestApp {
    TestApp::start_with(|config| {
        config.limits.requests_per_minute = NonZeroU32::new(general).unwrap();
        config.limits.sign_ins_per_minute = NonZeroU32::new(sign_in).unwrap();
    })
    .await
}

pub fn number(answer: &Answer, header: &str) -> u32 {
    let value = answer.header(header);
    value
        .unwrap_or_else(|| panic!("no {header}"))
        .parse()
        .unwrap()
}

pub fn assert_refused(answer: &Answer, limit: u32) {
    let problem = answer.problem(429, "rate_limited");
    let wait = number(answer, "retry-after");
    assert!((1..=61).contains(&wait), "{wait}");
    assert_eq!(problem["args"]["retry_after"], wait);
    assert_eq!(number(answer, "ratelimit-limit"), limit);
    assert_eq!(number(answer, "ratelimit-remaining"), 0);
}

#[actix_web::test]
async fn a_visitor_who_asks_too_much_is_told_when_to_come_again() {
    let app = limited(3, 10).await;
    let visitor = app.anonymous();
    for left in [2, 1, 0] {
        let answer = visitor.get("/api/v1/society").await;
        answer.ok();
        assert_eq!(number(&answer, "ratelimit-limit"), 3);
        assert_eq!(number(&answer, "ratelimit-remaining"), left);
    }
    assert_refused(&visitor.get("/api/v1/society").await, 3);
    assert_refused(&visitor.get("/api/v1/nothing").await, 3);
    app.stop().await;
}

#[actix_web::test]
async fn files_of_the_app_are_not_counted() {
    let app = limited(3, 10).await;
    let (visitor, amina) = (app.anonymous(), app.member("amina").await);
    for client in [&visitor, &amina] {
        for _ in 0..5 {
            let file = client.get("/assets/nothing.js").await;
            file.problem(404, "not_found");
            assert_eq!(file.header("ratelimit-limit"), None);
        }
        client.get("/api/v1/society").await.ok();
    }
    app.stop().await;
}

#[actix_web::test]
async fn members_are_counted_one_by_one_and_apart_from_visitors() {
    let app = limited(3, 10).await;
    let (amina, leonie) = (app.member("amina").await, app.member("leonie").await);
    let again = app.member("amina").await;
    for client in [&amina, &again, &amina] {
        client.get("/api/v1/enrolments").await.ok();
    }
    assert_refused(&again.get("/api/v1/enrolments").await, 3);
    leonie.get("/api/v1/enrolments").await.ok();
    app.anonymous().get("/api/v1/society").await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn signing_in_has_a_limit_of_its_own() {
    let app = limited(1000, 3).await;
    app.member("amina").await;
    app.anonymous().get("/api/v1/session/sign-in").await;
    let sign_in = "/api/v1/session/sign-in?return_to=/p/isbt/mentee";
    let too_many = app.anonymous().get(sign_in).await;
    assert_eq!(too_many.status, 302);
    assert_eq!(
        too_many.header("location"),
        Some("/access?problem=too_many_sign_ins&return_to=%2Fp%2Fisbt%2Fmentee")
    );
    assert!(too_many.header("retry-after").is_some());
    assert_eq!(too_many.header("ratelimit-remaining"), Some("0"));
    app.society
        .register("code", FakeSociety::active_member("amina"));
    let callback = "/api/v1/session/callback?code=code&state=x";
    assert_eq!(
        app.anonymous().get(callback).await.header("location"),
        Some("/access?problem=too_many_sign_ins")
    );
    app.anonymous().get("/api/v1/society").await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn thirty_people_of_one_congress_hall_sign_in_within_a_minute() {
    let app = TestApp::start_with(|config| config.limits = LimitsConfig::default()).await;
    for number in 0..30 {
        app.member(&format!("member-{number}")).await;
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_visitor_who_claims_other_addresses_is_counted_as_one() {
    let app = limited(3, 10).await;
    let mut refused = 0;
    for number in 0..5 {
        let address = format!("203.0.113.{number}");
        let request = app
            .anonymous()
            .request(reqwest::Method::GET, "/api/v1/society");
        let request = request
            .header("x-forwarded-for", &address)
            .header("forwarded", format!("for={address}"))
            .header("x-real-ip", &address)
            .header("cookie", format!("__Host-session=guess-{number}"));
        let answer = Answer::of(request.send().await.unwrap()).await;
        refused += usize::from(answer.status == 429);
    }
    assert_eq!(refused, 2);
    app.stop().await;
}
