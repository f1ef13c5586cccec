//! After a sign-in, people are sent to the page that they wanted, whatever happens in between.

use crate::support::{Answer, Client, TestApp, cookie, cookie_beginning};
use std::collections::BTreeMap;
use tandem_kernel::Locale;
use tandem_platform::sso::{FakeSociety, MembershipStatus, Person, VerificationError};

/// A browser that keeps all cookies, for several tabs.
struct Browser<'a> {
    app: &'a TestApp,
    cookies: BTreeMap<String, String>,
}

impl<'a> Browser<'a> {
    fn new(app: &'a TestApp) -> Self {
        Self {
            app,
            cookies: BTreeMap::new(),
        }
    }

    fn client(&self) -> Client {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        Client {
            cookie: Some(cookies.join("; ")),
            ..self.app.anonymous()
        }
    }

    fn keep(&mut self, answer: &Answer) {
        for set in answer.headers.get_all("set-cookie") {
            let set = set.to_str().unwrap();
            let (name, value) = set.split(';').next().unwrap().split_once('=').unwrap();
            if set.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    /// Follows a link to sign in; returns the address at the society.
    async fn begin(&mut self, return_to: &str) -> url::Url {
        let path = format!("/api/v1/session/sign-in?return_to={return_to}");
        let answer = self.client().get(&path).await;
        self.keep(&answer);
        answer.header("location").unwrap().parse().unwrap()
    }

    /// Returns from the society as this person; returns where the callback leads.
    async fn come_back(&mut self, society: &url::Url, person: Person) -> String {
        let state = state_of(society);
        self.app.society.register(state.clone(), person);
        let path = format!("/api/v1/session/callback?code={state}&state={state}");
        let answer = self.client().get(&path).await;
        self.keep(&answer);
        answer.header("location").unwrap().to_owned()
    }
}

fn state_of(society: &url::Url) -> String {
    let state = society.query_pairs().find(|(name, _)| name == "state");
    state.unwrap().1.into_owned()
}

fn asks_who_is_there(society: &url::Url) -> bool {
    society
        .query_pairs()
        .any(|(name, value)| name == "prompt" && value == "login")
}

#[actix_web::test]
async fn two_tabs_that_sign_in_at_once_both_end_where_they_began() {
    let app = TestApp::start().await;
    let amina = || FakeSociety::active_member("amina");
    for backwards in [false, true] {
        let mut browser = Browser::new(&app);
        let mut begun = Vec::new();
        for page in ["/p/isbt/mentee", "/notifications"] {
            begun.push((page, browser.begin(page).await));
        }
        if backwards {
            begun.reverse();
        }
        for (page, society) in begun {
            assert_eq!(browser.come_back(&society, amina()).await, page);
        }
        browser.client().get("/api/v1/enrolments").await.ok();
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_browser_that_begins_again_and_again_keeps_few_attempts() {
    let app = TestApp::start().await;
    let mut browser = Browser::new(&app);
    let mut last = browser.begin("/p").await;
    for _ in 0..30 {
        last = browser.begin("/p").await;
        assert!(browser.cookies.len() <= 8, "{}", browser.cookies.len());
    }
    let amina = FakeSociety::active_member("amina");
    assert_eq!(browser.come_back(&last, amina).await, "/p");
    app.stop().await;
}

#[actix_web::test]
async fn a_callback_in_another_browser_signs_nobody_in_and_still_knows_where_to_go() {
    let app = TestApp::start().await;
    let mut here = Browser::new(&app);
    let society = here.begin("/p/isbt/mentee").await;
    let mut elsewhere = Browser::new(&app);
    let amina = || FakeSociety::active_member("amina");
    let explained = "/access?problem=sign_in_expired&return_to=%2Fp%2Fisbt%2Fmentee";
    assert_eq!(elsewhere.come_back(&society, amina()).await, explained);
    assert!(elsewhere.cookies.is_empty());
    let again = elsewhere.begin("/p/isbt/mentee").await;
    assert_eq!(elsewhere.come_back(&again, amina()).await, "/p/isbt/mentee");
    // The attempt is still valid in its own browser.
    assert_eq!(here.come_back(&society, amina()).await, "/p/isbt/mentee");
    app.stop().await;
}

#[actix_web::test]
async fn who_is_sent_to_renew_comes_to_where_they_wanted_to_go_afterwards() {
    let app = TestApp::start().await;
    let mut browser = Browser::new(&app);
    let society = browser.begin("/p/isbt/mentee/find").await;
    let mut lapsed = FakeSociety::active_member("victor");
    lapsed.membership.status = MembershipStatus::Lapsed;
    let explained = browser.come_back(&society, lapsed).await;
    assert_eq!(explained, "/access?return_to=%2Fp%2Fisbt%2Fmentee%2Ffind");
    app.stop().await;
}

#[actix_web::test]
async fn whatever_ends_a_sign_in_its_page_knows_where_to_go() {
    let app = TestApp::start().await;
    let (attempt, state) = app.begin_at("/p/isbt/mentee").await;
    let mut browser = app.anonymous();
    browser.cookie = Some(attempt);
    let path = format!("/api/v1/session/callback?error=access_denied&state={state}");
    assert_eq!(
        browser.get(&path).await.header("location"),
        Some("/access?problem=sign_in_refused&return_to=%2Fp%2Fisbt%2Fmentee")
    );
    // A made-up state reveals nothing.
    for made_up in ["", "x", &"x".repeat(43), "%F0%9F%98%80"] {
        let path = format!("/api/v1/session/callback?code=c&state={made_up}");
        assert_eq!(
            app.anonymous().get(&path).await.header("location"),
            Some("/access?problem=sign_in_expired"),
            "{made_up:?}"
        );
    }
    app.stop().await;
}

#[actix_web::test]
async fn clocks_that_differ_are_named() {
    let app = TestApp::start().await;
    for check in [
        VerificationError::Expired,
        VerificationError::IssuedInFuture,
    ] {
        let (attempt, state) = app.begin().await;
        app.society.fail_with(check.into());
        let mut browser = app.anonymous();
        browser.cookie = Some(attempt);
        let path = format!("/api/v1/session/callback?code=c&state={state}");
        assert_eq!(
            browser.get(&path).await.header("location"),
            Some("/access?problem=sign_in_clocks_differ&return_to=%2Fp"),
            "{check}"
        );
        app.society.give_back();
    }
    app.stop().await;
}

#[actix_web::test]
async fn the_next_person_after_a_sign_out_is_asked_who_they_are() {
    let app = TestApp::start().await;
    let mut browser = Browser::new(&app);
    let society = browser.begin("/p").await;
    assert!(!asks_who_is_there(&society));
    let amina = FakeSociety::active_member("amina");
    assert_eq!(browser.come_back(&society, amina).await, "/p");
    let out = browser.client().delete("/api/v1/session").await;
    browser.keep(&out);
    assert_eq!(cookie(&out.headers, "__Host-session"), None);
    for _ in 0..2 {
        let society = browser.begin("/p").await;
        assert!(asks_who_is_there(&society), "until somebody has signed in");
    }
    let society = browser.begin("/p").await;
    let leonie = FakeSociety::active_member("leonie");
    assert_eq!(browser.come_back(&society, leonie).await, "/p");
    assert!(!asks_who_is_there(&browser.begin("/p").await));
    app.stop().await;
}

#[actix_web::test]
async fn a_language_that_the_product_lacks_gives_way_to_the_browsers_and_then_to_the_societys() {
    let app = TestApp::start_with(|config| config.society.locale = Locale::French).await;
    for (claimed, accepted, read) in [
        (Some("de-CH"), Some("en-GB, de;q=0.9"), "en"),
        (Some("de-CH"), Some("de, nl;q=0.5"), "fr"),
        (None, None, "fr"),
        (None, Some("en"), "en"),
        (Some("EN_us"), Some("fr"), "en"),
    ] {
        let subject = format!("{claimed:?}-{accepted:?}");
        let mut person = FakeSociety::active_member(&subject);
        person.locale = claimed.map(str::to_owned);
        app.society.register(subject.clone(), person);
        let (attempt, state) = app.begin().await;
        let code = url::form_urlencoded::byte_serialize(subject.as_bytes()).collect::<String>();
        let path = format!("/api/v1/session/callback?code={code}&state={state}");
        let mut request = app.http.get(format!("{}{path}", app.base));
        request = request.header("cookie", attempt);
        if let Some(accepted) = accepted {
            request = request.header("accept-language", accepted);
        }
        let answer = request.send().await.unwrap();
        let client = Client {
            cookie: cookie_beginning(answer.headers(), "__Host-session="),
            ..app.anonymous()
        };
        let session = client.get("/api/v1/session").await.ok();
        assert_eq!(session["member"]["locale"], read, "{subject}");
    }
    let society = app.anonymous().get("/api/v1/society").await.ok();
    assert_eq!(society["locale"], "fr");
    app.stop().await;
}
