//! Deputies, who have a coordinator's rights in one programme.

use crate::support::{Answer, Client, TestApp};
use chrono::Duration;
use serde_json::{Value, json};
use tandem_platform::sso::{FakeSociety, MembershipStatus};
use uuid::Uuid;

const DEPUTIES: &str = "/api/v1/programmes/isbt/deputies";
const QUEUE: &str = "/api/v1/programmes/isbt/approvals";

async fn name(by: &Client, member: &str, until: Option<&str>) -> Answer {
    by.post(DEPUTIES, &json!({ "member": member, "until": until }))
        .await
}

async fn coordinates(client: &Client) -> Value {
    client.get("/api/v1/session").await.ok()["coordinates"].clone()
}

#[actix_web::test]
async fn a_deputy_has_the_rights_at_the_next_request_and_loses_them_at_the_next() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let daria = app.member("daria").await;
    daria.get(QUEUE).await.problem(403, "forbidden");
    let deputy = name(&ines, "DARIA@members.test", None).await.id();
    daria.get(QUEUE).await.ok();
    assert_eq!(coordinates(&daria).await, json!(["isbt"]));
    let other = "/api/v1/programmes/isth/approvals";
    daria.get(other).await.problem(403, "forbidden");
    let ended = ines.delete(&format!("{DEPUTIES}/{deputy}")).await;
    assert_eq!(ended.status, 204);
    daria.get(QUEUE).await.problem(403, "forbidden");
    assert_eq!(coordinates(&daria).await, json!([]));
    let again = ines.delete(&format!("{DEPUTIES}/{deputy}")).await;
    again.problem(404, "not_found");
    app.stop().await;
}

#[actix_web::test]
async fn a_deputy_decides_for_others_never_on_themselves_and_names_nobody() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let daria = app.member("daria").await;
    let own = app.register(&daria, "isbt", "mentee").await;
    let amina = app.member("amina").await;
    let others = app.register(&amina, "isbt", "mentee").await;
    let deputy = name(&ines, "M-daria", None).await.id();
    let decide = |id: Uuid| format!("/api/v1/programmes/isbt/enrolments/{id}/approval");
    daria.act(&decide(others)).await.ok();
    daria.act(&decide(own)).await.problem(403, "own_enrolment");
    app.member("zoe").await;
    name(&daria, "zoe@members.test", None)
        .await
        .problem(403, "forbidden");
    let ended = daria.delete(&format!("{DEPUTIES}/{deputy}")).await;
    ended.problem(403, "forbidden");
    let seen = daria.get(DEPUTIES).await.ok();
    assert_eq!(
        (&seen["may_name"], &seen["items"][0]["own"]),
        (&json!(false), &json!(true))
    );
    let seen = ines.get(DEPUTIES).await.ok();
    assert_eq!(seen["may_name"], true);
    assert_eq!(seen["items"][0]["named_by"], "Member ines");
    app.stop().await;
}

#[actix_web::test]
async fn the_last_day_is_the_last_and_whoever_ran_out_can_be_named_again() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let daria = app.member("daria").await;
    name(&ines, "M-daria", Some("2026-11-19"))
        .await
        .problem(409, "in_the_past");
    name(&ines, "M-daria", Some("2026-11-20")).await.id();
    // The society sends Amsterdam as her time zone, an hour ahead of UTC.
    app.move_to("2026-11-20T22:59:59Z");
    daria.get(QUEUE).await.ok();
    app.move_to("2026-11-20T23:00:00Z");
    daria.get(QUEUE).await.problem(403, "forbidden");
    assert_eq!(ines.get(DEPUTIES).await.ok()["items"], json!([]));
    name(&ines, "M-daria", None).await.id();
    daria.get(QUEUE).await.ok();
    app.stop().await;
}

/// The deputy's time zone decides: on the evening of the 19th in Honolulu it is the 20th in UTC.
#[actix_web::test]
async fn a_deputys_last_day_is_over_when_it_is_over_where_they_are() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    app.move_to("2026-11-20T08:00:00Z");
    for (who, zone, until, over) in [
        (
            "leilani",
            Some("Pacific/Honolulu"),
            "2026-11-19",
            "2026-11-20T10:00:00Z",
        ),
        (
            "tekea",
            Some("Pacific/Kiritimati"),
            "2026-11-20",
            "2026-11-20T10:00:00Z",
        ),
        (
            "maya",
            Some("Asia/Katmandu"),
            "2026-11-20",
            "2026-11-20T18:15:00Z",
        ),
        ("nobody-knows", None, "2026-11-20", "2026-11-20T23:00:00Z"),
    ] {
        let programme = "update programmes set time_zone = 'Europe/Paris' where slug = 'isbt'";
        app.change(programme).await;
        app.move_to("2026-11-20T08:00:00Z");
        let mut person = FakeSociety::active_member(who);
        person.time_zone = zone.map(str::to_owned);
        let deputy = app.sign_in(person).await;
        name(&ines, &format!("M-{who}"), Some(until)).await.id();
        let over: chrono::DateTime<chrono::Utc> = over.parse().unwrap();
        app.move_to(&(over - Duration::seconds(1)).to_rfc3339());
        deputy.get(QUEUE).await.ok();
        app.move_to(&over.to_rfc3339());
        deputy.get(QUEUE).await.problem(403, "forbidden");
    }
    app.stop().await;
}

