//! Separate limits: for what reaches other people, what is expensive, and what could be guessed.

use super::limits::{assert_refused, number};
use crate::support::{
    TestApp,
    contract::{Operation, operations},
    picture,
};
use serde_json::json;
use std::{collections::BTreeSet, num::NonZeroU32};
use tandem_platform::{config::LimitsConfig, http::DECLARED};

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
    let calendar = visitor.get("/api/v1/calendar/another.ics").await;
    assert_refused(&calendar, 2);
    let opening = "/api/v1/invitations/another/opening";
    assert_refused(&amina.act(opening).await, 2);
    visitor.get("/api/v1/society").await.ok();
    app.stop().await;
}

/// The limit that an operation declares.
fn limit_of(operation: &Operation) -> Option<&str> {
    operation.description.get(DECLARED)?.as_str()
}

#[test]
fn every_link_every_search_and_every_upload_declares_its_limit() {
    let has = |operation: &Operation, name: &str| {
        let parameters = operation.description["parameters"].as_array();
        parameters.is_some_and(|all| all.iter().any(|one| one["name"] == name))
    };
    let mut seen = BTreeSet::new();
    for one in operations() {
        let secrets = ["{token}", "{subscription}", "{feed}", "{link}"];
        let is_link = secrets.iter().any(|secret| one.path.contains(secret));
        let expected = if is_link {
            Some("guesses")
        } else if has(one, "q") {
            Some("searches")
        } else if one.id == "upload_photo" {
            Some("uploads")
        } else {
            None
        };
        if expected.is_some() {
            assert_eq!(limit_of(one), expected, "{}", one.id);
        }
        seen.extend(limit_of(one));
    }
    let all = [
        "guesses",
        "invitations",
        "messages",
        "searches",
        "sign_in",
        "uploads",
    ];
    assert_eq!(seen.into_iter().collect::<Vec<_>>(), all);
}

#[actix_web::test]
async fn another_spelling_of_an_address_is_counted_as_the_address() {
    let app = limited(|limits| limits.sign_ins_per_minute = TWO).await;
    let visitor = app.anonymous();
    for spelling in ["/api/v1/session/sign-in", "/api/v1/session/sign%2Din"] {
        assert_eq!(visitor.get(spelling).await.status, 302, "{spelling}");
    }
    for spelling in [
        "/api/v1/session/sign-in",
        "/api/v1/session/sign%2Din",
        "/api/v1/session/sign%2din?return_to=/p",
        "/%61pi/v1/%73ession/sign-in",
        "/api/v1/session/callback?code=x",
        "/api/v1/session/c%61llback?code=x",
    ] {
        let refused = visitor.get(spelling).await;
        let page = refused.header("location").unwrap();
        assert!(
            page.starts_with("/access?problem=too_many_sign_ins"),
            "{spelling}: {page}"
        );
        assert_eq!(number(&refused, "ratelimit-remaining"), 0, "{spelling}");
        assert_eq!(
            refused.header("cache-control"),
            Some("no-store"),
            "{spelling}"
        );
    }
    app.stop().await;
}

#[actix_web::test]
async fn searching_by_words_has_a_limit_of_its_own() {
    let app = limited(|limits| limits.searches_per_minute = TWO).await;
    let it = app.administrator("ada").await;
    let path = "/api/v1/administration/members";
    for _ in 0..2 {
        it.get(&format!("{path}?q=ada")).await.ok();
    }
    assert_refused(&it.get(&format!("{path}?q=ad")).await, 2);
    assert_refused(&it.get("/api/v1/administration/audit?q=ad").await, 2);
    let amina = app.mentee("isbt", "amina").await;
    for unsearched in [
        path.to_owned(),
        format!("{path}?q="),
        format!("{path}?limit=3&q=+"),
    ] {
        it.get(&unsearched).await.ok();
    }
    for _ in 0..2 {
        amina.client.get(&amina.path("/matches?q=rare")).await;
    }
    assert_refused(
        &amina
            .client
            .get(&amina.path("/matches?q=rare%20donors"))
            .await,
        2,
    );
    amina.client.get(&amina.path("/matches")).await;
    app.stop().await;
}
