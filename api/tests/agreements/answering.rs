//! Approving a proposal, or sending it back.

use super::{assert_allowed, status_of};
use crate::support::{
    TestApp,
    agreements::{address, complete},
};
use serde_json::{Value, json};

#[actix_web::test]
async fn the_approval_of_the_second_side_makes_the_mentorship_active() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let (amina, kwame) = (&pair.mentee.client, &pair.mentor.client);
    assert_eq!(status_of(amina, pair.mentorship).await, "arranging");
    let proposed = amina.propose(pair.mentorship, &complete()).await;
    let own = amina.approve(pair.mentorship, &proposed).await;
    own.problem(404, "not_found");
    let mut other = proposed.clone();
    other["hash"] = json!("0".repeat(64));
    let differs = kwame.approve(pair.mentorship, &other).await;
    differs.problem(409, "agreement_text_differs");
    app.a_second_later();
    let approved = kwame.approve(pair.mentorship, &proposed).await.ok();
    assert_eq!(approved["status"], "in_force");
    let roles: Vec<_> = approved["approvals"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["role"])
        .collect();
    assert_eq!(roles, ["mentee", "mentor"]);
    assert_eq!(
        approved["approvals"][1]["approved_at"],
        "2026-11-20T09:00:01Z"
    );
    assert_eq!(status_of(amina, pair.mentorship).await, "active");
    let again = kwame.approve(pair.mentorship, &proposed).await;
    assert_eq!(
        again.problem(409, "agreement_not_proposed")["args"]["status"],
        "in_force"
    );
    assert_allowed(&app).await;
    app.stop().await;
}

#[actix_web::test]
async fn a_version_is_sent_back_with_a_comment_on_a_section_and_the_next_begins_with_its_text() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let (amina, kwame) = (&pair.mentee.client, &pair.mentor.client);
    let proposed = amina.propose(pair.mentorship, &complete()).await;
    let path = address(pair.mentorship, "/1/change-request");
    let nothing = kwame.post(&path, &json!({ "comments": [] })).await;
    nothing.problem(422, "invalid_fields");
    let twice =
        json!([{ "section": "period", "text": "June?" }, { "section": "period", "text": " " }]);
    let twice = kwame.post(&path, &json!({ "comments": twice })).await;
    let problem = twice.problem(422, "invalid_fields");
    assert_eq!(problem["errors"][0]["pointer"], "/comments/1/section");
    assert_eq!(problem["errors"][1]["pointer"], "/comments/1/text");
    let sent_back = kwame
        .send_back(pair.mentorship, &proposed, " Four are enough. ")
        .await
        .ok();
    assert_eq!(sent_back["status"], "changes_requested");
    assert_eq!(sent_back["comments"][0]["section"], "meetings");
    assert_eq!(sent_back["comments"][0]["text"], "Four are enough.");
    let late = kwame.approve(pair.mentorship, &proposed).await;
    late.problem(409, "agreement_not_proposed");
    kwame
        .start_agreement(pair.mentorship)
        .await
        .problem(409, "mentee_writes_agreement_first");
    let next = amina.start_agreement(pair.mentorship).await.ok();
    assert_eq!((&next["number"], &next["based_on"]), (&json!(2), &json!(1)));
    assert_eq!(next["terms"], proposed["terms"]);
    assert_eq!(status_of(amina, pair.mentorship).await, "arranging");
    app.stop().await;
}

#[actix_web::test]
async fn an_amendment_of_the_mentor_supersedes_the_agreement_when_the_mentee_approves() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let (amina, kwame) = (&pair.mentee.client, &pair.mentor.client);
    let first = amina.propose(pair.mentorship, &complete()).await;
    kwame.approve(pair.mentorship, &first).await.ok();
    let amended = kwame
        .propose(pair.mentorship, &json!({ "meetings_planned": 8 }))
        .await;
    assert_eq!(
        (&amended["number"], &amended["written_by"]),
        (&json!(2), &json!("mentor"))
    );
    let versions = amina.agreements(pair.mentorship).await;
    assert_eq!(
        versions[1]["status"], "in_force",
        "until the other is approved"
    );
    amina.approve(pair.mentorship, &amended).await.ok();
    let versions = amina.agreements(pair.mentorship).await;
    let statuses: Vec<&Value> = versions.iter().map(|version| &version["status"]).collect();
    assert_eq!(statuses, ["in_force", "superseded"]);
    assert_ne!(versions[0]["hash"], versions[1]["hash"]);
    assert_allowed(&app).await;
    app.stop().await;
}

