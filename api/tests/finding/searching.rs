//! Full-text search over what other members may read of a mentor.

use crate::support::{Enrolled, TestApp};
use sea_orm::ActiveValue::Set;
use serde_json::{Value, json};
use tandem::{features::participation::enrolments::entities::profiles, server::run_jobs};
use tandem_platform::{db::sql, sso::FakeSociety};
use uuid::Uuid;

pub async fn search(mentee: &Enrolled, words: &str) -> Vec<Uuid> {
    let query: String = url::form_urlencoded::byte_serialize(words.as_bytes()).collect();
    let mut found = mentee.list(&format!("q={query}")).await;
    found.sort_unstable();
    found
}

pub async fn mentor(app: &TestApp, name: &str, profile: Value) -> Enrolled {
    app.enrolled("isbt", name, "mentor", &profile).await
}

/// Signs in again with another name from the society.
pub async fn renamed(app: &TestApp, account: &str, name: &str) {
    let mut person = FakeSociety::active_member(account);
    person.display_name = Some(name.to_owned());
    app.sign_in(person).await;
}

#[actix_web::test]
async fn a_mentor_is_found_by_name_texts_workplace_and_areas_whatever_the_case_and_accents() {
    let app = TestApp::start().await;
    let leonie = mentor(
        &app,
        "leonie",
        json!({
            "statement": "J’ai bâti un système national.", "workplace": "Hôpital Édouard-Herriot",
            "expertise": ["rare-donors"], "offer": "Near-miss reporting",
        }),
    )
    .await;
    renamed(&app, "leonie", "Dr Léonie Marchetti").await;
    let kwame = mentor(&app, "kwame", json!({ "headline": "Runs a blood bank" })).await;
    renamed(&app, "kwame", "Prof. Kwame Boateng").await;
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&leonie, &kwame]).await;
    for (words, found) in [
        ("leonie MARCHETTI", vec![leonie.enrolment]),
        ("Bati systeme", vec![leonie.enrolment]),
        ("edouard herriot", vec![leonie.enrolment]),
        ("near miss marchetti", vec![leonie.enrolment]),
        ("rare donor", vec![leonie.enrolment]),
        ("boat", vec![kwame.enrolment]),
        ("leonie boateng", vec![]),
        ("haemovigilance bank", vec![kwame.enrolment]),
        ("100% _ \\", vec![]),
    ] {
        assert_eq!(search(&amina, words).await, found, "{words}");
    }
    for no_word in ["", "  ", "%", "_", "'\"\\", "‏"] {
        assert_eq!(search(&amina, no_word).await.len(), 2, "{no_word:?}");
    }
    let page = amina.get("/matches?q=kwame&limit=1").await;
    assert_eq!(page["total"], 1);
    assert_eq!(
        page["facets"]["languages"],
        json!([{ "value": "en", "count": 1 }])
    );
    app.stop().await;
}

#[actix_web::test]
async fn names_are_found_in_every_script() {
    let app = TestApp::start().await;
    let names = [
        ("a", "فاطمة الزَّهراء", "فاطمه الزهراء"),
        ("b", "आरती ज़कारिया", "आरती जकारिया"),
        ("c", "王小明", "小明"),
        ("d", "Ольга Фёдорова", "федорова"),
        ("e", "Nguyễn Thị Đào", "dao thi"),
        ("f", "שָׂרָה כֹּהֵן", "שרה כהן"),
        ("g", "さくら がもう", "がもう"),
    ];
    let mut mentors = Vec::new();
    for (account, name, _) in names {
        mentors.push(mentor(&app, account, json!({})).await);
        renamed(&app, account, name).await;
    }
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&mentors.iter().collect::<Vec<_>>()).await;
    for ((_, name, words), mentor) in names.into_iter().zip(&mentors) {
        assert_eq!(search(&amina, words).await, [mentor.enrolment], "{words}");
        assert_eq!(search(&amina, name).await, [mentor.enrolment], "{name}");
    }
    app.stop().await;
}

