use url::Url;

use super::*;
use crate::sso::{FakeSociety, SignedOut, Step, TransportError};

fn society() -> FakeSociety {
    FakeSociety::new("https://society.test/authorize".parse().unwrap())
}

fn callback(attempt: &Attempt, code: &str) -> Callback {
    Callback {
        state: attempt.state.clone(),
        code: Some(code.into()),
        ..Callback::default()
    }
}

#[tokio::test]
async fn the_fake_hands_out_an_address_with_the_state_and_gives_each_person_once() {
    let (society, attempt) = (society(), attempt(1));
    let amina = FakeSociety::active_member("amina");
    society.register("code-1", amina.clone());
    let address = society.begin(&attempt, true, noon()).await.unwrap();
    let expected = format!(
        "https://society.test/authorize?state={}&prompt=login",
        attempt.state
    );
    assert_eq!(address.as_str(), expected);
    let first = society
        .complete(callback(&attempt, "code-1"), &attempt, noon())
        .await;
    assert_eq!(first, Ok(amina));
    let replay = society
        .complete(callback(&attempt, "code-1"), &attempt, noon())
        .await;
    assert_eq!(replay, refused(VerificationError::CodeRefused));
}

#[tokio::test]
async fn the_fake_checks_the_state_and_can_be_away() {
    let (society, mine) = (society(), attempt(1));
    society.register("code-1", FakeSociety::active_member("amina"));
    let stolen = society
        .complete(callback(&attempt(2), "code-1"), &mine, noon())
        .await;
    assert_eq!(stolen, refused(VerificationError::WrongState));
    society.take_down();
    let outage = SsoError::unavailable(Step::Discovery, TransportError::NoConnection);
    assert_eq!(society.reach(noon()).await, Err(outage.clone()));
    assert_eq!(society.begin(&mine, false, noon()).await, Err(outage));
    society.give_back();
    assert!(
        society
            .complete(callback(&mine, "code-1"), &mine, noon())
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn the_fake_signs_out_both_ways() {
    let society = society();
    let back: Url = "https://tandem.test/".parse().unwrap();
    let address = society
        .sign_out_url(Some("hint"), &back, noon())
        .await
        .unwrap();
    assert!(
        address
            .as_str()
            .starts_with("https://society.test/sign-out?id_token_hint=hint&")
    );
    let signed_out = SignedOut {
        issuer: "https://society.test".into(),
        subject: Some("amina".into()),
        session: None,
        token_id: "t-1".into(),
    };
    society.register_sign_out("token", signed_out.clone());
    assert_eq!(society.signed_out("token", noon()).await, Ok(signed_out));
    assert_eq!(
        society.signed_out("other", noon()).await,
        refused(VerificationError::NotALogoutToken)
    );
}
