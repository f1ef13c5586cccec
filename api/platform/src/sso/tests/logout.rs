use super::key::message;
use super::*;
use crate::sso::SignedOut;

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

fn good(scene: &Scene) -> Value {
    json!({
        "iss": scene.provider.issuer, "aud": CLIENT, "iat": noon().timestamp(),
        "exp": (noon() + minutes(2)).timestamp(), "jti": "t-1", "sub": "amina", "sid": "s-1",
        "events": { (EVENT): {} },
    })
}

async fn signed_out(scene: &Scene, claims: &Value) -> Result<SignedOut, SsoError> {
    let header = json!({ "alg": "ES256", "typ": "logout+jwt", "kid": "first" });
    scene
        .society
        .signed_out(&scene.key.token_with(&header, claims), noon())
        .await
}

#[tokio::test]
async fn a_good_logout_token_names_subject_session_and_itself() {
    let scene = Scene::new().await;
    let expected = SignedOut {
        issuer: scene.provider.issuer.clone(),
        subject: Some("amina".into()),
        session: Some("s-1".into()),
        token_id: "t-1".into(),
    };
    assert_eq!(signed_out(&scene, &good(&scene)).await, Ok(expected));
}

#[tokio::test]
async fn a_logout_token_with_something_wrong_is_refused_by_name() {
    let scene = Scene::new().await;
    let at = |minutes: i64| json!((noon() + TimeDelta::minutes(minutes)).timestamp());
    let cases = [
        (
            "iss",
            json!("https://attacker.test"),
            VerificationError::WrongIssuer,
        ),
        ("aud", json!("another"), VerificationError::WrongAudience),
        ("aud", json!(["another"]), VerificationError::WrongAudience),
        ("exp", at(-2), VerificationError::Expired),
        ("iat", at(-7), VerificationError::Expired),
        ("iat", at(2), VerificationError::IssuedInFuture),
        ("iat", json!("now"), VerificationError::Malformed),
        ("jti", json!(""), VerificationError::MissingClaim("jti")),
        ("nonce", json!("n"), VerificationError::NotALogoutToken),
        ("events", json!({}), VerificationError::NotALogoutToken),
        (
            "events",
            json!({ (EVENT): true }),
            VerificationError::NotALogoutToken,
        ),
    ];
    for (name, value, check) in cases {
        let mut claims = good(&scene);
        claims[name] = value;
        assert_eq!(
            signed_out(&scene, &claims).await,
            refused(check),
            "{claims}"
        );
    }
}

#[tokio::test]
async fn a_logout_token_that_lacks_something_is_refused() {
    let scene = Scene::new().await;
    for name in ["iss", "aud", "iat", "jti", "events"] {
        let mut claims = good(&scene);
        claims.as_object_mut().unwrap().remove(name);
        assert_eq!(
            signed_out(&scene, &claims).await,
            refused(VerificationError::MissingClaim(name))
        );
    }
    let mut claims = good(&scene);
    claims.as_object_mut().unwrap().remove("sub");
    assert_eq!(signed_out(&scene, &claims).await.unwrap().subject, None);
    claims.as_object_mut().unwrap().remove("sid");
    assert_eq!(
        signed_out(&scene, &claims).await,
        refused(VerificationError::MissingClaim("sub"))
    );
}

#[tokio::test]
async fn a_logout_token_signed_by_nobody_or_somebody_else_is_refused() {
    let scene = Scene::new().await;
    let claims = good(&scene);
    let unsigned = format!("{}.", message(&json!({ "alg": "none" }), &claims));
    let forged = Key::new("first", 2).token(&claims);
    let unknown = Key::new("unknown", 2).token(&claims);
    let cases = [
        (unsigned, VerificationError::BadAlgorithm),
        (forged, VerificationError::BadSignature),
        (unknown, VerificationError::UnknownKey),
    ];
    for (token, check) in cases {
        assert_eq!(
            scene.society.signed_out(&token, noon()).await,
            refused(check)
        );
    }
}

#[tokio::test]
async fn an_id_token_signs_nobody_out() {
    let scene = Scene::new().await;
    let token = scene.key.token(&scene.claims());
    assert_eq!(
        scene.society.signed_out(&token, noon()).await,
        refused(VerificationError::MissingClaim("jti"))
    );
    let header = json!({ "alg": "ES256", "typ": "at+jwt", "kid": "first" });
    let other = scene.key.token_with(&header, &good(&scene));
    assert_eq!(
        scene.society.signed_out(&other, noon()).await,
        refused(VerificationError::NotALogoutToken)
    );
}

#[tokio::test]
async fn a_logout_token_signed_with_a_rotated_key_is_accepted() {
    let scene = Scene::new().await;
    scene.complete().await.unwrap();
    let second = Key::new("second", 2);
    scene.provider.publish(&[&second]);
    let token = second.token(&good(&scene));
    assert_eq!(
        scene
            .society
            .signed_out(&token, noon())
            .await
            .unwrap()
            .token_id,
        "t-1"
    );
}

#[tokio::test]
async fn a_logout_token_with_a_header_nobody_understands_is_refused() {
    let scene = Scene::new().await;
    for (name, value) in [("crit", json!(["b64"])), ("cty", json!("JWT"))] {
        let mut header = json!({ "alg": "ES256", "typ": "logout+jwt", "kid": "first" });
        header[name] = value;
        let token = scene.key.token_with(&header, &good(&scene));
        let result = scene.society.signed_out(&token, noon()).await;
        assert_eq!(result, refused(VerificationError::Malformed), "{name}");
    }
}

#[tokio::test]
async fn a_key_for_encryption_or_another_algorithm_verifies_no_logout_token() {
    for (name, value) in [("use", json!("enc")), ("alg", json!("ES384"))] {
        let scene = Scene::new().await;
        let mut key = scene.key.jwk();
        key[name] = value;
        scene
            .provider
            .answer("/jwks", Reply::json(json!({ "keys": [key] })));
        let result = signed_out(&scene, &good(&scene)).await;
        assert_eq!(result, refused(VerificationError::UnknownKey), "{name}");
    }
}
