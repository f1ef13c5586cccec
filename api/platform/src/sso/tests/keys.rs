use super::*;
use crate::sso::{Step, TransportError};

const DISCOVERY: &str = "/.well-known/openid-configuration";

#[tokio::test]
async fn a_signing_key_rotated_at_the_society_needs_no_restart() {
    let scene = Scene::new().await;
    scene.complete().await.unwrap();
    let second = Key::new("second", 2);
    scene.provider.publish(&[&second]);
    scene.answer_token(&second.token(&scene.claims()));
    assert_eq!(scene.complete().await.unwrap().subject, "amina");
    assert_eq!(scene.provider.asked("/jwks").len(), 2);
}

#[tokio::test]
async fn an_unknown_kid_is_refused_and_has_the_keys_fetched_once_a_minute_at_most() {
    let scene = Scene::new().await;
    scene.complete().await.unwrap();
    scene.answer_token(&Key::new("unknown", 3).token(&scene.claims()));
    for seconds in [0, 1, 30, 59] {
        let now = noon() + TimeDelta::seconds(seconds);
        assert_eq!(
            scene.complete_at(now).await,
            refused(VerificationError::UnknownKey)
        );
    }
    assert_eq!(scene.provider.asked("/jwks").len(), 2);
    assert_eq!(
        scene.complete_at(noon() + minutes(1)).await,
        refused(VerificationError::UnknownKey)
    );
    assert_eq!(scene.provider.asked("/jwks").len(), 3);
}

#[tokio::test]
async fn without_a_kid_one_key_fits_and_two_leave_it_open() {
    for (count, fits) in [(1, true), (2, false)] {
        let scene = Scene::new().await;
        let keys = [&scene.key, &Key::new("second", 2)];
        scene.provider.publish(&keys[..count]);
        let header = json!({ "alg": "ES256" });
        scene.answer_token(&scene.key.token_with(&header, &scene.claims()));
        let result = scene.complete().await;
        assert!(if fits {
            result.is_ok()
        } else {
            result == refused(VerificationError::UnknownKey)
        });
    }
}

#[tokio::test]
async fn keys_for_encryption_and_keys_nobody_knows_verify_nothing() {
    let scene = Scene::new().await;
    let mut encrypting = scene.key.jwk();
    encrypting["use"] = json!("enc");
    let keys = json!({ "keys": [encrypting, { "kty": "quantum", "kid": "first" }] });
    scene.provider.answer("/jwks", Reply::json(keys));
    assert_eq!(
        scene.complete().await,
        refused(VerificationError::UnknownKey)
    );
}

#[tokio::test]
async fn unreachable_keys_are_an_outage_and_no_refusal() {
    let scene = Scene::new().await;
    scene
        .provider
        .answer("/jwks", Reply::status(503, json!({})));
    let outage = SsoError::unavailable(Step::Keys, TransportError::Status(503));
    assert_eq!(scene.complete().await, Err(outage.clone()));
    assert_eq!(scene.complete().await, Err(outage));
    assert_eq!(scene.provider.asked("/jwks").len(), 1);
    scene.provider.publish(&[&scene.key]);
    assert!(
        scene
            .complete_at(noon() + TimeDelta::seconds(1))
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn metadata_and_keys_are_fetched_again_after_an_hour() {
    let scene = Scene::new().await;
    let asked = || {
        (
            scene.provider.asked(DISCOVERY).len(),
            scene.provider.asked("/jwks").len(),
        )
    };
    scene.complete().await.unwrap();
    scene.complete_at(noon() + minutes(4)).await.unwrap();
    assert_eq!(asked(), (1, 1));
    let later = noon() + minutes(60);
    scene.answer_token(
        &scene
            .key
            .token(&scene.claims_but("exp", json!((later + minutes(5)).timestamp()))),
    );
    scene.complete_at(later).await.unwrap();
    assert_eq!(asked(), (2, 2));
}

#[tokio::test]
async fn old_metadata_serves_while_the_society_is_away() {
    let scene = Scene::new().await;
    scene
        .society
        .begin(&scene.attempt, false, noon())
        .await
        .unwrap();
    scene
        .provider
        .answer(DISCOVERY, Reply::status(502, json!({})));
    let later = noon() + minutes(120);
    let address = scene
        .society
        .begin(&scene.attempt, false, later)
        .await
        .unwrap();
    assert_eq!(address.path(), "/authorize");
    let outage = SsoError::unavailable(Step::Discovery, TransportError::Status(502));
    assert_eq!(scene.society.reach(later).await, Err(outage));
}

#[tokio::test]
async fn a_society_that_does_not_answer_is_asked_less_and_less_often() {
    let scene = Scene::new().await;
    scene
        .provider
        .answer(DISCOVERY, Reply::status(500, json!({})));
    let mut asked_at = Vec::new();
    for second in 0..=20 {
        let before = scene.provider.times_asked();
        let now = noon() + TimeDelta::seconds(second);
        assert!(
            scene
                .society
                .begin(&scene.attempt, false, now)
                .await
                .is_err()
        );
        if scene.provider.times_asked() > before {
            asked_at.push(second);
        }
    }
    assert_eq!(asked_at, [0, 1, 3, 7, 15]);
    scene.provider.describe(json!({}));
    let recovered = noon() + TimeDelta::seconds(31);
    assert!(
        scene
            .society
            .begin(&scene.attempt, false, recovered)
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn a_readiness_probe_asks_twice_a_minute_at_most() {
    let scene = Scene::new().await;
    for seconds in [0, 10, 29, 30, 59] {
        scene
            .society
            .reach(noon() + TimeDelta::seconds(seconds))
            .await
            .unwrap();
    }
    assert_eq!(scene.provider.asked(DISCOVERY).len(), 2);
}
