use super::*;
use crate::sso::MembershipStatus;

#[tokio::test]
async fn a_member_signs_in_by_userinfo_alone() {
    let scene = OAuthScene::new().await;
    scene.answer_token(json!({ "refresh_token": "rt-1" }));
    let person = scene.complete().await.unwrap();
    assert_eq!(person.subject, "amina");
    assert_eq!(person.issuer, scene.provider.issuer);
    assert_eq!(person.membership.status, MembershipStatus::Active);
    assert_eq!(person.refresh_token.unwrap().expose(), "rt-1");
    assert!(person.id_token.is_none());
    let asked = scene.provider.asked("/userinfo").pop().unwrap();
    assert!(
        asked
            .head
            .to_lowercase()
            .contains("authorization: bearer at-1")
    );
    let redeemed = scene.provider.asked("/token").pop().unwrap();
    let verifier = format!("code_verifier={}", scene.attempt.pkce_verifier);
    assert!(redeemed.body.contains(&verifier));
}

#[tokio::test]
async fn the_way_there_carries_state_and_challenge_and_no_nonce() {
    let scene = OAuthScene::new().await;
    let begin = |again| scene.society.begin(&scene.attempt, again, noon());
    let address = begin(false).await.unwrap();
    let query: Vec<String> = address
        .query_pairs()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let state = format!("state={}", scene.attempt.state);
    for part in ["tenant=1", "response_type=code", "scope=profile", &state] {
        assert!(query.iter().any(|pair| pair == part), "{part}");
    }
    assert!(query.contains(&"code_challenge_method=S256".to_owned()));
    assert!(!query.iter().any(|pair| pair.starts_with("nonce=")));
    assert!(
        begin(true)
            .await
            .unwrap()
            .query()
            .unwrap()
            .contains("prompt=login")
    );
    assert_eq!(scene.provider.times_asked(), 0);
}

#[tokio::test]
async fn a_wrong_state_is_refused_before_the_society_is_asked() {
    let scene = OAuthScene::new().await;
    for state in ["", "another"] {
        let callback = Callback {
            state: state.into(),
            ..scene.callback()
        };
        assert_eq!(
            scene.complete_with(callback).await,
            refused(VerificationError::WrongState)
        );
    }
    assert_eq!(scene.provider.times_asked(), 0);
}

#[tokio::test]
async fn a_replayed_code_is_refused() {
    let scene = OAuthScene::new().await;
    let spent = Reply::status(400, json!({ "error": "invalid_grant" }));
    scene.provider.answer("/token", spent);
    assert_eq!(
        scene.complete().await,
        refused(VerificationError::CodeRefused)
    );
}

#[tokio::test]
async fn a_mix_up_with_another_provider_ends_before_the_code_is_sent_anywhere() {
    let scene = OAuthScene::new().await;
    let callback = Callback {
        iss: Some("https://evil.test".into()),
        ..scene.callback()
    };
    assert_eq!(
        scene.complete_with(callback).await,
        refused(VerificationError::WrongIssuer)
    );
    assert_eq!(scene.provider.times_asked(), 0);
    let ours = Callback {
        iss: Some(scene.provider.issuer.clone()),
        ..scene.callback()
    };
    assert!(scene.complete_with(ours).await.is_ok());
}

#[tokio::test]
async fn a_declined_sign_in_and_a_missing_code_are_told_apart() {
    let scene = OAuthScene::new().await;
    let declined = Callback {
        error: Some("access_denied".into()),
        ..scene.callback()
    };
    assert_eq!(
        scene.complete_with(declined).await,
        refused(VerificationError::Declined)
    );
    let empty = Callback {
        code: None,
        ..scene.callback()
    };
    assert_eq!(
        scene.complete_with(empty).await,
        refused(VerificationError::MissingCode)
    );
}

#[tokio::test]
async fn userinfo_that_does_not_say_who_it_is_is_refused() {
    let scene = OAuthScene::new().await;
    let nobody = [
        json!({}),
        json!({ "sub": null }),
        json!({ "sub": "" }),
        json!({ "sub": " amina" }),
        json!({ "sub": "amina\u{0}" }),
        json!({ "sub": ["amina"] }),
        json!({ "sub": true }),
        json!({ "sub": 1.5 }),
        json!({ "sub": -1 }),
        json!({ "sub": "x".repeat(256) }),
        json!({ "id": "amina" }),
    ];
    for claims in nobody {
        scene.tell(claims.clone());
        let found = scene.complete().await;
        assert_eq!(
            found,
            refused(VerificationError::MissingClaim("sub")),
            "{claims}"
        );
    }
}

#[tokio::test]
async fn a_society_that_numbers_its_people_is_understood() {
    let scene = OAuthScene::with(
        |config| config.reading.names.subject = "id".into(),
        Limits::default(),
    )
    .await;
    scene.tell(json!({ "id": 4711, "sub": "mallory", "membership_status": "grace" }));
    let person = scene.complete().await.unwrap();
    assert_eq!(person.subject, "4711");
    assert_eq!(person.membership.status, MembershipStatus::Grace);
}

/// The token is ignored, so its issuer, audience, nonce, times and signature do not matter.
#[tokio::test]
async fn an_id_token_in_the_answer_changes_nothing_whatever_is_wrong_with_it() {
    let scene = OAuthScene::new().await;
    let key = Key::new("first", 1);
    let claims = json!({ "sub": "mallory", "tandem_roles": ["administrator"] });
    for token in ["not a token".to_owned(), key.token(&claims)] {
        scene.answer_token(json!({ "id_token": token }));
        let person = scene.complete().await.unwrap();
        assert_eq!(person.subject, "amina");
        assert!(person.roles.is_empty() && person.id_token.is_none());
    }
    assert!(scene.provider.asked("/jwks").is_empty());
}

#[tokio::test]
async fn what_the_token_endpoint_refuses_has_a_name() {
    let scene = OAuthScene::new().await;
    let cases = [
        (
            401,
            json!({ "error": "invalid_client" }),
            VerificationError::ClientRefused,
        ),
        (
            400,
            json!({ "error": "invalid_request" }),
            VerificationError::TokenRefused,
        ),
        (400, json!("no object"), VerificationError::TokenRefused),
    ];
    for (status, body, check) in cases {
        scene.provider.answer("/token", Reply::status(status, body));
        assert_eq!(scene.complete().await, refused(check));
    }
}

#[tokio::test]
async fn an_access_token_that_userinfo_does_not_know_is_refused() {
    let scene = OAuthScene::new().await;
    for status in [401, 403] {
        scene
            .provider
            .answer("/userinfo", Reply::status(status, json!({})));
        assert_eq!(
            scene.complete().await,
            refused(VerificationError::UserinfoRefused)
        );
    }
}
