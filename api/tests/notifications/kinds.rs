//! Each kind of notification reaches its recipients, and nobody else.

use super::{decline, page, subjects, told};
use crate::support::TestApp;
use serde_json::json;

#[actix_web::test]
async fn coordinators_are_told_of_a_registration_and_the_member_of_the_decision() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let elsewhere = app.coordinator("elsewhere", &["isth"]).await;
    let (amina, zoe) = (app.member("amina").await, app.member("zoe").await);
    let first = app.register(&amina, "isbt", "mentee").await;
    let second = app.register(&zoe, "isbt", "mentor").await;
    app.drain().await;
    let mut seen = told(&ines, "enrolment_submitted").await;
    seen.sort_by_key(|item| item["args"]["person"].to_string());
    for (item, (person, role, id)) in seen.iter().zip([
        ("Member amina", "mentee", first),
        ("Member zoe", "mentor", second),
    ]) {
        assert_eq!(
            (&item["role"], &item["programme"]["slug"]),
            (&json!("coordinator"), &json!("isbt"))
        );
        assert_eq!(item["args"]["person"], person);
        assert_eq!(item["args"]["reason"], role);
        assert_eq!(item["args"]["enrolment_id"], id.to_string());
    }
    assert_eq!(seen.len(), 2);
    assert_eq!(page(&elsewhere).await["items"], json!([]));
    let path = "/api/v1/programmes/isbt/enrolments";
    ines.act(&format!("{path}/{first}/approval")).await.ok();
    let body = json!({ "reason": "Please write to us first." });
    ines.post(&format!("{path}/{second}/decline"), &body)
        .await
        .ok();
    app.clock.advance(chrono::Duration::seconds(60));
    app.drain().await;
    let approved = &told(&amina, "enrolment_approved").await[0];
    assert_eq!(
        (&approved["role"], &approved["args"]["enrolment_id"]),
        (&json!("mentee"), &json!(first))
    );
    let declined = &told(&zoe, "enrolment_declined").await[0];
    assert_eq!(declined["args"]["reason"], "Please write to us first.");
    assert_eq!(
        subjects(&app, "amina"),
        ["Welcome to ISBT Mentorship Programme"]
    );
    assert_eq!(
        subjects(&app, "zoe"),
        ["A decision on your registration in ISBT Mentorship Programme"]
    );
    assert!(
        subjects(&app, "ines").is_empty(),
        "coordinators read it in the app"
    );
    assert_eq!(page(&ines).await["items"].as_array().unwrap().len(), 2);
    app.stop().await;
}

#[actix_web::test]
async fn no_coordinator_is_told_to_decide_where_nobody_has_to_be_approved() {
    let app = TestApp::start().await;
    app.in_season();
    let ines = app.coordinator("ines", &["isth"]).await;
    let amina = app.member("amina").await;
    app.register(&amina, "isth", "mentee").await;
    app.drain().await;
    assert_eq!(page(&ines).await["items"], json!([]));
    assert_eq!(told(&amina, "enrolment_approved").await.len(), 1);
    app.stop().await;
}

#[actix_web::test]
async fn a_coordinator_is_not_told_of_their_own_registration() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let deputy = app.coordinator("deputy", &["isbt"]).await;
    app.register(&ines, "isbt", "mentee").await;
    app.drain().await;
    assert!(told(&ines, "enrolment_submitted").await.is_empty());
    assert_eq!(told(&deputy, "enrolment_submitted").await.len(), 1);
    app.stop().await;
}

#[actix_web::test]
async fn a_request_is_told_to_the_mentor_and_its_answer_to_the_mentee() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    app.drain().await;
    let request = amina.ask(&kwame).await;
    app.drain().await;
    let received = &told(&kwame.client, "request_received").await[0];
    assert_eq!(received["role"], "mentor");
    assert_eq!(received["args"]["person"], "Member amina");
    assert_eq!(received["args"]["request_id"], request.to_string());
    assert_eq!(
        received["args"]["enrolment_id"],
        kwame.enrolment.to_string()
    );
    decline(&kwame, request, "no_time").await;
    app.drain().await;
    let declined = &told(&amina.client, "request_declined").await[0];
    assert_eq!(
        (&declined["role"], &declined["args"]["reason"]),
        (&json!("mentee"), &json!("no_time"))
    );
    assert_eq!(declined["args"]["person"], "Member kwame");
    let second = amina.ask(&kwame).await;
    app.drain().await;
    amina.client.answer(second, "withdrawal").await.ok();
    app.drain().await;
    let withdrawn = &told(&kwame.client, "request_withdrawn").await[0];
    assert_eq!(withdrawn["args"]["person"], "Member amina");
    assert!(told(&amina.client, "request_withdrawn").await.is_empty());
    assert!(told(&amina.client, "request_received").await.is_empty());
    assert_eq!(
        subjects(&app, "kwame")[1..],
        [
            "Member amina asks you to be their mentor",
            "Member amina asks you to be their mentor",
            "Member amina has withdrawn their request",
        ]
    );
    assert_eq!(
        subjects(&app, "amina")[1..],
        ["Member kwame has answered your request"]
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_yes_is_told_to_the_mentee_and_the_end_to_both() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let kwame = app.mentor("isbt", "kwame").await;
    let leonie = app.mentor("isbt", "leonie").await;
    app.drain().await;
    let request = amina.ask(&kwame).await;
    let other = amina.ask(&leonie).await;
    app.drain().await;
    let mentorship = kwame.accept(request).await;
    app.drain().await;
    let accepted = &told(&amina.client, "request_accepted").await[0];
    assert_eq!(accepted["args"]["mentorship_id"], mentorship.to_string());
    assert!(told(&kwame.client, "request_accepted").await.is_empty());
    let taken = &told(&leonie.client, "request_seat_taken").await[0];
    assert_eq!(taken["args"]["request_id"], other.to_string());
    assert!(told(&kwame.client, "request_seat_taken").await.is_empty());
    kwame
        .client
        .end(mentorship, &json!({ "outcome": "completed" }))
        .await
        .ok();
    app.drain().await;
    for (side, role, person) in [
        (&amina, "mentee", "Member kwame"),
        (&kwame, "mentor", "Member amina"),
    ] {
        let ended = &told(&side.client, "mentorship_ended").await[0];
        assert_eq!(
            (&ended["role"], &ended["args"]["person"]),
            (&json!(role), &json!(person))
        );
        assert_eq!(ended["args"]["mentorship_id"], mentorship.to_string());
        assert_eq!(ended["args"]["reason"], "completed");
    }
    let ended = "Your mentorship with Member kwame has ended";
    assert_eq!(
        subjects(&app, "amina")[1..],
        ["Member kwame is now your mentor", ended]
    );
    assert_eq!(
        subjects(&app, "leonie")[2..],
        ["Member amina has found a mentor"]
    );
    let letters = app.outbox.letters();
    let of = |name: &str| {
        let address = format!("{name}@members.test");
        let mut letters = letters.iter().rev();
        letters
            .find(|letter| letter.to.address == address)
            .unwrap()
            .text
            .clone()
    };
    assert!(of("amina").contains("Member kwame has marked your mentorship"));
    assert!(of("kwame").contains("You have marked your mentorship"));
    app.stop().await;
}
