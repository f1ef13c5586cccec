//! Spelling variants in a search.

use super::searching::{mentor, renamed, search};
use crate::support::TestApp;
use serde_json::json;

#[actix_web::test]
async fn a_search_has_eight_words_and_a_ninth_is_refused_by_name() {
    let app = TestApp::start().await;
    let kwame = mentor(
        &app,
        "kwame",
        json!({ "headline": "One two three four five six seven" }),
    )
    .await;
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&kwame]).await;
    let eight = "seven six five four three two one kwame";
    assert_eq!(search(&amina, eight).await, [kwame.enrolment]);
    let path = amina.path(&format!(
        "/matches?q={}",
        format!("{eight} one9").replace(' ', "+")
    ));
    let refused = amina.client.get(&path).await;
    let problem = refused.problem(400, "invalid_query");
    let detail = problem["detail"].as_str().unwrap();
    assert!(
        detail.contains("q:") && detail.contains("8 words"),
        "{detail}"
    );
    let ines = app.coordinator("ines", &["isbt"]).await;
    let tomas = app.administrator("tomas").await;
    let nine = "a+b+c+d+e+f+g+h+i";
    for (client, path) in [
        (&ines, "/api/v1/programmes/isbt/approvals"),
        (&tomas, "/api/v1/administration/members"),
        (&tomas, "/api/v1/administration/audit"),
    ] {
        let refused = client.get(&format!("{path}?q={nine}")).await;
        refused.problem(400, "invalid_query");
    }
    app.stop().await;
}

#[actix_web::test]
async fn words_of_medicine_are_found_in_both_spellings() {
    let app = TestApp::start().await;
    let british = json!({ "headline": "Paediatric haematology", "statement": "Anaemia, leukaemia and tumours of the oesophagus" });
    let american = json!({ "headline": "Pediatric hematology", "statement": "Anemia, leukemia and tumors of the esophagus" });
    let (one, other) = (
        mentor(&app, "kwame", british).await,
        mentor(&app, "leonie", american).await,
    );
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&[&one, &other]).await;
    let mut both = [one.enrolment, other.enrolment];
    both.sort_unstable();
    for words in [
        "paediatric",
        "PEDIATRIC",
        "haematology",
        "hematology pediatric",
        "anaemia",
        "anemia",
        "leukaemia",
        "leukemia",
        "tumour",
        "tumor",
        "oesophagus",
        "esophagus anemia",
    ] {
        assert_eq!(search(&amina, words).await, both, "{words}");
    }
    // The programme's areas have one of the two spellings.
    assert_eq!(
        search(&amina, "hemovigilance").await,
        search(&amina, "haemovigilance").await
    );
    assert!(!search(&amina, "hemovigilance").await.is_empty());
    app.stop().await;
}

#[actix_web::test]
async fn a_name_is_found_with_its_letters_and_with_two_in_their_place() {
    let app = TestApp::start().await;
    let names = [
        ("a", "Jürgen Müller", ["mueller", "müller", "muller"]),
        (
            "b",
            "Kirsten Oestergaard",
            ["østergård", "oestergaard", "Østergaard"],
        ),
        ("c", "Bjørn Århus", ["aarhus", "århus", "bjoern"]),
        ("d", "Anna Weiß", ["weiss", "Weiß", "WEISS"]),
    ];
    let mut mentors = Vec::new();
    for (account, name, _) in names {
        mentors.push(mentor(&app, account, json!({})).await);
        renamed(&app, account, name).await;
    }
    let amina = app.mentee("isbt", "amina").await;
    amina.will_see(&mentors.iter().collect::<Vec<_>>()).await;
    for ((_, name, ways), mentor) in names.into_iter().zip(&mentors) {
        for words in ways {
            assert_eq!(
                search(&amina, words).await,
                [mentor.enrolment],
                "{words} finds {name}"
            );
        }
    }
    let tomas = app.administrator("tomas").await;
    let found = tomas
        .get("/api/v1/administration/members?q=Mueller+J%C3%BCrgen")
        .await
        .ok();
    assert_eq!(found["items"][0]["display_name"], "Jürgen Müller");
    assert_eq!(found["items"].as_array().unwrap().len(), 1);
    app.stop().await;
}
