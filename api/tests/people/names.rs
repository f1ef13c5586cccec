//! The society sends a name for a member, and the member can change how it is shown here.

use crate::support::{Answer, Client, TestApp};
use serde_json::{Value, json};

const ME: &str = "/api/v1/me";

async fn rename(client: &Client, change: &Value) -> Answer {
    let version = client.get(ME).await;
    let version = version.header("etag").unwrap().to_owned();
    client.patch(ME, &version, change).await
}

async fn queue(coordinator: &Client, query: &str) -> Vec<Value> {
    let path = format!("/api/v1/programmes/isbt/approvals?{query}");
    let page = coordinator.get(&path).await.ok();
    page["items"].as_array().unwrap().clone()
}

#[actix_web::test]
async fn a_chosen_name_is_read_by_all_and_outlives_the_next_sign_in() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app.mentee("isbt", "amina").await;
    let chosen =
        json!({ "display_name": " Boateng Kwame ", "title": "Professor", "short_name": "Kofi" });
    let own = rename(&kwame.client, &chosen).await.ok();
    assert_eq!(own["display_name"], "Boateng Kwame");
    assert_eq!(own["society_name"], "Member kwame");
    let again = app.member("kwame").await;
    let session = again.get("/api/v1/session").await.ok();
    assert_eq!(session["member"]["display_name"], "Boateng Kwame");
    assert_eq!(session["member"]["short_name"], "Kofi");
    amina.will_see(&[&kwame]).await;
    let card = &amina.get("/matches").await["items"][0]["person"];
    assert_eq!(
        (&card["display_name"], &card["title"]),
        (&json!("Boateng Kwame"), &json!("Professor"))
    );
    assert_eq!(amina.list("q=boateng").await, [kwame.enrolment]);
    assert!(
        amina.list("q=member").await.is_empty(),
        "the society's name is for the society"
    );
    app.stop().await;
}

#[actix_web::test]
async fn the_society_s_name_comes_back_where_the_chosen_one_is_taken_away() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    rename(&amina, &json!({ "display_name": "Amina", "title": "Dr" }))
        .await
        .ok();
    let own = rename(&amina, &json!({ "display_name": null })).await.ok();
    assert_eq!(own["display_name"], "Member amina");
    assert_eq!(own["title"], "Dr", "what is left out stays");
    app.stop().await;
}

#[actix_web::test]
async fn a_coordinator_reads_the_society_s_name_as_well_and_finds_by_it() {
    let app = TestApp::start().await;
    let suharto = app.member("suharto").await;
    app.register(&suharto, "isbt", "mentee").await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    assert_eq!(queue(&ines, "").await[0]["society_name"], Value::Null);
    rename(&suharto, &json!({ "display_name": "Suharto" }))
        .await
        .ok();
    for query in ["", "q=Suharto", "q=Member"] {
        let waiting = queue(&ines, query).await;
        assert_eq!(waiting[0]["display_name"], "Suharto", "{query}");
        assert_eq!(waiting[0]["society_name"], "Member suharto", "{query}");
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_letter_greets_as_its_reader_wants_to_be_greeted() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app.mentee("isbt", "amina").await;
    rename(&kwame.client, &json!({ "short_name": "Kofi" }))
        .await
        .ok();
    amina.ask(&kwame).await;
    app.drain().await;
    let letters = app.outbox.letters();
    let asked = letters.iter().rev();
    let asked = asked.filter(|letter| letter.to.address == "kwame@members.test");
    let asked = asked.map(|letter| &letter.text).next().unwrap();
    assert!(asked.contains("Kofi,"), "{asked}");
    app.stop().await;
}

#[actix_web::test]
async fn what_is_no_name_is_refused_and_a_change_of_name_stands_in_the_log() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    for name in ["", "  ", "Amina\nBcc: all@members.test", "\u{202e}anima"] {
        let refused = rename(&amina, &json!({ "display_name": name })).await;
        refused.problem(422, "invalid_fields");
    }
    let long = "a".repeat(101);
    let refused = rename(&amina, &json!({ "display_name": long })).await;
    refused.problem(422, "invalid_fields");
    let renamed = "select count(*) from events where kind = 'member.renamed'";
    assert_eq!(app.count(renamed).await, 0);
    rename(&amina, &json!({ "display_name": "Amina" }))
        .await
        .ok();
    assert_eq!(app.count(renamed).await, 1);
    app.stop().await;
}

