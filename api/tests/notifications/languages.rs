//! Notifications and the data embedded in a page are in the reader's language.

use crate::support::{Answer, Client, TestApp, cookie};
use reqwest::Method;
use serde_json::{Value, json};
use tandem_platform::sso::FakeSociety;

const ME: &str = "/api/v1/me";

/// Signs somebody in. `wished` is the browser's `Accept-Language`; `told` is the locale that the society sends.
async fn sign_in(app: &TestApp, name: &str, told: Option<&str>, wished: &str) -> Client {
    let mut person = FakeSociety::active_member(name);
    person.locale = told.map(str::to_owned);
    let code = format!("code-of-{name}-{}", uuid::Uuid::now_v7());
    app.society.register(code.clone(), person);
    let (attempt, state) = app.begin().await;
    let path = format!("/api/v1/session/callback?code={code}&state={state}");
    let request = app.http.get(format!("{}{path}", app.base));
    let request = request
        .header("cookie", attempt)
        .header("accept-language", wished);
    let answer = request.send().await.unwrap();
    Client {
        cookie: cookie(answer.headers(), "__Host-session"),
        ..app.anonymous()
    }
}

async fn language(client: &Client) -> String {
    let session = client.get("/api/v1/session").await.ok();
    session["member"]["locale"].as_str().unwrap().to_owned()
}

async fn choose(client: &Client, locale: &str) {
    let version = client.get(ME).await.header("etag").unwrap().to_owned();
    let body = json!({ "locale": locale });
    let changed = client.patch(ME, &version, &body).await;
    assert_eq!(changed.ok()["locale"], locale);
    assert_ne!(changed.header("etag"), Some(version.as_str()));
}

#[actix_web::test]
async fn the_first_sign_in_takes_the_language_of_the_society_or_else_of_the_browser() {
    let app = TestApp::start().await;
    let wished = "de;q=0.9, fr-CH;q=0.8, en;q=0.1";
    for (name, told, expected) in [
        ("amina", None, "fr"),
        ("chidi", Some("en-GB"), "en"),
        ("leonie", Some("fr"), "fr"),
    ] {
        let client = sign_in(&app, name, told, wished).await;
        assert_eq!(language(&client).await, expected, "{name}");
    }
    let plain = sign_in(&app, "zoe", None, "de").await;
    assert_eq!(language(&plain).await, "en");
    app.stop().await;
}

#[actix_web::test]
async fn the_language_that_a_member_chose_stays_whatever_the_society_says() {
    let app = TestApp::start().await;
    let amina = sign_in(&app, "amina", Some("fr"), "fr").await;
    choose(&amina, "en").await;
    let again = sign_in(&app, "amina", Some("fr"), "fr").await;
    assert_eq!(language(&again).await, "en");
    app.stop().await;
}

#[actix_web::test]
async fn a_member_is_written_to_in_french_from_the_letter_after_they_chose_it() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    choose(&kwame.client, "fr").await;
    amina.ask(&kwame).await;
    app.drain().await;
    let mut letters = app.outbox.letters().into_iter();
    let letter = letters
        .rfind(|letter| letter.to.name == "Member kwame")
        .unwrap();
    assert!(letter.html.contains("<html lang=\"fr\""), "{}", letter.html);
    assert!(
        letter.text.contains("Bonjour Member kwame"),
        "{}",
        letter.text
    );
    assert!(letter.text.contains("4 décembre 2026"), "{}", letter.text);
    assert!(!letter.subject.contains("asks you"), "{}", letter.subject);
    app.stop().await;
}

#[actix_web::test]
async fn another_window_does_not_overwrite_the_own_record() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    let version = amina.get(ME).await.header("etag").unwrap().to_owned();
    choose(&amina, "fr").await;
    let body = json!({ "locale": "en" });
    let late = amina.patch(ME, &version, &body).await;
    late.problem(412, "precondition_failed");
    assert_eq!(language(&amina).await, "fr");
    let version = amina.get(ME).await.header("etag").unwrap().to_owned();
    let nothing = amina.patch(ME, &version, &json!({})).await;
    nothing.problem(422, "invalid_fields");
    let unknown = amina.patch(ME, &version, &json!({ "locale": "tlh" })).await;
    unknown.problem(400, "invalid_body");
    app.stop().await;
}

/// The app may not be built where these tests run; then there is no page.
#[actix_web::test]
async fn a_page_contains_the_programme_in_the_language_of_the_account_whatever_the_browser_prefers()
{
    let app = TestApp::start().await;
    let amina = sign_in(&app, "amina", None, "en").await;
    choose(&amina, "fr").await;
    let request = amina.request(Method::GET, "/programmes/isbt");
    let page = Answer::of(
        request
            .header("accept-language", "en")
            .send()
            .await
            .unwrap(),
    )
    .await;
    if page.status == 404 {
        assert!(
            page.text.starts_with("The app is not built"),
            "{}",
            page.text
        );
        return app.stop().await;
    }
    let (_, rest) = page.text.split_once("id=\"told\">").expect("embedded data");
    let (embedded, _) = rest.split_once("</script>").expect("the end of the data");
    let embedded: Value = serde_json::from_str(embedded).expect("JSON");
    assert_eq!(embedded["language"], "fr");
    let request = amina.request(Method::GET, "/api/v1/programmes/isbt");
    let french = Answer::of(
        request
            .header("accept-language", "fr")
            .send()
            .await
            .unwrap(),
    )
    .await;
    assert_eq!(embedded["programme"]["tagline"], french.ok()["tagline"]);
    app.stop().await;
}