#[actix_web::test]
async fn what_only_a_match_may_read_is_not_found() {
    let app = TestApp::start().await;
    let hidden = json!({
        "workplace": "Clinic of Nowhere",
        "visibility": { "workplace": "matched", "orcid": "everyone", "country": "everyone" },
        "never_match": ["somebody@members.test"],
    });
    let kwame = mentor(&app, "kwame", hidden).await;
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&kwame]).await;
    assert!(search(&amina, "nowhere").await.is_empty());
    assert!(search(&amina, "somebody").await.is_empty());
    let shown = json!({
        "visibility": { "workplace": "everyone", "orcid": "everyone", "country": "everyone" }
    });
    kwame.change_profile(&shown).await.ok();
    assert_eq!(search(&amina, "nowhere").await, [kwame.enrolment]);
    app.stop().await;
}

#[actix_web::test]
async fn a_search_leaves_the_order_and_goes_through_pages() {
    let app = TestApp::start().await;
    let crowd = app.crowd("isbt", 1, 12).await;
    for mentor in crowd.mentors.iter().step_by(2) {
        let change = json!({ "headline": "Transfusion in the mountains" });
        mentor.change_profile(&change).await.ok();
    }
    let amina = &crowd.mentees[0];
    amina
        .will_see(&crowd.mentors.iter().collect::<Vec<_>>())
        .await;
    let climbers: Vec<Uuid> = crowd
        .mentors
        .iter()
        .step_by(2)
        .map(|one| one.enrolment)
        .collect();
    let expected: Vec<Uuid> = amina.list("").await;
    let expected: Vec<Uuid> = expected
        .into_iter()
        .filter(|id| climbers.contains(id))
        .collect();
    let first = amina.get("/matches?q=mountain&limit=4").await;
    let next = first["next"].as_str().unwrap();
    let second = amina
        .get(&format!("/matches?q=mountain&limit=4&after={next}"))
        .await;
    let pages = [&first, &second].map(|page| page["items"].as_array().unwrap().clone());
    let found: Vec<Uuid> = pages
        .iter()
        .flatten()
        .map(|item| {
            item["person"]["enrolment_id"]
                .as_str()
                .unwrap()
                .parse()
                .unwrap()
        })
        .collect();
    assert_eq!(found, expected);
    app.stop().await;
}

#[actix_web::test]
async fn a_search_of_more_than_a_hundred_characters_is_refused() {
    let app = TestApp::start().await;
    let amina = app.mentee("isbt", "amina").await;
    let long = "é".repeat(101);
    let answer = amina
        .client
        .get(&amina.path(&format!("/matches?q={long}")))
        .await;
    answer.problem(400, "invalid_query");
    assert!(search(&amina, &"é ".repeat(50)).await.is_empty());
    app.stop().await;
}

#[actix_web::test]
async fn what_was_written_before_there_was_a_search_is_found_after_a_while() {
    let app = TestApp::start().await;
    let kwame = mentor(
        &app,
        "kwame",
        json!({ "statement": "Thirty years of donors" }),
    )
    .await;
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&kwame]).await;
    let row = profiles::ActiveModel {
        enrolment_id: Set(kwame.enrolment.into()),
        search_text: Set(None),
        ..Default::default()
    };
    app.db()
        .write(async |tx| {
            sea_orm::ActiveModelTrait::update(row.clone(), &**tx).await?;
            sql::run(&**tx, "update members set search_name = null", []).await?;
            sql::run(&**tx, "update members set email_key = null", []).await?;
            Ok(())
        })
        .await
        .unwrap();
    assert!(search(&amina, "thirty").await.is_empty());
    actix_web::rt::spawn(run_jobs(app.services.clone()));
    let mentee = &amina;
    crate::support::eventually("the folding", || async move {
        search(mentee, "thirty kwame").await == [kwame.enrolment]
    })
    .await;
    app.stop().await;
}
