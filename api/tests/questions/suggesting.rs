//! Suggestions of the programme for a pair, and taking them over.

use super::{below, list, texts};
use crate::support::{Answer, Enrolled, MESSAGE, Pair, TestApp};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tandem::features::programme::presets::{self, PRESETS, Preset};

async fn suggest(pair: &Pair, who: &Enrolled, query: &str) -> Value {
    let path = pair.path(&format!("/suggestions?limit=100{query}"));
    who.client.get(&path).await.ok()
}

async fn take(pair: &Pair, who: &Enrolled, suggestion: &Value) -> Answer {
    let id = suggestion["id"].as_str().unwrap();
    let path = pair.path(&format!("/suggestions/{id}/question"));
    who.client.act(&path).await
}

fn items(page: &Value) -> &Vec<Value> {
    page["items"].as_array().unwrap()
}

#[actix_web::test]
async fn what_both_have_in_common_comes_first_and_terms_of_one_side_do_not_come() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let terms = json!({ "expertise": ["haemovigilance", "ttid"], "topics": ["communication", "education"] });
    pair.mentee.change_profile(&terms).await.ok();
    let page = suggest(&pair, &pair.mentor, "").await;
    let common = json!({ "expertise": ["haemovigilance"], "topics": ["communication"] });
    assert_eq!(page["in_common"], common);
    let is_about =
        |one: &Value, kind: &str, term: &str| one[kind].as_array().unwrap().contains(&json!(term));
    let shared = |one: &Value| {
        is_about(one, "expertise", "haemovigilance") || is_about(one, "topics", "communication")
    };
    let general = |one: &Value| one["expertise"] == json!([]) && one["topics"] == json!([]);
    let first_general = items(&page).iter().position(general).unwrap();
    assert!(first_general >= 2, "{page}");
    assert!(items(&page)[..first_general].iter().all(shared));
    assert!(items(&page)[first_general..].iter().all(general));
    let of_one_side = suggest(&pair, &pair.mentee, "&expertise=ttid").await;
    assert!(!items(&of_one_side).is_empty());
    assert!(
        items(&of_one_side)
            .iter()
            .all(|one| is_about(one, "expertise", "ttid"))
    );
    let nothing = suggest(&pair, &pair.mentee, "&topic=nothing").await;
    assert!(items(&nothing).is_empty());
    app.stop().await;
}

#[actix_web::test]
async fn suggestions_are_filtered_by_step_and_paged_without_gaps() {
    let app = TestApp::start().await;
    app.in_season();
    let pair = app.pair("isth").await;
    let all = suggest(&pair, &pair.mentee, "").await;
    let mut found = Vec::new();
    let mut after = String::new();
    loop {
        let path = pair.path(&format!("/suggestions?limit=7{after}"));
        let page = pair.mentee.client.get(&path).await.ok();
        found.extend(items(&page).clone());
        let Some(next) = page["next"].as_str() else {
            break;
        };
        after = format!("&after={next}");
    }
    assert_eq!(&found, items(&all));
    let mut by_step = 0;
    for step in ["first_meeting", "goals", "meetings", "closing"] {
        let page = suggest(&pair, &pair.mentee, &format!("&step={step}")).await;
        assert!(items(&page).len() >= 3, "{step}");
        assert!(items(&page).iter().all(|one| one["step"] == step));
        by_step += items(&page).len();
    }
    assert_eq!(by_step, found.len());
    let wrong = pair
        .mentee
        .client
        .get(&pair.path("/suggestions?step=later"))
        .await;
    wrong.problem(400, "invalid_query");
    app.stop().await;
}

#[actix_web::test]
async fn a_suggestion_becomes_a_question_once_in_the_language_of_whoever_took_it() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let page = suggest(&pair, &pair.mentee, "").await;
    let [first, second] = [&items(&page)[0], &items(&page)[1]];
    assert_eq!(first["taken"], false);
    let question = take(&pair, &pair.mentee, first).await.ok();
    assert_eq!(
        (
            &question["text"],
            &question["suggestion_id"],
            &question["written_by"]
        ),
        (&first["text"], &first["id"], &json!("mentee"))
    );
    take(&pair, &pair.mentor, first)
        .await
        .problem(409, "suggestion_already_taken");
    let id = second["id"].as_str().unwrap();
    let path = pair.path(&format!("/suggestions/{id}/question"));
    let request = pair.mentor.client.request(reqwest::Method::POST, &path);
    let french = request
        .header("accept-language", "fr")
        .send()
        .await
        .unwrap();
    let french = Answer::of(french).await.ok();
    assert_ne!(french["text"], second["text"]);
    let again = suggest(&pair, &pair.mentor, "").await;
    let taken: Vec<&Value> = items(&again)
        .iter()
        .filter(|one| one["taken"] == true)
        .collect();
    assert_eq!(taken.len(), 2);
    let seen = list(&pair, &pair.mentor, "").await;
    assert_eq!(
        texts(&seen),
        [
            question["text"].as_str().unwrap(),
            french["text"].as_str().unwrap()
        ]
    );
    let removed = pair
        .mentee
        .client
        .delete(&below(&pair, &question, ""))
        .await;
    assert_eq!(removed.status, 204);
    take(&pair, &pair.mentor, first).await.ok();
    app.stop().await;
}

#[actix_web::test]
async fn a_suggestion_of_another_programme_is_not_there() {
    let app = TestApp::start().await;
    app.in_season();
    let pair = app.pair("isbt").await;
    let zoe = app.mentee("isth", "zoe").await;
    let lea = app.mentor("isth", "lea").await;
    let body = json!({ "mentor_enrolment_id": lea.enrolment, "message": MESSAGE });
    let request = zoe.client.post(&zoe.path("/requests"), &body).await.id();
    let mentorship = lea.accept(request).await;
    let other = Pair {
        mentee: zoe,
        mentor: lea,
        request,
        mentorship,
    };
    let page = suggest(&other, &other.mentee, "").await;
    let foreign = &items(&page)[0];
    take(&pair, &pair.mentee, foreign)
        .await
        .problem(404, "not_found");
    take(&other, &pair.mentee, foreign)
        .await
        .problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn a_programme_that_is_loaded_again_gets_what_it_lacks_and_keeps_what_it_has() {
    let app = TestApp::start().await;
    let preset = Preset::parse(PRESETS[0].1).unwrap();
    let slugs = async || {
        let rows = app.rows("suggestions").await;
        rows.into_iter().collect::<BTreeSet<String>>()
    };
    let before = slugs().await;
    presets::load(app.db(), &preset, 0).await.unwrap();
    assert_eq!(slugs().await, before);
    let slug = &preset.suggestions[0].slug;
    app.change(&format!("delete from suggestions where slug = '{slug}'"))
        .await;
    let other = &preset.suggestions[1].slug;
    app.change(&format!(
        "update suggestions set text = 'As the society words it?' where slug = '{other}'"
    ))
    .await;
    let changed = slugs().await;
    presets::load(app.db(), &preset, 0).await.unwrap();
    let after = slugs().await;
    assert_eq!(after.len(), before.len());
    assert!(changed.is_subset(&after), "what was there stays as it was");
    app.stop().await;
}