/// An older release wrote the last day only. A scheduled job completes its rows.
#[actix_web::test]
async fn a_last_day_that_an_older_program_wrote_comes_to_its_end() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let daria = app.member("daria").await;
    name(&ines, "M-daria", Some("2026-11-20")).await.id();
    app.change("update deputies set ends_at = null").await;
    tandem::features::programme::deputies::know_ends(app.db())
        .await
        .unwrap();
    app.move_to("2026-11-20T22:59:59Z");
    daria.get(QUEUE).await.ok();
    app.move_to("2026-11-20T23:00:00Z");
    daria.get(QUEUE).await.problem(403, "forbidden");
    app.stop().await;
}

#[actix_web::test]
async fn only_an_active_member_who_has_signed_in_is_named_and_only_once() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    app.coordinator("gisela", &["isbt"]).await;
    let mut lapsed = FakeSociety::active_member("victor");
    lapsed.membership.status = MembershipStatus::Lapsed;
    app.sign_in(lapsed).await;
    let mut twin = FakeSociety::active_member("twin");
    twin.email = Some("daria@members.test".into());
    app.member("daria").await;
    app.sign_in(twin).await;
    for (member, code) in [
        ("nobody@members.test", "no_such_member"),
        ("daria@members.test", "several_members"),
        ("M-victor", "member_not_active"),
        ("M-ines", "own_deputy"),
        ("M-gisela", "already_coordinates"),
    ] {
        name(&ines, member, None).await.problem(409, code);
    }
    name(&ines, "M-daria", None).await.id();
    name(&ines, "M-daria", None)
        .await
        .problem(409, "already_deputy");
    app.stop().await;
}

#[actix_web::test]
async fn two_coordinators_who_name_the_same_member_at_once_name_them_once() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let gisela = app.coordinator("gisela", &["isbt"]).await;
    app.member("daria").await;
    let (one, other) = tokio::join!(name(&ines, "M-daria", None), name(&gisela, "M-daria", None));
    let mut statuses = [one.status.as_u16(), other.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409]);
    let standing = "select count(*) from deputies where ended_at is null";
    assert_eq!(app.count(standing).await, 1);
    app.stop().await;
}

#[actix_web::test]
async fn a_deputy_is_told_and_hears_of_registrations_like_a_coordinator() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    let daria = app.member("daria").await;
    let deputy = name(&ines, "M-daria", None).await.id();
    let amina = app.member("amina").await;
    app.register(&amina, "isbt", "mentee").await;
    app.drain().await;
    ines.delete(&format!("{DEPUTIES}/{deputy}")).await;
    app.drain().await;
    let told = daria.get("/api/v1/notifications").await.ok();
    let told = told["items"].as_array().unwrap();
    let mut kinds: Vec<&str> = told
        .iter()
        .map(|item| item["kind"].as_str().unwrap())
        .collect();
    kinds.sort_unstable();
    assert_eq!(
        kinds,
        ["deputy_ended", "deputy_named", "enrolment_submitted"]
    );
    let letters = app.outbox.letters();
    let to_daria = letters
        .iter()
        .filter(|letter| letter.to.address == "daria@members.test");
    let subjects: Vec<&str> = to_daria.map(|letter| letter.subject.as_str()).collect();
    assert_eq!(subjects.len(), 2, "{subjects:?}");
    assert!(subjects[0].starts_with("You are now a deputy"));
    let tomas = app.administrator("tomas").await;
    let log = tomas
        .get("/api/v1/administration/audit?kind=deputy.")
        .await
        .ok();
    let log = log["items"].as_array().unwrap();
    assert_eq!(log.len(), 2);
    for line in log {
        assert_eq!(line["actor_name"], "Member ines");
        assert_eq!(line["subject_name"], "Member daria");
        assert_eq!(line["programme"], "isbt");
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_deputy_whose_membership_lapses_has_no_rights() {
    let app = TestApp::start().await;
    let ines = app.coordinator("ines", &["isbt"]).await;
    app.member("daria").await;
    name(&ines, "M-daria", None).await.id();
    let mut lapsed = FakeSociety::active_member("daria");
    lapsed.membership.status = MembershipStatus::Lapsed;
    let daria = app.sign_in(lapsed).await;
    daria.get(QUEUE).await.problem(403, "membership_not_active");
    app.stop().await;
}
