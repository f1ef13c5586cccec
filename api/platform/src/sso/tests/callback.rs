use super::*;

#[tokio::test]
async fn a_wrong_state_is_refused_before_the_society_is_asked() {
    let scene = Scene::new().await;
    for state in ["", "another", &attempt(2).state] {
        let callback = Callback {
            state: state.into(),
            ..scene.callback()
        };
        let result = scene
            .society
            .complete(callback, &scene.attempt, noon())
            .await;
        assert_eq!(result, refused(VerificationError::WrongState));
    }
    assert_eq!(scene.provider.times_asked(), 0);
}

#[tokio::test]
async fn an_attempt_without_a_state_fits_no_callback() {
    let scene = Scene::new().await;
    let empty = Attempt {
        state: String::new(),
        ..scene.attempt.clone()
    };
    let callback = Callback {
        state: String::new(),
        ..scene.callback()
    };
    assert_eq!(
        scene.society.complete(callback, &empty, noon()).await,
        refused(VerificationError::WrongState)
    );
}

#[tokio::test]
async fn a_replayed_code_is_refused() {
    let scene = Scene::new().await;
    scene.complete().await.unwrap();
    let spent = json!({ "error": "invalid_grant", "error_description": "code-1 was used" });
    scene.provider.answer("/token", Reply::status(400, spent));
    assert_eq!(
        scene.complete().await,
        refused(VerificationError::CodeRefused)
    );
}

#[tokio::test]
async fn a_mix_up_with_another_provider_ends_before_the_code_is_sent_anywhere() {
    let scene = Scene::new().await;
    let callback = Callback {
        iss: Some("https://attacker.test".into()),
        ..scene.callback()
    };
    let result = scene
        .society
        .complete(callback, &scene.attempt, noon())
        .await;
    assert_eq!(result, refused(VerificationError::WrongIssuer));
    assert!(scene.provider.asked("/token").is_empty());
}

#[tokio::test]
async fn a_society_that_names_itself_in_answers_must_do_so() {
    let scene = Scene::new().await;
    let callback = Callback {
        iss: None,
        ..scene.callback()
    };
    let result = scene
        .society
        .complete(callback, &scene.attempt, noon())
        .await;
    assert_eq!(result, refused(VerificationError::MissingIssuer));
}

#[tokio::test]
async fn one_that_does_not_name_itself_may_leave_it_out_but_not_name_another() {
    let scene = Scene::new().await;
    scene.provider.describe(json!({}));
    let callback = |iss: Option<&str>| Callback {
        iss: iss.map(String::from),
        ..scene.callback()
    };
    let silent = scene
        .society
        .complete(callback(None), &scene.attempt, noon())
        .await;
    assert_eq!(silent.unwrap().subject, "amina");
    let other = callback(Some("https://attacker.test"));
    let result = scene.society.complete(other, &scene.attempt, noon()).await;
    assert_eq!(result, refused(VerificationError::WrongIssuer));
}

#[tokio::test]
async fn a_declined_sign_in_and_a_missing_code_are_told_apart() {
    let scene = Scene::new().await;
    let declined = Callback {
        code: None,
        error: Some("access_denied".into()),
        ..scene.callback()
    };
    let bare = Callback {
        code: None,
        ..scene.callback()
    };
    let result = scene
        .society
        .complete(declined, &scene.attempt, noon())
        .await;
    assert_eq!(result, refused(VerificationError::Declined));
    let result = scene.society.complete(bare, &scene.attempt, noon()).await;
    assert_eq!(result, refused(VerificationError::MissingCode));
}
