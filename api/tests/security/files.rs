//! Files that do not exist, and `/.well-known/security.txt`.

use crate::support::TestApp;
use chrono::{DateTime, Utc};
use tandem_kernel::Clock;

#[actix_web::test]
async fn what_scanners_ask_for_is_not_there() {
    let app = TestApp::start().await;
    let visitor = app.anonymous();
    for path in [
        "/.env",
        "/%2eenv",
        "/.git/config",
        "/.git/HEAD",
        "/api/.env",
        "/.well-known/openid-configuration",
        "/wp-login.php",
        "/wp-includes/wlwmanifest.xml",
        "/p/isbt/.env",
        "/backup.zip",
        "/phpinfo%2Ephp",
        "/assets/nothing.js",
    ] {
        visitor.get(path).await.problem(404, "not_found");
    }
    for page in ["/p/isbt/mentee/find", "/access", "/legal/privacy"] {
        let answer = visitor.get(page).await;
        let is_problem = answer.header("content-type") == Some("application/problem+json");
        assert!(!is_problem, "{page}: {}", answer.text);
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_weakness_is_reported_where_the_configuration_says() {
    let app = TestApp::start().await;
    let none = app.anonymous().get("/.well-known/security.txt").await;
    none.problem(404, "not_found");
    app.stop().await;
    let app = TestApp::start_with(|config| {
        config.society.security_contact = "mailto:security@society.test".parse().ok();
    })
    .await;
    let answer = app.anonymous().get("/.well-known/security.txt").await;
    assert_eq!(
        answer.header("content-type"),
        Some("text/plain; charset=utf-8")
    );
    let field = |name: &str| {
        let line = answer.text.lines().find_map(|line| line.strip_prefix(name));
        line.unwrap_or_else(|| panic!("{name} {}", answer.text))
            .to_owned()
    };
    assert_eq!(field("Contact: "), "mailto:security@society.test");
    assert_eq!(field("Preferred-Languages: "), "en, fr");
    assert!(field("Canonical: ").ends_with("/.well-known/security.txt"));
    let expires: DateTime<Utc> = field("Expires: ").parse().unwrap();
    let days = (expires - app.clock.now()).num_days();
    assert!((60..365).contains(&days), "{days}");
    app.stop().await;
}
