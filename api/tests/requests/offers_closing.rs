//! How many mentees a mentor can ask at once, and what closes these requests.

use chrono::Duration;
use serde_json::json;

use super::{
    offering::{closed, findable, mentor_for, start},
    request,
};
use crate::support::TestApp;

#[actix_web::test]
async fn a_mentor_has_as_many_requests_open_as_they_can_take_mentees() {
    let app = start().await;
    let kwame = mentor_for(&app, "kwame", 2).await;
    let mut mentees = Vec::new();
    for name in ["amina", "zoe", "noor"] {
        mentees.push(findable(&app, name).await);
    }
    let first = kwame.offer(&mentees[0]).await;
    kwame.offer(&mentees[1]).await;
    let third = kwame.try_to_offer(&mentees[2]).await;
    third.problem(409, "too_many_open_requests");
    kwame.client.answer(first, "withdrawal").await.ok();
    kwame.offer(&mentees[2]).await;
    app.stop().await;
}

#[actix_web::test]
async fn between_two_people_one_request_is_open_whoever_asked() {
    let app = start().await;
    let (kwame, amina) = (
        app.mentor("isth", "kwame").await,
        findable(&app, "amina").await,
    );
    let id = kwame.offer(&amina).await;
    amina
        .try_to_ask(&kwame)
        .await
        .problem(409, "request_already_open");
    kwame.client.answer(id, "withdrawal").await.ok();
    amina.ask(&kwame).await;
    kwame
        .try_to_offer(&amina)
        .await
        .problem(409, "request_already_open");
    app.stop().await;
}

#[actix_web::test]
async fn what_mentors_ask_takes_none_of_the_places_a_mentee_has_for_asking() {
    let app = start().await;
    let amina = findable(&app, "amina").await;
    for number in 0..3 {
        let mentor = app.mentor("isth", &format!("asking-{number}")).await;
        mentor.offer(&amina).await;
    }
    for number in 0..3 {
        let mentor = app.mentor("isth", &format!("asked-{number}")).await;
        amina.ask(&mentor).await;
    }
    app.stop().await;
}

#[actix_web::test]
async fn the_last_place_of_either_closes_what_they_have_open() {
    let app = start().await;
    let kwame = mentor_for(&app, "kwame", 2).await;
    let leonie = mentor_for(&app, "leonie", 2).await;
    let one = json!({ "findable": true, "capacity": 1 });
    let amina = app.enrolled("isth", "amina", "mentee", &one).await;
    let zoe = findable(&app, "zoe").await;
    let noor = app.mentee("isth", "noor").await;
    let of_leonie = leonie.offer(&amina).await;
    let (to_amina, to_zoe) = (kwame.offer(&amina).await, kwame.offer(&zoe).await);
    let of_noor = noor.ask(&kwame).await;
    amina.accept(to_amina).await;
    let left = request(&leonie, of_leonie).await;
    assert_eq!(closed(&left), ("withdrawn", &json!("seat_taken")));
    assert_eq!(request(&zoe, to_zoe).await["status"], "pending");
    kwame.accept(of_noor).await;
    let left = request(&zoe, to_zoe).await;
    assert_eq!(closed(&left), ("withdrawn", &json!("seat_taken")));
    app.stop().await;
}

#[actix_web::test]
async fn a_request_of_a_mentor_expires_and_everybody_leaving_closes_theirs() {
    let app = start().await;
    let kwame = app.mentor("isth", "kwame").await;
    let (amina, zoe) = (findable(&app, "amina").await, findable(&app, "zoe").await);
    let id = kwame.offer(&amina).await;
    let sent = kwame.offer(&zoe).await;
    kwame.client.act(&kwame.path("/withdrawal")).await.ok();
    let view = request(&zoe, sent).await;
    assert_eq!(closed(&view), ("withdrawn", &json!("by_mentor")));
    assert_eq!(request(&amina, id).await["status"], "withdrawn");
    let leonie = app.mentor("isth", "leonie").await;
    let asked = leonie.offer(&amina).await;
    let left = leonie.offer(&zoe).await;
    zoe.client.act(&zoe.path("/withdrawal")).await.ok();
    assert_eq!(request(&leonie, left).await["status"], "declined");
    app.clock.advance(Duration::days(15));
    tandem_expiry(&app).await;
    let leonie = leonie.again(&app, "leonie").await;
    assert_eq!(request(&leonie, asked).await["status"], "expired");
    app.stop().await;
}

async fn tandem_expiry(app: &TestApp) {
    tandem::features::pairing::requests::expire_due(app.db())
        .await
        .unwrap();
}
