//! Anybody can read the programmes.

use crate::support::{Answer, TestApp};
use reqwest::Method;
use serde_json::Value;

fn labels(terms: &Value) -> Vec<&str> {
    let terms = terms.as_array().unwrap().iter();
    terms.map(|term| term["label"].as_str().unwrap()).collect()
}

#[actix_web::test]
async fn a_visitor_reads_every_programme_of_the_society() {
    let app = TestApp::start().await;
    let visitor = app.anonymous();
    let list = visitor.get("/api/v1/programmes").await.ok();
    let items = list["items"].as_array().unwrap();
    let slugs: Vec<_> = items
        .iter()
        .map(|item| item["slug"].as_str().unwrap())
        .collect();
    assert_eq!(slugs, ["isbt", "isth", "guided"]);
    assert_eq!(list["next"], Value::Null);
    for item in items {
        let slug = item["slug"].as_str().unwrap();
        let page = visitor
            .get(&format!("/api/v1/programmes/{slug}"))
            .await
            .ok();
        for field in ["slug", "name", "tagline", "open"] {
            assert_eq!(page[field], item[field], "{field} of {slug}");
        }
        assert_eq!(page["policy"]["enrolment"], item["policy_enrolment"]);
        for list in ["steps", "rules", "faq", "expertise", "topics"] {
            assert!(
                !page[list].as_array().unwrap().is_empty(),
                "{list} of {slug}"
            );
        }
        for role in ["mentee", "mentor"] {
            assert!(!page["benefits"][role].as_array().unwrap().is_empty());
            assert!(!page["eligibility"][role].as_str().unwrap().is_empty());
        }
        assert_eq!(page["pledges"]["conduct"]["version"], 1);
        let confidentiality = page["pledges"]["confidentiality"]["text_html"].as_str();
        assert!(confidentiality.unwrap().contains("<p>"));
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_programme_that_does_not_exist_is_not_found() {
    let app = TestApp::start().await;
    let answer = app.anonymous().get("/api/v1/programmes/elsewhere").await;
    answer.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn the_list_of_programmes_goes_on_page_after_page() {
    let app = TestApp::start().await;
    let visitor = app.anonymous();
    let (mut found, mut after) = (Vec::new(), String::new());
    loop {
        let path = format!("/api/v1/programmes?limit=1{after}");
        let page = visitor.get(&path).await.ok();
        assert_eq!(page["items"].as_array().unwrap().len(), 1);
        found.push(page["items"][0]["slug"].as_str().unwrap().to_owned());
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    assert_eq!(found, ["isbt", "isth", "guided"]);
    let wrong = visitor.get("/api/v1/programmes?after=elsewhere").await;
    wrong.problem(400, "invalid_query");
    app.stop().await;
}

#[actix_web::test]
async fn the_areas_and_topics_of_isbt_are_its_own_to_the_letter() {
    let app = TestApp::start().await;
    let page = app.anonymous().get("/api/v1/programmes/isbt").await.ok();
    let areas = [
        "Blood Components",
        "Blood Supply Management",
        "Cellular Therapies",
        "Clinical Transfusion",
        "Donors and Donation",
        "Global Blood Safety",
        "Granulocyte Immunobiology",
        "Haemovigilance",
        "Information Technology",
        "Immunohaematology",
        "Platelet Immunobiology",
        "Quality Management",
        "Rare Donors",
        "Red Cell Immunogenetics and Blood Group Terminology",
        "Transfusion Transmitted Infectious Diseases (TTID)",
    ];
    let topics = [
        "Communication",
        "CV building",
        "Education",
        "Interview preparation (as interviewee)",
        "Interviewing (as interviewer)",
        "Management and Leadership",
        "Managing change",
        "Presentation skills",
        "Project Management",
        "Strategic Management",
        "Team Working",
        "Time Management",
    ];
    assert_eq!(labels(&page["expertise"]), areas);
    assert_eq!(labels(&page["topics"]), topics);
    assert_eq!(page["faq"][0]["code"], "topics");
    let answer = page["faq"][0]["answer_html"].as_str().unwrap();
    assert!(answer.contains(&areas.join(", ")) && answer.contains(&topics.join(", ")));
    app.stop().await;
}

#[actix_web::test]
async fn the_public_page_comes_in_the_language_asked_for_as_far_as_it_is_written_in_it() {
    let app = TestApp::start().await;
    let read = async |path: &str, language: &str| {
        let asked = app.anonymous().request(Method::GET, path);
        let answer = asked.header("accept-language", language).send().await;
        Answer::of(answer.unwrap()).await.ok()
    };
    let french = read("/api/v1/programmes/isbt", "fr-CA, en;q=0.5").await;
    let english = read("/api/v1/programmes/isbt", "sw, en;q=0.5").await;
    assert_eq!(labels(&french["expertise"])[7], "Hémovigilance");
    assert_eq!(labels(&english["expertise"])[7], "Haemovigilance");
    assert_eq!(french["steps"][0]["title"], "Se connecter");
    assert_eq!(english["steps"][0]["title"], "Sign in");
    assert_eq!(french["expertise"][7]["slug"], "haemovigilance");
    for pledge in ["conduct", "confidentiality"] {
        let (french, english) = (&french["pledges"][pledge], &english["pledges"][pledge]);
        assert_ne!(french["text_html"], english["text_html"], "{pledge}");
        assert_eq!(french["version"], english["version"], "{pledge}");
    }
    let list = read("/api/v1/programmes", "fr").await;
    assert_eq!(list["items"][0]["tagline"], french["tagline"]);
    for field in ["slug", "name", "policy", "season", "time_zone"] {
        assert_eq!(french[field], english[field], "{field}");
    }
    app.stop().await;
}