#[actix_web::test]
async fn an_agreement_is_possible_where_the_programme_needs_none() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let (amina, kwame) = (&pair.mentee.client, &pair.mentor.client);
    assert_eq!(status_of(amina, pair.mentorship).await, "active");
    let before = app
        .count("select count(*) from mentorships where version = 1")
        .await;
    let proposed = amina.propose(pair.mentorship, &complete()).await;
    kwame.approve(pair.mentorship, &proposed).await.ok();
    assert_eq!(
        app.count("select count(*) from mentorships where version = 1")
            .await,
        before
    );
    app.stop().await;
}

#[actix_web::test]
async fn a_withdrawn_proposal_is_answered_by_nobody_and_its_author_goes_on_from_it() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let (amina, kwame) = (&pair.mentee.client, &pair.mentor.client);
    let proposed = amina.propose(pair.mentorship, &complete()).await;
    kwame
        .withdraw(pair.mentorship, &proposed)
        .await
        .problem(404, "not_found");
    amina.withdraw(pair.mentorship, &proposed).await.ok();
    let again = amina.withdraw(pair.mentorship, &proposed).await;
    assert_eq!(
        again.problem(409, "agreement_not_open")["args"]["status"],
        "withdrawn"
    );
    let late = kwame
        .send_back(pair.mentorship, &proposed, "Four are enough.")
        .await;
    late.problem(409, "agreement_not_proposed");
    let seen = kwame.get(&address(pair.mentorship, "/1")).await.ok();
    assert_eq!(seen["terms"], proposed["terms"], "it was proposed once");
    let next = amina.start_agreement(pair.mentorship).await.ok();
    assert_eq!(next["terms"], proposed["terms"]);
    app.stop().await;
}

#[actix_web::test]
async fn each_step_is_told_to_the_side_that_did_not_take_it() {
    let app = TestApp::start().await;
    let pair = app.pair("guided").await;
    let (amina, kwame) = (&pair.mentee.client, &pair.mentor.client);
    app.drain().await;
    let first = amina.propose(pair.mentorship, &complete()).await;
    app.drain().await;
    kwame
        .send_back(pair.mentorship, &first, "Four are enough.")
        .await
        .ok();
    app.drain().await;
    let second = amina
        .propose(pair.mentorship, &json!({ "meetings_planned": 4 }))
        .await;
    amina.withdraw(pair.mentorship, &second).await.ok();
    app.drain().await;
    let third = amina
        .propose(pair.mentorship, &json!({ "meetings_planned": 4 }))
        .await;
    kwame.approve(pair.mentorship, &third).await.ok();
    app.drain().await;
    let subjects = |name: &str| -> Vec<String> {
        let address = format!("{name}@members.test");
        let letters = app.outbox.letters().into_iter();
        let own = letters.filter(|letter| letter.to.address == address);
        own.map(|letter| letter.subject)
            .filter(|subject| subject.contains("agreement") || subject.contains("official"))
            .collect()
    };
    let expected = [
        "Member amina proposes an agreement",
        "Member amina has withdrawn the proposed agreement",
    ];
    assert_eq!(
        subjects("kwame"),
        expected,
        "the second and third waited for nobody any more"
    );
    let expected = [
        "Member kwame asks for changes to the agreement",
        "Your mentorship with Member kwame is official",
    ];
    assert_eq!(subjects("amina"), expected);
    let letters = app.outbox.letters();
    let all: String = letters.iter().map(|letter| letter.text.as_str()).collect();
    assert!(all.contains(&format!(
        "/p/guided/mentor/mentorships/{}/agreement",
        pair.mentorship
    )));
    assert!(
        !all.contains("No calls on Sundays"),
        "the text stays in the app"
    );
    assert!(!all.contains("Four are enough"));
    app.stop().await;
}
