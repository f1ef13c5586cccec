use std::time::Duration;

use super::*;
use crate::sso::{SsoConfigError, Step, TransportError};

#[tokio::test]
async fn no_logout_token_ends_anything() {
    let scene = OAuthScene::new().await;
    let key = Key::new("first", 1);
    let token = key.token(&json!({
        "iss": scene.provider.issuer, "aud": CLIENT, "iat": noon().timestamp(), "jti": "1",
        "sub": "amina", "events": { "http://schemas.openid.net/event/backchannel-logout": {} },
    }));
    for token in [token.as_str(), "", "a.b.c"] {
        let found = scene.society.signed_out(token, noon()).await;
        assert_eq!(found, refused(VerificationError::NotALogoutToken));
    }
    assert_eq!(scene.provider.times_asked(), 0);
}

#[tokio::test]
async fn signing_out_leads_to_the_societys_own_page() {
    let scene = OAuthScene::new().await;
    let home = "https://tandem.test/".parse().unwrap();
    let address = scene.society.sign_out_url(None, &home, noon()).await;
    assert_eq!(address.unwrap().path(), "/leave");
}

#[tokio::test]
async fn whoever_answers_the_probe_is_there_and_is_asked_twice_a_minute_at_most() {
    let scene = OAuthScene::new().await;
    let refusal = Reply::status(401, json!({}));
    scene.provider.answer("/userinfo", refusal);
    for seconds in [0, 10, 29, 30, 59] {
        let now = noon() + TimeDelta::seconds(seconds);
        assert!(scene.society.reach(now).await.is_ok());
    }
    assert_eq!(scene.provider.asked("/userinfo").len(), 2);
    let broken = Reply::status(500, json!({}));
    scene.provider.answer("/userinfo", broken);
    let outage = SsoError::unavailable(Step::Userinfo, TransportError::Status(500));
    assert_eq!(scene.society.reach(noon() + minutes(5)).await, Err(outage));
}

#[tokio::test]
async fn time_size_and_redirects_have_limits() {
    let short = Limits {
        total: Duration::from_millis(200),
        ..Limits::default()
    };
    let scene = OAuthScene::with(|_| (), short).await;
    let unavailable = |trouble| Err(SsoError::unavailable(Step::Userinfo, trouble));
    scene.provider.answer("/userinfo", Reply::Hang);
    assert_eq!(
        scene.complete().await,
        unavailable(TransportError::TimedOut)
    );
    let scene = OAuthScene::new().await;
    scene.tell(json!({ "sub": "amina", "name": "x".repeat(1 << 20) }));
    assert_eq!(
        scene.complete().await,
        unavailable(TransportError::TooLarge)
    );
    let elsewhere = Reply::redirect("/elsewhere");
    scene.provider.answer("/userinfo", elsewhere);
    assert_eq!(
        scene.complete().await,
        unavailable(TransportError::Status(302))
    );
    assert!(scene.provider.asked("/elsewhere").is_empty());
}

#[test]
fn an_endpoint_without_tls_is_refused_when_the_service_starts() {
    let plain = "http://society.test/x";
    for spoil in [
        |at: &mut Endpoints, to: &str| at.authorization = to.parse().unwrap(),
        |at: &mut Endpoints, to: &str| at.token = to.parse().unwrap(),
        |at: &mut Endpoints, to: &str| at.userinfo = to.parse().unwrap(),
        |at: &mut Endpoints, to: &str| at.sign_out = Some(to.parse().unwrap()),
    ] {
        for issuer in ["https://society.test", "http://127.0.0.1:4000"] {
            let mut endpoints = endpoints(issuer);
            spoil(&mut endpoints, plain);
            let found = OAuthSociety::new(config(issuer), endpoints).err();
            assert_eq!(found, Some(SsoConfigError::PlainEndpoint), "{issuer}");
        }
    }
    let secure = endpoints("https://society.test");
    assert!(OAuthSociety::new(config("https://society.test"), secure).is_ok());
}
