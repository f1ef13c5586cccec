use std::time::Duration;

use super::*;
use crate::sso::{SsoConfigError, Step, TransportError};

fn fault(change: impl FnOnce(&mut SocietyConfig)) -> Option<SsoConfigError> {
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
            Some(SsoConfigError::PlainIssuer),
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
            Some(SsoConfigError::Issuer),
            "{issuer}"
        );
    }
    assert_eq!(
        fault(|config| config.client_id.clear()),
        Some(SsoConfigError::ClientId)
    );
    assert_eq!(
        fault(|config| config.scopes = vec!["profile".into()]),
        Some(SsoConfigError::Scopes)
    );
    let hour = Duration::from_secs(3600);
    assert_eq!(
        fault(|config| config.clock_skew = hour),
        Some(SsoConfigError::ClockSkew)
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
    let outage = SsoError::unavailable(Step::Token, TransportError::TimedOut);
    assert_eq!(
        outage.to_string(),
        "the society cannot be reached: token: no answer in time"
    );
    let refusal = SsoError::Refused(VerificationError::MissingClaim("iat"));
    assert_eq!(
        refusal.to_string(),
        "the society's answer is refused: the claim iat is missing"
    );
}
