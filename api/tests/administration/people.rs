//! Members, their sessions, and the claims that the society sent of the administrator.

use crate::support::{Client, TestApp};
use tandem_platform::sso::FakeSociety;

const MEMBERS: &str = "/api/v1/administration/members";

async fn names(client: &Client, query: &str) -> Vec<String> {
    let list = client.get(&format!("{MEMBERS}{query}")).await.ok();
    let items = list["items"].as_array().unwrap();
    let name = |one: &serde_json::Value| one["display_name"].as_str().unwrap().to_owned();
    items.iter().map(name).collect()
}

#[actix_web::test]
async fn members_are_found_by_name_address_and_number() {
    let app = TestApp::start().await;
    let tomas = app.administrator("tomas").await;
    app.member("amina").await;
    app.coordinator("ines", &["isbt"]).await;
    for query in [
        "?q=AMINA",
        "?q=amina@members",
        "?q=m-amina",
        "?q=amina%20MEMBER",
    ] {
        assert_eq!(names(&tomas, query).await, ["Member amina"], "{query}");
    }
    for nothing in ["?q=%25", "?q=amina_members", "?q=!"] {
        assert!(names(&tomas, nothing).await.is_empty(), "{nothing}");
    }
    let all = names(&tomas, "").await;
    assert_eq!(all, ["Member amina", "Member ines", "Member tomas"]);
    let list = tomas.get(&format!("{MEMBERS}?q=ines")).await.ok();
    assert_eq!(list["items"][0]["coordinates"], serde_json::json!(["isbt"]));
    let first = tomas.get(&format!("{MEMBERS}?limit=2")).await.ok();
    let next = first["next"].as_str().unwrap();
    let rest = names(&tomas, &format!("?limit=2&after={next}")).await;
    assert_eq!(rest, ["Member tomas"]);
    app.stop().await;
}

#[actix_web::test]
async fn an_administrator_signs_a_member_out_everywhere() {
    let app = TestApp::start().await;
    let tomas = app.administrator("tomas").await;
    let (office, home) = (app.member("amina").await, app.member("amina").await);
    let session = office.get("/api/v1/session").await.ok();
    let id = session["member"]["id"].as_str().unwrap();
    let path = format!("{MEMBERS}/{id}/sessions");
    let list = tomas.get(&path).await.ok();
    assert_eq!(list["items"].as_array().unwrap().len(), 2);
    assert_eq!(list["items"][0]["current"], false);
    for key in ["id", "display_name", "email"] {
        assert_eq!(list["member"][key], session["member"][key]);
    }
    assert_eq!(tomas.delete(&path).await.ok()["ended"], 2);
    for client in [office, home] {
        client
            .get("/api/v1/enrolments")
            .await
            .problem(401, "unauthenticated");
    }
    assert_eq!(tomas.delete(&path).await.ok()["ended"], 0);
    let nobody = format!("{MEMBERS}/{}/sessions", uuid::Uuid::now_v7());
    tomas.get(&nobody).await.problem(404, "not_found");
    tomas.delete(&nobody).await.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn an_administrator_sees_each_claim_of_their_own_sign_in_as_it_was_mapped() {
    let app = TestApp::start().await;
    let tomas = app.administrator("tomas").await;
    let claims = tomas.get("/api/v1/administration/sso/claims").await.ok();
    let items = claims["claims"].as_array().unwrap();
    let one = |name: &str| items.iter().find(|claim| claim["name"] == name).unwrap();
    assert_eq!(one("membership_status")["sent"], "\"active\"");
    assert_eq!(one("membership_status")["field"], "membership_status");
    assert_eq!(one("membership_status")["understood"], "active");
    assert_eq!(one("membership_number")["sent"], serde_json::Value::Null);
    app.sign_in(FakeSociety::active_member("amina")).await;
    assert_eq!(app.rows("sign_in_claims").await.len(), 1);
    app.stop().await;
}
