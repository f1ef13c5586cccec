//! Limits of their own: for what reaches other people, what costs a lot, what could be guessed at.

use super::limits::{assert_refused, number};
use crate::support::{TestApp, contract::operations, picture};
use serde_json::json;
use std::num::NonZeroU32;
use tandem::{
    config::LimitsConfig,
    http::{LIMITED, Limit},
};

const TWO: NonZeroU32 = NonZeroU32::new(2).unwrap();

async fn limited(change: impl FnOnce(&mut LimitsConfig)) -> TestApp {
    TestApp::start_with(|config| change(&mut config.limits)).await
}

#[actix_web::test]
async fn sending_invitations_has_a_limit_of_its_own() {
    let app = limited(|limits| limits.invitations_per_minute = TWO).await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let path = "/api/v1/programmes/isbt/invitations";
    let sent = ines.post(path, &json!({ "text": "a@x.test" })).await;
    assert_eq!(number(&sent, "ratelimit-remaining"), 1);
    let id = sent.ok()["sent"][0]["id"].as_str().unwrap().to_owned();
    ines.act(&format!("{path}/{id}/reminder")).await;
    let text = json!({ "text": "b@x.test" });
    assert_refused(&ines.post(path, &text).await, 2);
    assert_refused(&ines.act(&format!("{path}/{id}/reminder")).await, 2);
    ines.get(path).await.ok();
    let olga = app.coordinator("olga", &["isbt"]).await;
    olga.post(path, &text).await.ok();
    app.drain().await;
    assert_eq!(app.count("select count(*) from invitations").await, 2);
    app.stop().await;
}

#[actix_web::test]
async fn writing_to_each_other_has_a_limit_of_its_own() {
    let app = limited(|limits| limits.messages_per_minute = TWO).await;
    let crowd = app.crowd("isbt", 2, 3).await;
    let amina = &crowd.mentees[0];
    amina.ask(&crowd.mentors[0]).await;
    amina.try_to_ask(&crowd.mentors[1]).await.ok();
    assert_refused(&amina.try_to_ask(&crowd.mentors[2]).await, 2);
    amina.get("/requests").await;
    assert_eq!(app.count("select count(*) from requests").await, 2);
    crowd.mentees[1].ask(&crowd.mentors[2]).await;
    app.stop().await;
}

#[actix_web::test]
async fn uploads_have_a_limit_of_their_own() {
    let app = limited(|limits| limits.uploads_per_minute = TWO).await;
    let kwame = app.mentor("isbt", "kwame").await;
    for _ in 0..2 {
        kwame.with_photo().await;
    }
    assert_refused(&kwame.upload("image/png", picture()).await, 2);
    kwame.get("/profile").await;
    app.stop().await;
}

#[actix_web::test]
async fn links_cannot_be_guessed_at_for_long() {
    let app = limited(|limits| limits.lookups_per_minute = TWO).await;
    let (visitor, amina) = (app.anonymous(), app.member("amina").await);
    for client in [&visitor, &amina] {
        for guess in 0..2 {
            let path = format!("/api/v1/invitations/guess-{guess}");
            client.get(&path).await.problem(404, "not_found");
        }
        assert_refused(&client.get("/api/v1/invitations/another").await, 2);
    }
    let opening = "/api/v1/invitations/another/opening";
    assert_refused(&amina.act(opening).await, 2);
    visitor.get("/api/v1/society").await.ok();
    app.stop().await;
}

#[test]
fn what_is_limited_is_in_the_contract_and_every_link_is_limited() {
    let operations = operations();
    for (method, pattern, _) in LIMITED {
        let known = operations
            .iter()
            .any(|one| one.method == method && one.path == pattern);
        assert!(known, "{method} {pattern}");
    }
    let is_link = |path: &str| path.contains("{token}") || path.contains("{subscription}");
    for one in operations.iter().filter(|one| is_link(&one.path)) {
        let row = (one.method.as_str(), one.path.as_str(), Limit::Guesses);
        assert!(LIMITED.contains(&row), "{row:?}");
    }
}
