use jsonwebtoken::{Algorithm, EncodingKey, crypto};
use sha2::{Digest, Sha256};

use super::key::{encoded, message};
use super::*;
use crate::sso::id_token::verified;
use crate::sso::jwt::Expected;
use crate::sso::provider::Keys;

/// A token signed by `jsonwebtoken`, for what `Key` does not support.
fn token(header: &Value, claims: &Value, key: &EncodingKey, algorithm: Algorithm) -> String {
    let message = message(header, claims);
    let signature = crypto::sign(message.as_bytes(), key, algorithm).unwrap();
    format!("{message}.{signature}")
}

#[tokio::test]
async fn a_wrong_iss_is_refused() {
    let scene = Scene::new().await;
    for issuer in [
        "https://attacker.test".to_owned(),
        format!("{}/", scene.provider.issuer),
    ] {
        let claims = scene.claims_but("iss", json!(issuer));
        assert_eq!(
            scene.complete_with(&claims).await,
            refused(VerificationError::WrongIssuer)
        );
    }
}

#[tokio::test]
async fn a_wrong_aud_is_refused() {
    let scene = Scene::new().await;
    for audience in [
        json!("another"),
        json!([]),
        json!(["another"]),
        json!([CLIENT, "another"]),
    ] {
        let claims = scene.claims_but("aud", audience);
        assert_eq!(
            scene.complete_with(&claims).await,
            refused(VerificationError::WrongAudience)
        );
    }
    assert!(
        scene
            .complete_with(&scene.claims_but("aud", json!([CLIENT])))
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn a_token_issued_to_another_party_is_refused() {
    let scene = Scene::new().await;
    let claims = scene.claims_but("azp", json!("another"));
    assert_eq!(
        scene.complete_with(&claims).await,
        refused(VerificationError::WrongAuthorisedParty)
    );
    assert!(
        scene
            .complete_with(&scene.claims_but("azp", json!(CLIENT)))
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn a_wrong_nonce_is_refused() {
    let scene = Scene::new().await;
    for nonce in ["", "another", &attempt(2).nonce] {
        let claims = scene.claims_but("nonce", json!(nonce));
        assert_eq!(
            scene.complete_with(&claims).await,
            refused(VerificationError::WrongNonce)
        );
    }
}

#[tokio::test]
async fn a_wrong_signature_is_refused() {
    let scene = Scene::new().await;
    scene.answer_token(&Key::new("first", 2).token(&scene.claims()));
    assert_eq!(
        scene.complete().await,
        refused(VerificationError::BadSignature)
    );
}

#[tokio::test]
async fn claims_changed_after_signing_are_refused() {
    let scene = Scene::new().await;
    let good = scene.key.token(&scene.claims());
    let parts: Vec<&str> = good.split('.').collect();
    let other = encoded(
        scene
            .claims_but("sub", json!("kwame"))
            .to_string()
            .as_bytes(),
    );
    scene.answer_token(&format!("{}.{other}.{}", parts[0], parts[2]));
    assert_eq!(
        scene.complete().await,
        refused(VerificationError::BadSignature)
    );
}

#[tokio::test]
async fn alg_none_is_refused() {
    let scene = Scene::new().await;
    for alg in ["none", "None", "NONE", ""] {
        let unsigned = message(&json!({ "alg": alg, "typ": "JWT" }), &scene.claims());
        scene.answer_token(&format!("{unsigned}."));
        assert_eq!(
            scene.complete().await,
            refused(VerificationError::BadAlgorithm)
        );
    }
}

#[tokio::test]
async fn hs256_with_the_public_key_is_refused() {
    let scene = Scene::new().await;
    let header = json!({ "alg": "HS256", "typ": "JWT", "kid": "first" });
    let secret = EncodingKey::from_secret(scene.key.jwk().to_string().as_bytes());
    scene.answer_token(&token(&header, &scene.claims(), &secret, Algorithm::HS256));
    assert_eq!(
        scene.complete().await,
        refused(VerificationError::BadAlgorithm)
    );
}

#[tokio::test]
async fn hs256_with_the_client_secret_is_refused() {
    let scene = Scene::new().await;
    let header = json!({ "alg": "HS256", "typ": "JWT" });
    let secret = EncodingKey::from_secret(CLIENT_SECRET.as_bytes());
    scene.answer_token(&token(&header, &scene.claims(), &secret, Algorithm::HS256));
    assert_eq!(
        scene.complete().await,
        refused(VerificationError::BadAlgorithm)
    );
}

#[tokio::test]
async fn an_expired_token_is_refused_beyond_the_allowed_skew() {
    let scene = Scene::new().await;
    let expired = |seconds: i64| json!((noon() - TimeDelta::seconds(seconds)).timestamp());
    assert!(
        scene
            .complete_with(&scene.claims_but("exp", expired(59)))
            .await
            .is_ok()
    );
    let claims = scene.claims_but("exp", expired(60));
    assert_eq!(
        scene.complete_with(&claims).await,
        refused(VerificationError::Expired)
    );
}

#[tokio::test]
async fn a_token_from_the_future_is_refused_beyond_the_allowed_skew() {
    let scene = Scene::new().await;
    let ahead = |seconds: i64| json!((noon() + TimeDelta::seconds(seconds)).timestamp());
    assert!(
        scene
            .complete_with(&scene.claims_but("iat", ahead(60)))
            .await
            .is_ok()
    );
    let claims = scene.claims_but("iat", ahead(61));
    assert_eq!(
        scene.complete_with(&claims).await,
        refused(VerificationError::IssuedInFuture)
    );
}

#[tokio::test]
async fn a_missing_sub_iat_or_other_required_claim_is_refused_by_name() {
    let scene = Scene::new().await;
    for name in ["sub", "iat", "iss", "aud", "exp", "nonce"] {
        let claims = scene.claims_but(name, Value::Null);
        assert_eq!(
            scene.complete_with(&claims).await,
            refused(VerificationError::MissingClaim(name))
        );
    }
    let claims = scene.claims_but("sub", json!(""));
    assert_eq!(
        scene.complete_with(&claims).await,
        refused(VerificationError::MissingClaim("sub"))
    );
}

#[tokio::test]
async fn headers_that_change_the_meaning_are_refused() {
    let scene = Scene::new().await;
    for (name, value) in [
        ("crit", json!(["b64"])),
        ("cty", json!("JWT")),
        ("typ", json!("logout+jwt")),
    ] {
        let mut header = json!({ "alg": "ES256", "kid": "first" });
        header[name] = value;
        scene.answer_token(&scene.key.token_with(&header, &scene.claims()));
        assert_eq!(
            scene.complete().await,
            refused(VerificationError::Malformed),
            "{name}"
        );
    }
}

#[tokio::test]
async fn what_is_no_token_is_refused() {
    let scene = Scene::new().await;
    let good = scene.key.token(&scene.claims());
    for text in [
        "",
        "a.b",
        "a.b.c",
        "e30.e30.e30.e30",
        &format!("{good}.e30"),
        &good.replace('.', " "),
    ] {
        scene.answer_token(text);
        let result = scene.complete().await;
        let checks = [
            refused(VerificationError::Malformed),
            refused(VerificationError::BadAlgorithm),
        ];
        assert!(checks.contains(&result), "{text}: {result:?}");
    }
}

#[tokio::test]
async fn an_access_token_that_is_not_the_id_tokens_is_refused() {
    let scene = Scene::new().await;
    let hash = |token: &str| json!(encoded(&Sha256::digest(token)[..16]));
    assert!(
        scene
            .complete_with(&scene.claims_but("at_hash", hash("at-1")))
            .await
            .is_ok()
    );
    let claims = scene.claims_but("at_hash", hash("at-2"));
    assert_eq!(
        scene.complete_with(&claims).await,
        refused(VerificationError::WrongAccessToken)
    );
}

#[tokio::test]
async fn an_eddsa_key_is_accepted() {
    let scene = Scene::new().await;
    // PKCS #8 wrapping of a 32-byte Ed25519 seed.
    let mut der = vec![
        0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20,
    ];
    der.extend([7; 32]);
    let key = EncodingKey::from_ed_der(&der);
    let mut jwk = jsonwebtoken::jwk::Jwk::from_encoding_key(&key, Algorithm::EdDSA).unwrap();
    jwk.common.key_id = Some("ed".into());
    scene
        .provider
        .answer("/jwks", Reply::json(json!({ "keys": [jwk] })));
    let header = json!({ "alg": "EdDSA", "kid": "ed" });
    scene.answer_token(&token(&header, &scene.claims(), &key, Algorithm::EdDSA));
    assert_eq!(scene.complete().await.unwrap().subject, "amina");
}

/// Signed once with a key that was thrown away, so that the repository has no private RSA key.
#[test]
fn an_rsa_key_is_accepted_with_each_padding_and_hash_and_no_other_claims_pass_under_it() {
    let fixture: Value = serde_json::from_str(include_str!("rsa.json")).unwrap();
    let keys: Keys = serde_json::from_value(json!({ "keys": [fixture["key"]] })).unwrap();
    let config = config("https://society.test");
    let expected = Expected::of(&config, noon());
    for algorithm in ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"] {
        let good = fixture[algorithm].as_str().unwrap();
        assert_eq!(
            verified(good, "at-1", Some("n-0S6"), &keys, &expected).unwrap()["sub"],
            "amina"
        );
        // Each token has the left half of its access token's hash, as long as its own algorithm requires.
        assert_eq!(
            verified(good, "at-2", Some("n-0S6"), &keys, &expected),
            Err(VerificationError::WrongAccessToken)
        );
        let (_, signature) = good.rsplit_once('.').unwrap();
        let header = json!({ "alg": algorithm, "kid": "rsa", "typ": "JWT" });
        let claims = json!({
            "iss": "https://society.test", "sub": "kwame", "aud": CLIENT, "nonce": "n-0S6",
            "iat": noon().timestamp(), "exp": noon().timestamp() + 300,
        });
        let forged = format!("{}.{signature}", message(&header, &claims));
        assert_eq!(
            verified(&forged, "at-1", Some("n-0S6"), &keys, &expected),
            Err(VerificationError::BadSignature)
        );
    }
}
