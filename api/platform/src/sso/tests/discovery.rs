//! Discovery documents that differ from the specification.

use std::collections::HashMap;

use super::*;
use crate::sso::{ClientAuthentication, Step, TransportError};

fn form(scene: &Scene) -> HashMap<String, String> {
    let asked = scene.provider.asked("/token").pop().unwrap();
    url::form_urlencoded::parse(asked.body.as_bytes())
        .into_owned()
        .collect()
}

fn has_header(scene: &Scene) -> bool {
    let asked = scene.provider.asked("/token").pop().unwrap();
    asked.head.to_lowercase().contains("authorization: basic ")
}

#[tokio::test]
async fn a_society_that_takes_the_secret_in_the_form_only_gets_it_there() {
    let scene = Scene::new().await;
    scene.provider.describe(
        json!({ "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt"] }),
    );
    scene.complete().await.unwrap();
    let form = form(&scene);
    assert_eq!(
        (form["client_id"].as_str(), form["client_secret"].as_str()),
        (CLIENT, CLIENT_SECRET)
    );
    assert!(!has_header(&scene));
}

#[tokio::test]
async fn where_the_header_is_offered_or_nothing_is_said_the_secret_stays_out_of_the_form() {
    for methods in [
        json!(["client_secret_post", "client_secret_basic"]),
        json!([]),
        json!(["private_key_jwt"]),
        Value::Null,
    ] {
        let scene = Scene::new().await;
        scene
            .provider
            .describe(json!({ "token_endpoint_auth_methods_supported": methods }));
        scene.complete().await.unwrap();
        assert!(has_header(&scene) && !form(&scene).contains_key("client_secret"));
    }
}

#[tokio::test]
async fn the_configuration_says_how_the_secret_is_sent_whatever_is_published() {
    let post = Some(ClientAuthentication::Post);
    let scene = Scene::with(|config| config.authentication = post, Limits::default()).await;
    scene.complete().await.unwrap();
    assert_eq!(form(&scene)["client_secret"], CLIENT_SECRET);
}

#[tokio::test]
async fn an_issuer_that_differs_by_a_slash_works_and_its_people_stay_the_same() {
    let scene = Scene::new().await;
    let issuer = format!("{}/", scene.provider.issuer);
    scene.provider.describe(json!({ "issuer": issuer }));
    let theirs = scene.claims_but("iss", json!(issuer));
    scene.answer_token(&scene.key.token(&theirs));
    let named = Callback {
        iss: Some(issuer),
        ..scene.callback()
    };
    let complete = async || {
        let callback = named.clone();
        scene
            .society
            .complete(callback, &scene.attempt, noon())
            .await
    };
    let person = complete().await.unwrap();
    assert_eq!(person.issuer, scene.provider.issuer);
    // Tokens must name the issuer as it is published.
    scene.answer_token(&scene.key.token(&scene.claims()));
    assert_eq!(complete().await, refused(VerificationError::WrongIssuer));
}

#[tokio::test]
async fn another_issuer_is_refused_with_both_in_the_message() {
    let scene = Scene::new().await;
    for other in ["https://society.test", "https://society.test/{tenant}/v2.0"] {
        scene.provider.describe(json!({ "issuer": other }));
        let fault = scene.society.reach(noon() + minutes(5)).await.unwrap_err();
        let said = fault.to_string();
        if said.contains(other) {
            assert!(said.contains(&scene.provider.issuer), "{said}");
            return;
        }
    }
    panic!("neither was named");
}

#[tokio::test]
async fn an_empty_or_unreadable_sign_out_address_is_none_and_keeps_nobody_out() {
    let back = "https://tandem.test/".parse().unwrap();
    for empty in [
        json!(""),
        json!("  "),
        json!("not an address"),
        json!(false),
    ] {
        let scene = Scene::new().await;
        scene
            .provider
            .describe(json!({ "end_session_endpoint": empty }));
        assert!(scene.complete().await.is_ok(), "{empty}");
        assert_eq!(scene.society.sign_out_url(None, &back, noon()).await, None);
    }
}

#[tokio::test]
async fn an_empty_userinfo_address_is_none() {
    let scene = Scene::new().await;
    scene.provider.describe(json!({ "userinfo_endpoint": "" }));
    assert!(scene.complete().await.is_ok());
    assert!(scene.provider.asked("/userinfo").is_empty());
}

#[tokio::test]
async fn what_is_needed_and_missing_is_named() {
    for name in [
        "authorization_endpoint",
        "token_endpoint",
        "jwks_uri",
        "issuer",
    ] {
        for value in [Value::Null, json!(""), json!(7)] {
            let scene = Scene::new().await;
            scene.provider.describe(json!({ (name): value }));
            let fault = scene.complete().await.unwrap_err();
            let lacks = name != "issuer" || !value.is_string();
            if lacks {
                let expected = SsoError::unavailable(Step::Discovery, TransportError::Lacks(name));
                assert_eq!(fault, expected);
                assert!(fault.to_string().contains(name));
            }
        }
    }
}
