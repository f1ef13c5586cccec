//! What others see of an erased member: "a former member" in their language, and every page works.

use super::scene::{MARKS, Scene};
use super::search::has_any;
use crate::support::{Client, eventually};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use tandem::features::{FEATURES, oversight::privacy};

async fn erased() -> Scene {
    let scene = Scene::begin().await;
    let files = scene.app.files.as_ref();
    privacy::erase(scene.app.db(), files, FEATURES, scene.id.into())
        .await
        .unwrap();
    scene.app.outbox.fail_with(None);
    scene.app.clock.advance(chrono::Duration::hours(1));
    scene.app.drain().await;
    scene
}

async fn read_in_french(client: &Client) {
    let me = "/api/v1/me";
    let version = client.get(me).await;
    let version = version.header("etag").unwrap().to_owned();
    client
        .patch(me, &version, &json!({ "locale": "fr" }))
        .await
        .ok();
}

fn items(page: &Value) -> &Vec<Value> {
    page["items"].as_array().unwrap()
}

#[actix_web::test]
async fn a_partner_reads_of_a_former_member_in_their_language_and_is_free_again() {
    let scene = erased().await;
    let kwame = scene.kwame.again(&scene.app, "kwame").await;
    let list = kwame.get("/mentorships").await;
    assert_eq!(items(&list).len(), 2);
    for mentorship in items(&list) {
        assert_eq!(mentorship["status"], "ended");
        assert_eq!(mentorship["other"]["display_name"], "A former member");
        assert_eq!(mentorship["other"]["former_member"], true);
        assert_eq!(
            (&mentorship["other_email"], &mentorship["message"]),
            (&Value::Null, &json!(""))
        );
    }
    read_in_french(&kwame.client).await;
    let path = format!("/api/v1/mentorships/{}", scene.mentorship);
    let one = kwame.client.get(&path).await.ok();
    assert_eq!(one["other"]["display_name"], "Un ancien membre");
    assert_eq!(one["outcome"], "ended_early");
    assert_eq!(kwame.get("").await["can_take"], 3);
    let requests = kwame.get("/requests").await;
    assert!(
        items(&requests)
            .iter()
            .any(|request| request["other"]["former_member"] == true)
    );
    let told = kwame
        .client
        .get("/api/v1/notifications?limit=100")
        .await
        .ok();
    let ended: Vec<_> = items(&told)
        .iter()
        .filter(|one| one["kind"] == "mentorship_ended")
        .collect();
    assert_eq!(ended.len(), 2);
    assert!(ended.iter().all(|one| one["args"].get("person").is_none()));
    let letters = scene.app.outbox.letters();
    let told = letters.iter().any(|letter| {
        letter.to.address == "kwame@members.test"
            && letter.subject == "Your mentorship with a former member has ended"
    });
    assert!(told);
    scene.app.stop().await;
}

#[actix_web::test]
async fn who_had_a_request_open_reads_that_it_is_closed_and_asks_somebody_else() {
    let scene = erased().await;
    let yusuf = scene.yusuf.again(&scene.app, "yusuf").await;
    let requests = yusuf.get("/requests").await;
    let to_her = items(&requests)
        .iter()
        .find(|one| one["other"]["former_member"] == true)
        .unwrap();
    assert_ne!(to_her["status"], "pending");
    let id = to_her["id"].as_str().unwrap();
    let one = yusuf.client.get(&format!("/api/v1/requests/{id}")).await;
    assert!(!has_any(&one.text, &MARKS), "{}", one.text);
    one.ok();
    assert!(yusuf.list("shortlisted=true").await.is_empty());
    let seen = format!(
        "/matches/{}",
        to_her["other"]["enrolment_id"].as_str().unwrap()
    );
    eventually("they are in no list any more", || async {
        yusuf.client.get(&yusuf.path(&seen)).await.status != 200
    })
    .await;
    // A link to their profile says that they no longer take part.
    yusuf
        .client
        .get(&yusuf.path(&seen))
        .await
        .problem(409, "no_longer_takes_part");
    yusuf.try_to_ask(&scene.lea).await.ok();
    let zoe = scene.zoe.again(&scene.app, "zoe").await;
    let list = zoe.get("/mentorships").await;
    assert_eq!(items(&list)[0]["other"]["former_member"], true);
    assert_eq!(zoe.get("").await["can_take"], 1);
    zoe.client.get("/api/v1/notifications").await.ok();
    let lea = scene.lea.again(&scene.app, "lea").await;
    let path = format!("/api/v1/requests/{}", scene.request_to_lea);
    assert_eq!(
        lea.client.get(&path).await.ok()["other"]["former_member"],
        true
    );
    scene.app.stop().await;
}

#[actix_web::test]
async fn the_list_of_mentors_forgets_them_and_who_never_wanted_them_keeps_other_names() {
    let scene = Scene::begin().await;
    let nadia = scene.app.mentee("isbt", "nadia").await;
    let Scene {
        lea,
        omar,
        kwame,
        mentor: amina,
        ..
    } = &scene;
    nadia.will_see(&[lea, omar, kwame, amina]).await;
    let files = scene.app.files.as_ref();
    privacy::erase(scene.app.db(), files, FEATURES, scene.id.into())
        .await
        .unwrap();
    nadia.will_see(&[lea, omar, kwame]).await;
    let omar = scene.omar.get("/profile").await;
    assert_eq!(omar["never_match"], json!(["other@members.test"]));
    scene.app.stop().await;
}

#[actix_web::test]
async fn coordinators_and_administrators_read_their_lists_as_before() {
    let scene = erased().await;
    let ines = scene.app.coordinator("ines", &["isbt", "guided"]).await;
    for programme in ["isbt", "guided"] {
        for list in [
            "approvals",
            "approvals?waiting=member",
            "invitations",
            "interests",
            "deputies",
        ] {
            let path = format!("/api/v1/programmes/{programme}/{list}");
            let answer = ines.get(&path).await;
            answer.ok();
            assert!(!has_any(&answer.text, &MARKS), "{path}: {}", answer.text);
        }
    }
    let tomas = scene.app.administrator("tomas").await;
    for list in [
        "members?limit=100",
        "audit?limit=100",
        "deliveries",
        "health",
    ] {
        let answer = tomas.get(&format!("/api/v1/administration/{list}")).await;
        answer.ok();
        assert!(!has_any(&answer.text, &MARKS), "{list}: {}", answer.text);
        assert!(
            !answer.text.contains("former member"),
            "{list}: {}",
            answer.text
        );
    }
    let log = tomas
        .get("/api/v1/administration/audit?kind=member.erased")
        .await
        .ok();
    let line = &items(&log)[0];
    assert_eq!(
        (&line["subject_id"], &line["detail"]),
        (&json!(scene.id), &json!({}))
    );
    assert_eq!(
        (&line["actor_name"], &line["subject_name"]),
        (&Value::Null, &Value::Null)
    );
    scene.app.stop().await;
}

#[actix_web::test]
async fn the_log_refuses_to_be_changed_afterwards_as_before() {
    let scene = erased().await;
    let connection = scene.app.db().schema_connection();
    for change in [
        "update events set actor_id = null",
        "update events set payload = '{}'",
        "update events set subject_id = id where kind = 'enrolment.declined'",
        "delete from events where kind = 'member.erased'",
        "delete from audit_entries",
        "update audit_entries set subject_id = null",
    ] {
        let done = connection.execute_unprepared(change).await;
        let error = done.expect_err(change).to_string();
        assert!(error.contains("append-only"), "{change}: {error}");
    }
    scene.app.stop().await;
}
