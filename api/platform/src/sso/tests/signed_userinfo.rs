//! Userinfo as a signed token (OpenID Connect Core 5.3.2).

use super::key::message;
use super::*;
use crate::sso::MembershipStatus;

impl Scene {
    fn tell_signed(&self, token: &str) {
        let reply = Reply::Body {
            status: 200,
            headers: "content-type: application/jwt; charset=utf-8\r\n".into(),
            body: token.as_bytes().to_vec(),
        };
        self.provider.answer("/userinfo", reply);
    }

    fn userinfo(&self) -> Value {
        json!({
            "iss": self.provider.issuer, "aud": CLIENT, "sub": "amina",
            "membership_status": "grace", "name": "Amina Otieno",
        })
    }

    fn userinfo_but(&self, name: &str, value: Value) -> Value {
        let mut claims = self.userinfo();
        claims[name] = value;
        claims
    }
}

#[tokio::test]
async fn a_signed_answer_is_read_like_a_plain_one() {
    let scene = Scene::new().await;
    scene.tell_signed(&scene.key.token(&scene.userinfo()));
    let person = scene.complete().await.unwrap();
    assert_eq!(person.membership.status, MembershipStatus::Grace);
    assert_eq!(person.display_name.as_deref(), Some("Amina Otieno"));
    let bare = json!({ "sub": "amina", "membership_status": "grace" });
    scene.tell_signed(&scene.key.token(&bare));
    assert!(
        scene.complete().await.is_ok(),
        "issuer and audience may be left out"
    );
}

#[tokio::test]
async fn a_signed_answer_that_fails_a_check_is_refused() {
    let scene = Scene::new().await;
    let mut others = scene.userinfo_but("aud", json!("another"));
    let cases = [
        (
            Key::new("first", 9).token(&scene.userinfo()),
            VerificationError::BadSignature,
        ),
        (
            Key::new("other", 9).token(&scene.userinfo()),
            VerificationError::UnknownKey,
        ),
        (scene.key.token(&others), VerificationError::WrongAudience),
        (
            scene
                .key
                .token(&scene.userinfo_but("iss", json!("https://attacker.test"))),
            VerificationError::WrongIssuer,
        ),
        (
            scene.key.token(&scene.userinfo_but("sub", json!("kwame"))),
            VerificationError::SubjectMismatch,
        ),
        (
            format!("{}.", message(&json!({ "alg": "none" }), &scene.userinfo())),
            VerificationError::BadAlgorithm,
        ),
        ("a.b.c.d.e".to_owned(), VerificationError::Malformed),
        (String::new(), VerificationError::Malformed),
    ];
    for (token, check) in cases {
        scene.tell_signed(&token);
        assert_eq!(scene.complete().await, refused(check), "{check}");
    }
    others["aud"] = json!([CLIENT, "another"]);
    scene.tell_signed(&scene.key.token(&others));
    assert!(scene.complete().await.is_ok());
}

#[tokio::test]
async fn userinfo_is_asked_for_as_plain_json_first() {
    let scene = Scene::new().await;
    scene.complete().await.unwrap();
    let head = scene.provider.asked("/userinfo")[0].head.to_lowercase();
    assert!(
        head.contains("accept: application/json, application/jwt;q=0.5"),
        "{head}"
    );
}
