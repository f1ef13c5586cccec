use std::time::Duration;

use super::*;
use crate::sso::{ConfigFault, Step, Trouble};

fn fault(change: impl FnOnce(&mut SocietyConfig)) -> Option<ConfigFault> {
    let mut config = config("https://society.test");
    change(&mut config);
    OidcSociety::new(config).err()
}

#[test]
fn plain_http_is_for_the_loopback_only() {
    for issuer in [
        "http://localhost:4000",
        "http://127.0.0.1:4000",
        "http://[::1]:4000",
        "https://society.test",
    ] {
        assert_eq!(
            fault(|config| config.issuer = issuer.into()),
            None,
            "{issuer}"
        );
    }
    for issuer in [
        "http://society.test",
        "http://localhost.society.test",
        "http://10.0.0.1",
        "ftp://localhost",
    ] {
        assert_eq!(
            fault(|config| config.issuer = issuer.into()),
            Some(ConfigFault::PlainIssuer),
            "{issuer}"
        );
    }
}

#[test]
fn settings_that_cannot_work_are_named() {
    for issuer in [
        "society.test",
        "",
        "https://society.test/?tenant=1",
        "https://society.test/#a",
    ] {
        assert_eq!(
            fault(|config| config.issuer = issuer.into()),
            Some(ConfigFault::Issuer),
            "{issuer}"
        );
    }
    assert_eq!(
        fault(|config| config.client_id.clear()),
        Some(ConfigFault::ClientId)
    );
    assert_eq!(
        fault(|config| config.scopes = vec!["profile".into()]),
        Some(ConfigFault::Scopes)
    );
    let hour = Duration::from_secs(3600);
    assert_eq!(
        fault(|config| config.clock_skew = hour),
        Some(ConfigFault::ClockSkew)
    );
}

#[tokio::test]
async fn secrets_and_tokens_show_themselves_nowhere() {
    let scene = Scene::new().await;
    let person = scene.complete().await.unwrap();
    let shown = [
        format!("{:?}", config("https://society.test")),
        format!("{:?}", scene.attempt),
        format!("{:?}", scene.callback()),
        format!("{person:?}"),
    ]
    .concat();
    let attempt = &scene.attempt;
    let hidden = [
        CLIENT_SECRET,
        &attempt.state,
        &attempt.nonce,
        &attempt.pkce_verifier,
        "code-1",
    ];
    for secret in hidden
        .into_iter()
        .chain([person.id_token.as_ref().unwrap().expose(), "amina"])
    {
        assert!(!shown.contains(secret), "{secret}");
    }
}

#[test]
fn faults_say_what_failed_in_words() {
    let outage = SsoFault::unavailable(Step::Token, Trouble::TimedOut);
    assert_eq!(
        outage.to_string(),
        "the society cannot be reached: token: no answer in time"
    );
    let refusal = SsoFault::Refused(Check::MissingClaim("iat"));
    assert_eq!(
        refusal.to_string(),
        "the society's answer is refused: the claim iat is missing"
    );
}
