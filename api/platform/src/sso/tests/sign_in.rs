use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use url::Url;

use super::key::encoded;
use super::*;
use crate::sso::MembershipStatus;

fn query(address: &Url) -> HashMap<String, String> {
    address.query_pairs().into_owned().collect()
}

#[tokio::test]
async fn a_member_signs_in_and_userinfo_is_laid_over_the_id_token() {
    let scene = Scene::new().await;
    let userinfo = json!({
        "sub": "amina", "name": "Amina Otieno", "email": "amina.otieno@members.test",
        "email_verified": true, "locale": "fr", "zoneinfo": "Africa/Nairobi",
        "membership_status": "grace", "tandem_roles": ["coordinator:isbt"],
    });
    scene.provider.answer("/userinfo", Reply::json(userinfo));
    let person = scene.complete().await.unwrap();
    assert_eq!(
        (person.issuer.as_str(), person.subject.as_str()),
        (scene.provider.issuer.as_str(), "amina")
    );
    assert_eq!(person.display_name.as_deref(), Some("Amina Otieno"));
    assert_eq!(person.email.as_deref(), Some("amina.otieno@members.test"));
    assert_eq!(person.locale.as_deref(), Some("fr"));
    assert_eq!(person.time_zone.as_deref(), Some("Africa/Nairobi"));
    assert_eq!(person.membership.status, MembershipStatus::Grace);
    assert_eq!(person.roles, ["coordinator:isbt"]);
    assert_eq!(
        person.id_token.as_ref().unwrap().expose(),
        scene.key.token(&scene.claims())
    );
}

#[tokio::test]
async fn a_society_without_userinfo_is_taken_at_its_id_token() {
    let scene = Scene::new().await;
    scene
        .provider
        .describe(json!({ "userinfo_endpoint": null }));
    let person = scene.complete().await.unwrap();
    assert_eq!(person.membership.status, MembershipStatus::Active);
    assert!(scene.provider.asked("/userinfo").is_empty());
}

#[tokio::test]
async fn the_way_to_the_society_carries_state_nonce_and_the_challenge_and_keeps_its_own_query() {
    let scene = Scene::new().await;
    let address = scene
        .society
        .begin(&scene.attempt, false, noon())
        .await
        .unwrap();
    let query = query(&address);
    assert!(
        address
            .as_str()
            .starts_with(&format!("{}/authorize?tenant=1&", scene.provider.issuer))
    );
    assert_eq!(query["response_type"], "code");
    assert_eq!(query["client_id"], CLIENT);
    assert_eq!(
        query["redirect_uri"],
        "https://tandem.test/api/v1/session/callback"
    );
    assert_eq!(query["scope"], "openid profile email");
    assert_eq!(query["state"], scene.attempt.state);
    assert_eq!(query["nonce"], scene.attempt.nonce);
    assert_eq!(
        query["code_challenge"],
        encoded(&Sha256::digest(&scene.attempt.pkce_verifier))
    );
    assert_eq!(query["code_challenge_method"], "S256");
    assert!(!query.contains_key("prompt"));
}

#[tokio::test]
async fn asking_again_makes_the_society_ask_who_is_there() {
    let scene = Scene::new().await;
    let address = scene
        .society
        .begin(&scene.attempt, true, noon())
        .await
        .unwrap();
    assert_eq!(query(&address)["prompt"], "login");
}

#[test]
fn no_two_attempts_share_anything_and_each_part_has_256_bits() {
    let (one, two) = (attempt(1), attempt(2));
    let parts = [
        &one.state,
        &one.nonce,
        &one.pkce_verifier,
        &two.state,
        &two.nonce,
        &two.pkce_verifier,
    ];
    let distinct: std::collections::HashSet<_> = parts.iter().collect();
    assert_eq!(distinct.len(), 6);
    assert!(parts.iter().all(|part| part.len() == 43));
}

#[tokio::test]
async fn the_code_is_redeemed_with_the_verifier_and_the_secret_in_the_header_only() {
    let scene = Scene::new().await;
    scene.complete().await.unwrap();
    let asked = &scene.provider.asked("/token")[0];
    let form: HashMap<_, _> = url::form_urlencoded::parse(asked.body.as_bytes())
        .into_owned()
        .collect();
    assert_eq!(form["grant_type"], "authorization_code");
    assert_eq!(form["code"], "code-1");
    assert_eq!(form["code_verifier"], scene.attempt.pkce_verifier);
    assert_eq!(
        form["redirect_uri"],
        "https://tandem.test/api/v1/session/callback"
    );
    assert_eq!(form.len(), 4);
    let credentials = STANDARD.encode("tandem:a+client+secret%2Fwith%2Bsigns");
    assert!(
        asked.head.contains(&format!("Basic {credentials}")),
        "{}",
        asked.head
    );
    assert!(
        scene.provider.asked("/userinfo")[0]
            .head
            .contains("Bearer at-1")
    );
}

#[tokio::test]
async fn a_public_client_names_itself_and_sends_no_authorisation() {
    let scene = Scene::with(|config| config.client_secret = None, Limits::default()).await;
    scene.complete().await.unwrap();
    let asked = &scene.provider.asked("/token")[0];
    assert!(asked.body.contains("client_id=tandem"));
    assert!(!asked.head.to_lowercase().contains("authorization:"));
}

#[tokio::test]
async fn what_the_token_endpoint_refuses_has_a_name() {
    let scene = Scene::new().await;
    let cases = [
        (401, "invalid_client", VerificationError::ClientRefused),
        (400, "unauthorized_client", VerificationError::ClientRefused),
        (400, "invalid_request", VerificationError::TokenRefused),
    ];
    for (status, error, check) in cases {
        scene
            .provider
            .answer("/token", Reply::status(status, json!({ "error": error })));
        assert_eq!(scene.complete().await, refused(check));
    }
    scene
        .provider
        .answer("/token", Reply::json(json!({ "access_token": "at-1" })));
    assert_eq!(
        scene.complete().await,
        refused(VerificationError::MissingIdToken)
    );
}

#[tokio::test]
async fn userinfo_of_another_sub_or_of_none_is_refused() {
    let scene = Scene::new().await;
    for answer in [
        json!({ "sub": "kwame" }),
        json!({ "name": "Amina" }),
        json!({ "sub": 7 }),
    ] {
        scene.provider.answer("/userinfo", Reply::json(answer));
        assert_eq!(
            scene.complete().await,
            refused(VerificationError::SubjectMismatch)
        );
    }
    scene
        .provider
        .answer("/userinfo", Reply::status(401, json!({})));
    assert_eq!(
        scene.complete().await,
        refused(VerificationError::UserinfoRefused)
    );
}

#[tokio::test]
async fn signing_out_at_the_society_carries_the_hint_and_the_way_back() {
    let scene = Scene::new().await;
    let back: Url = "https://tandem.test/".parse().unwrap();
    let address = scene
        .society
        .sign_out_url(Some("hint"), &back, noon())
        .await
        .unwrap();
    let query = query(&address);
    assert_eq!(address.path(), "/end");
    assert_eq!(query["id_token_hint"], "hint");
    assert_eq!(query["post_logout_redirect_uri"], "https://tandem.test/");
    assert_eq!(query["client_id"], CLIENT);
}

#[tokio::test]
async fn a_society_without_a_sign_out_page_has_no_address() {
    let scene = Scene::new().await;
    scene
        .provider
        .describe(json!({ "end_session_endpoint": null }));
    let back: Url = "https://tandem.test/".parse().unwrap();
    assert_eq!(scene.society.sign_out_url(None, &back, noon()).await, None);
}
