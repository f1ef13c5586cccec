//! A person has left the programme: nobody is told that a request was declined, and everybody who knew them sees that they no
//! longer take part.

use serde_json::{Value, json};

use super::{listed, request};
use crate::support::{Enrolled, TestApp};

async fn leave(enrolled: &Enrolled) {
    enrolled
        .client
        .act(&enrolled.path("/withdrawal"))
        .await
        .ok();
}

/// Others see the name of a person who left, and nothing else.
fn is_gone(card: &Value, name: &str) {
    assert_eq!(card["takes_part"], false, "{card}");
    assert_eq!(card["display_name"], format!("Member {name}"));
    for field in ["headline", "statement", "offer", "hopes", "guidance"] {
        assert_eq!(card[field], "", "{field}");
    }
    for field in ["title", "photo_url", "country", "workplace", "time_zone"] {
        assert_eq!(card[field], Value::Null, "{field}");
    }
}

#[actix_web::test]
async fn whoever_asked_a_mentor_who_left_reads_that_they_no_longer_take_part() {
    let app = TestApp::start().await;
    let (amina, kwame) = (
        app.mentee("isbt", "amina").await,
        app.mentor("isbt", "kwame").await,
    );
    let id = amina.ask(&kwame).await;
    assert_eq!(request(&amina, id).await["other"]["takes_part"], true);
    leave(&kwame).await;
    let view = request(&amina, id).await;
    assert_eq!(
        (&view["status"], &view["decline_reason"]),
        (&json!("declined"), &json!("left"))
    );
    is_gone(&view["other"], "kwame");
    assert_eq!(listed(&amina, "?status=closed").await, [id]);
    app.drain().await;
    let letters = app.outbox.letters();
    let letter = letters
        .iter()
        .rfind(|letter| letter.to.address == "amina@members.test");
    let letter = letter.unwrap();
    assert_eq!(letter.subject, "Your request to Member kwame has closed");
    assert!(
        letter.text.contains("Member kwame no longer takes part in"),
        "{}",
        letter.text
    );
    assert!(!letter.text.contains("declined"), "{}", letter.text);
    let told = amina.client.get("/api/v1/notifications").await.ok();
    assert_eq!(told["items"][0]["args"]["reason"], "left");
    assert_eq!(told["items"][0]["args"]["person"], "Member kwame");
    // Nobody can give this as their own reason.
    let zoe = app.mentee("isbt", "zoe").await;
    let leonie = app.mentor("isbt", "leonie").await;
    let other = zoe.ask(&leonie).await;
    let path = format!("/api/v1/requests/{other}/decline");
    let body = json!({ "reason": "left" });
    leonie
        .client
        .post(&path, &body)
        .await
        .problem(400, "invalid_body");
    app.stop().await;
}

#[actix_web::test]
async fn a_mentee_who_left_is_gone_from_what_the_mentor_has_kept() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let end = json!({ "outcome": "completed" });
    pair.mentee.client.end(pair.mentorship, &end).await.ok();
    leave(&pair.mentee).await;
    let path = format!("/api/v1/mentorships/{}", pair.mentorship);
    let seen = pair.mentor.client.get(&path).await.ok();
    is_gone(&seen["other"], "amina");
    assert_eq!(
        seen["message"],
        crate::support::MESSAGE,
        "what was between them stays"
    );
    let list = pair.mentor.get("/mentorships").await;
    is_gone(&list["items"][0]["other"], "amina");
    is_gone(&request(&pair.mentor, pair.request).await["other"], "amina");
    app.stop().await;
}

#[actix_web::test]
async fn a_link_and_a_shortlist_say_who_no_longer_takes_part() {
    let app = TestApp::start().await;
    let (kwame, leonie) = (
        app.mentor("isbt", "kwame").await,
        app.mentor("isbt", "leonie").await,
    );
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&kwame, &leonie]).await;
    let shortlist = amina.path(&format!("/shortlist/{}", kwame.enrolment));
    assert_eq!(amina.client.put(&shortlist).await.status, 204);
    leave(&kwame).await;
    let link = amina.path(&format!("/matches/{}", kwame.enrolment));
    let gone = amina.client.get(&link).await;
    gone.problem(409, "no_longer_takes_part");
    let put = amina.client.put(&shortlist).await;
    put.problem(409, "no_longer_takes_part");
    let page = amina.get("/matches?shortlisted=true").await;
    let departed = json!([{ "enrolment_id": kwame.enrolment, "display_name": "Member kwame" }]);
    assert_eq!(page["departed"], departed);
    assert_eq!(amina.client.delete(&shortlist).await.status, 204);
    assert_eq!(amina.get("/matches").await["departed"], json!([]));
    amina.will_see(&[&leonie]).await;
    // A member of another programme cannot see them.
    let other = app.mentee("guided", "zoe").await;
    let link = other.path(&format!("/matches/{}", kwame.enrolment));
    other.client.get(&link).await.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn whoever_left_is_not_told_that_they_were_declined_and_reads_how_to_come_back() {
    let app = TestApp::start().await;
    let (amina, kwame) = (
        app.mentee("isbt", "amina").await,
        app.mentor("isbt", "kwame").await,
    );
    for person in [&amina, &kwame] {
        leave(person).await;
        let journey = person.get("/journey").await;
        assert_eq!(journey["next"]["action"], "register_again");
        assert_eq!(person.get("").await["status"], "withdrawn");
    }
    app.drain().await;
    let declined = "select count(*) from notifications where kind like '%declined'";
    assert_eq!(app.count(declined).await, 0);
    // A mentor returns as they came: by an invitation, or by expressing interest.
    let entry = "/api/v1/programmes/isbt/mentor-entry";
    let entry = kwame.client.get(entry).await.ok();
    assert_eq!(entry["invitation"], Value::Null);
    let interest = json!({ "expertise": ["haemovigilance"], "message": "I am back." });
    let path = "/api/v1/programmes/isbt/interest";
    kwame.client.post(path, &interest).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn a_person_who_comes_back_is_there_again_for_whoever_knew_them() {
    let app = TestApp::start().await;
    let (amina, kwame) = (
        app.mentee("guided", "amina").await,
        app.mentor("guided", "kwame").await,
    );
    let id = amina.ask(&kwame).await;
    leave(&kwame).await;
    assert_eq!(request(&amina, id).await["other"]["takes_part"], false);
    let again = app.register(&kwame.client, "guided", "mentor").await;
    assert_eq!(again, kwame.enrolment);
    let other = &request(&amina, id).await["other"];
    assert_eq!(
        (&other["takes_part"], &other["headline"]),
        (&json!(true), &json!("Haemovigilance officer"))
    );
    app.stop().await;
}