#[actix_web::test]
async fn a_name_holds_no_link_and_no_character_that_turns_the_text_around() {
    let app = TestApp::start().await;
    let amina = app.member("amina").await;
    for (field, text, code) in [
        ("display_name", "Win at https://evil.test", "has_link"),
        ("display_name", "www.evil.test", "has_link"),
        ("display_name", "amina@members.test", "has_link"),
        ("short_name", "evil.test/x", "has_link"),
        ("title", "Dr \u{2067}x\u{2069}", "forbidden_characters"),
        ("display_name", "Amina\u{e0041}", "forbidden_characters"),
        ("display_name", "Amina\u{fdd0}", "forbidden_characters"),
        ("display_name", "\u{200b}\u{3164}\u{2060}", "too_short"),
    ] {
        let refused = rename(&amina, &json!({ field: text })).await;
        let problem = refused.problem(422, "invalid_fields");
        let errors = problem["errors"].as_array().unwrap();
        let named = |one: &Value| one["pointer"] == format!("/{field}") && one["code"] == code;
        assert!(errors.iter().any(named), "{text:?}: {errors:?}");
    }
    let own = rename(
        &amina,
        &json!({ "display_name": " Ame\u{301}lie\u{200b} \u{a0} Otieno\u{feff}" }),
    )
    .await
    .ok();
    assert_eq!(own["display_name"], "Am\u{e9}lie Otieno");
    app.stop().await;
}

#[actix_web::test]
async fn what_the_society_sends_as_a_name_is_made_one() {
    let app = TestApp::start().await;
    for (account, sent, read) in [
        (
            "a",
            "\u{202e}Otieno,\u{202c} Amina\u{200b}",
            "Otieno, Amina",
        ),
        ("b", "Kofi Mensah https://evil.test", "Kofi Mensah"),
        ("c", "kwame@members.test", "kwame"),
        ("d", "Zoe\r\nBcc: x", "Zoe Bcc: x"),
    ] {
        let mut person = tandem_platform::sso::FakeSociety::active_member(account);
        person.display_name = Some(sent.to_owned());
        let client = app.sign_in(person).await;
        let session = client.get("/api/v1/session").await.ok();
        assert_eq!(session["member"]["display_name"], read, "{sent:?}");
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_name_from_right_to_left_turns_no_mail_around() {
    let app = TestApp::start().await;
    let kwame = app.mentor("isbt", "kwame").await;
    let amina = app.mentee("isbt", "amina").await;
    rename(
        &amina.client,
        &json!({ "display_name": "\u{641}\u{627}\u{637}\u{645}\u{629}" }),
    )
    .await
    .ok();
    amina.ask(&kwame).await;
    app.drain().await;
    let letters = app.outbox.letters();
    let letter = letters
        .iter()
        .rev()
        .find(|letter| letter.to.address == "kwame@members.test")
        .unwrap();
    let isolated = "\u{2068}\u{641}\u{627}\u{637}\u{645}\u{629}\u{2069} asks you";
    assert!(letter.subject.starts_with(isolated), "{}", letter.subject);
    assert!(letter.text.contains(isolated), "{}", letter.text);
    assert!(
        letter
            .html
            .contains("<span dir=\"auto\">\u{641}\u{627}\u{637}\u{645}\u{629}</span> asks you"),
        "{}",
        letter.html
    );
    assert!(
        !letter.text.contains("\u{2068}Member"),
        "Latin names carry no marks: {}",
        letter.text
    );
    app.stop().await;
}
