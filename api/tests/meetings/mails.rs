//! Who is told of a meeting, and with which times.

use super::{AT_TEN, AT_TWO, act, confirm, offer};
use crate::support::TestApp;
use serde_json::json;
use tandem_platform::mail::Email;

/// The newest mail to a member. Mails to different people are sent in any order.
fn last_to<'a>(letters: &'a [Email], name: &str) -> &'a Email {
    let address = format!("{name}@members.test");
    let mut newest_first = letters.iter().rev();
    newest_first
        .find(|letter| letter.to.address == address)
        .unwrap()
}

#[actix_web::test]
async fn a_mail_names_the_times_in_the_readers_zone_and_the_others() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let zone = json!({ "time_zone": "Europe/Paris" });
    pair.mentor.change_profile(&zone).await.ok();
    let proposed = pair.propose(&[AT_TEN, AT_TWO]).await;
    app.drain().await;
    let letters = app.outbox.letters();
    let asked = last_to(&letters, "kwame");
    assert_eq!(asked.subject, "Member amina would like to meet you");
    for time in [
        "27 November 2026, 11:00 (Europe/Paris), 13:00 (Africa/Nairobi)",
        "27 November 2026, 15:00 (Europe/Paris), 17:00 (Africa/Nairobi)",
    ] {
        assert!(asked.text.contains(time), "{}", asked.text);
    }
    assert!(asked.text.contains(&format!(
        "/mentor/mentorships/{}/meetings/",
        pair.mentorship
    )));
    confirm(&pair.mentor, &proposed, 0).await.ok();
    app.drain().await;
    let letters = app.outbox.letters();
    let of = |name: &str| last_to(&letters, name);
    assert_eq!(
        of("amina").subject,
        "Member kwame has confirmed your meeting"
    );
    assert!(
        of("amina")
            .text
            .contains("27 November 2026, 13:00 (Africa/Nairobi), 11:00 (Europe/Paris)")
    );
    assert_eq!(
        of("kwame").subject,
        "Your meeting with Member amina is confirmed"
    );
    let seen = pair.mentee.client.get("/api/v1/notifications").await.ok();
    let told = &seen["items"][0];
    assert_eq!(told["kind"], "meeting_confirmed");
    assert_eq!(told["args"]["starts_at"], AT_TEN);
    assert_eq!(told["args"]["meeting_id"], proposed["id"]);
    app.stop().await;
}

#[actix_web::test]
async fn nobody_is_written_to_about_times_that_no_longer_stand() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    app.drain().await;
    let before = app.outbox.letters().len();
    let proposed = pair.propose(&[AT_TEN]).await;
    let offered = offer(&pair.mentor, &proposed, &[AT_TWO]).await.ok();
    let confirmed = confirm(&pair.mentee, &offered, 0).await.ok();
    act(
        &pair.mentee,
        &confirmed,
        "cancellation",
        &json!({ "note": "I am ill." }),
    )
    .await
    .ok();
    app.drain().await;
    let letters = app.outbox.letters();
    let subjects: Vec<&str> = letters[before..]
        .iter()
        .map(|one| one.subject.as_str())
        .collect();
    assert_eq!(subjects.len(), 2, "{subjects:?}");
    let to_kwame = letters
        .iter()
        .rev()
        .find(|one| one.to.address == "kwame@members.test")
        .unwrap();
    assert_eq!(to_kwame.subject, "Member amina has cancelled your meeting");
    assert!(to_kwame.text.contains("> I am ill."), "{}", to_kwame.text);
    app.stop().await;
}
