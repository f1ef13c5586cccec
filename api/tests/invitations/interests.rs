//! Members without an invitation who want to be mentors.

use serde_json::{Value, json};

use crate::support::{Answer, Client, TestApp};

const INTEREST: &str = "/api/v1/programmes/isbt/interest";
const INTERESTS: &str = "/api/v1/programmes/isbt/interests";
const ENTRY: &str = "/api/v1/programmes/isbt/mentor-entry";

async fn express(client: &Client, areas: &[&str]) -> Answer {
    let body = json!({ "expertise": areas, "message": " I have run a donor clinic. " });
    client.post(INTEREST, &body).await
}

fn names(page: &Value) -> Vec<&str> {
    let items = page["items"].as_array().unwrap().iter();
    items
        .map(|item| item["display_name"].as_str().unwrap())
        .collect()
}

#[actix_web::test]
async fn the_coordinator_sees_who_is_interested_beside_the_areas_that_lack_mentors() {
    let app = TestApp::start().await;
    app.mentor("isbt", "kwame").await;
    app.mentee("isbt", "amina").await;
    let donors = json!({ "expertise": ["cellular-therapies"] });
    app.enrolled("isbt", "chidi", "mentee", &donors).await;
    let maria = app.member("maria").await;
    let said = express(&maria, &["cellular-therapies", "haemovigilance"]).await;
    assert_eq!(said.status, 201);
    let ines = app.coordinator("ines", &["isbt"]).await;
    let page = ines.get(INTERESTS).await.ok();
    let interest = &page["items"][0];
    assert_eq!(interest["email"], "maria@members.test");
    assert_eq!(interest["message"], "I have run a donor clinic.");
    assert_eq!(interest["covers"], json!(["cellular-therapies"]));
    assert_eq!(interest["invited"], false);
    let lacking = page["lacking"].as_array().unwrap();
    let first = json!({ "slug": "cellular-therapies", "mentors": 0, "mentees": 1 });
    assert_eq!(lacking[0], first);
    assert!(lacking.iter().all(|area| area["slug"] != "haemovigilance"));
    ines.invite("maria@members.test").await;
    let page = ines.get(INTERESTS).await.ok();
    assert_eq!(page["items"][0]["invited"], true);
    app.stop().await;
}

#[actix_web::test]
async fn a_member_says_it_once_reads_it_again_and_may_take_it_back() {
    let app = TestApp::start().await;
    let maria = app.member("maria").await;
    assert_eq!(
        maria.get(ENTRY).await.ok(),
        json!({ "invitation": null, "interest": null })
    );
    let said = express(&maria, &["haemovigilance"]).await.ok();
    express(&maria, &["haemovigilance"])
        .await
        .problem(409, "interest_exists");
    assert_eq!(maria.get(ENTRY).await.ok()["interest"], said);
    assert_eq!(maria.delete(INTEREST).await.status, 204);
    maria.delete(INTEREST).await.problem(404, "not_found");
    let ines = app.coordinator("ines", &["isbt"]).await;
    assert_eq!(ines.get(INTERESTS).await.ok()["items"], json!([]));
    express(&maria, &["haemovigilance"]).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn only_areas_of_the_programme_can_be_named() {
    let app = TestApp::start().await;
    let maria = app.member("maria").await;
    for areas in [&["astrology"][..], &[][..]] {
        let refused = express(&maria, areas).await;
        let problem = refused.problem(422, "invalid_fields");
        assert_eq!(problem["errors"][0]["pointer"], "/expertise");
    }
    app.stop().await;
}

#[actix_web::test]
async fn mentors_and_members_of_open_programmes_need_not_say_it() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await.client;
    express(&kwame, &["haemovigilance"])
        .await
        .problem(409, "enrolment_exists");
    let maria = app.member("maria").await;
    let body = json!({ "expertise": ["haematology"], "message": "" });
    let open = "/api/v1/programmes/guided/interest";
    let refused = maria.post(open, &body).await;
    refused.problem(409, "interest_not_needed");
    app.stop().await;
}

#[actix_web::test]
async fn an_invited_member_finds_the_invitation_without_the_letter() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let maria = app.member("maria").await;
    express(&maria, &["haemovigilance"]).await.ok();
    ines.invite("Maria@members.test").await;
    let entry = maria.get(ENTRY).await.ok();
    let token = entry["invitation"].as_str().unwrap();
    assert_eq!(token, app.token_for("Maria@members.test").await);
    let other = app.member("kwame").await;
    assert_eq!(other.get(ENTRY).await.ok()["invitation"], Value::Null);
    maria.accept_invitation(token).await.ok();
    let page = ines.get(INTERESTS).await.ok();
    assert_eq!(names(&page), Vec::<&str>::new());
    let kept = "select count(*) from interests";
    assert_eq!(app.count(kept).await, 0, "it has served its purpose");
    app.stop().await;
}

#[actix_web::test]
async fn interests_of_lapsed_members_are_not_shown() {
    let app = TestApp::start().await;
    let maria = app.member("maria").await;
    express(&maria, &["haemovigilance"]).await.ok();
    let ines = app.coordinator("ines", &["isbt"]).await;
    assert_eq!(names(&ines.get(INTERESTS).await.ok()), ["Member maria"]);
    app.change("update members set membership_status = 'lapsed' where subject = 'maria'")
        .await;
    assert_eq!(names(&ines.get(INTERESTS).await.ok()), Vec::<&str>::new());
    app.stop().await;
}
