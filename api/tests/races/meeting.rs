//! Two meetings of one mentor that are confirmed at once: nobody is in two meetings at the same time.

use futures_util::future::join;
use serde_json::{Value, json};

use super::{at_once, start};
use crate::support::{Answer, Enrolled, TestApp};
use uuid::Uuid;

/// Rounds of the test; `TANDEM_MEETING_ROUNDS` makes them more.
fn rounds() -> i64 {
    let set = std::env::var("TANDEM_MEETING_ROUNDS").ok();
    set.and_then(|rounds| rounds.parse().ok()).unwrap_or(20)
}

async fn propose(mentee: &Enrolled, mentorship: Uuid, slots: &[String]) -> Value {
    let body = json!({
        "kind": "regular", "minutes": 60, "place": "video_room", "slots": slots,
        "time_zone": "Africa/Nairobi",
    });
    let path = format!("/api/v1/mentorships/{mentorship}/meetings");
    mentee.client.post(&path, &body).await.ok()
}

async fn confirmation((by, meeting): (&Enrolled, &Value)) -> Answer {
    let path = format!(
        "/api/v1/meetings/{}/confirmation",
        meeting["id"].as_str().unwrap()
    );
    let slot = &meeting["proposals"][0]["slots"][0]["id"];
    by.client.post(&path, &json!({ "slot_id": slot })).await
}

const TWICE: &str = "select count(*) from meetings one join meetings other on other.id > one.id \
     where one.status = 'confirmed' and other.status = 'confirmed' \
     and one.starts_at = other.starts_at";

async fn three_mentees(app: &TestApp) -> (Vec<Enrolled>, Enrolled, Vec<Uuid>) {
    let crowd = app.crowd("isbt", 2, 1).await;
    let mentor = crowd.mentors[0].clone();
    let mut mentorships = Vec::new();
    for mentee in &crowd.mentees {
        mentorships.push(mentor.accept(mentee.ask(&mentor).await).await);
    }
    (crowd.mentees, mentor, mentorships)
}

#[actix_web::test]
async fn of_two_meetings_that_overlap_and_are_confirmed_at_once_one_is() {
    let app = start().await;
    let (mentees, mentor, mentorships) = three_mentees(&app).await;
    for round in 0..rounds() {
        let day = chrono::Duration::days(round);
        let at = |text: &str| {
            let at: chrono::DateTime<chrono::Utc> = text.parse().unwrap();
            (at + day).to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
        };
        let first = [at("2026-12-01T10:00:00Z"), at("2026-12-01T14:00:00Z")];
        let second = [at("2026-12-01T10:30:00Z"), at("2026-12-01T16:00:00Z")];
        let (one, other) = join(
            propose(&mentees[0], mentorships[0], &first),
            propose(&mentees[1], mentorships[1], &second),
        )
        .await;
        let answers = at_once([(&mentor, &one), (&mentor, &other)], confirmation).await;
        let expected = super::tally([("200", 1), ("time_is_taken", 1)]);
        assert_eq!(answers, expected, "round {round}");
        // The loser is off, so that the next round begins anew.
        for (mentee, meeting) in [(&mentees[0], &one), (&mentees[1], &other)] {
            let path = format!(
                "/api/v1/meetings/{}/withdrawal",
                meeting["id"].as_str().unwrap()
            );
            let refused = mentee.client.act(&path).await;
            assert!(
                matches!(refused.status.as_u16(), 200 | 409),
                "{}",
                refused.text
            );
        }
        app.change(
            "update meetings set status = 'held', held_minutes = 60, closed_at = created_at \
             where status = 'confirmed'",
        )
        .await;
    }
    let quarters = app.count("select count(*) from meeting_quarters").await;
    assert_eq!(
        quarters,
        rounds() * 8,
        "each round took one hour of two people"
    );
    assert_eq!(app.count(TWICE).await, 0);
    app.stop().await;
}

#[actix_web::test]
async fn a_meeting_confirmed_moved_and_cancelled_at_once_is_in_one_state_with_its_time_taken_or_free()
 {
    let app = start().await;
    let (mentees, mentor, mentorships) = three_mentees(&app).await;
    for _ in 0..rounds() {
        let slots = ["2026-12-01T10:00:00Z".to_owned()];
        let meeting = propose(&mentees[0], mentorships[0], &slots).await;
        confirmation((&mentor, &meeting)).await.ok();
        let path = format!("/api/v1/meetings/{}", meeting["id"].as_str().unwrap());
        let other = json!({ "slots": ["2026-12-01T10:30:00Z"], "time_zone": "UTC" });
        let moving = mentees[0]
            .client
            .post(&format!("{path}/proposals"), &other)
            .await
            .ok();
        let cancellation = format!("{path}/cancellation");
        let (moved, cancelled) = join(
            at_once([(&mentor, &moving)], confirmation),
            at_once([&mentees[0], &mentor], async |by: &Enrolled| {
                by.client.post(&cancellation, &json!({})).await
            }),
        )
        .await;
        assert_eq!(cancelled["200"], 1, "{moved:?} {cancelled:?}");
        assert_eq!(app.count("select count(*) from meeting_quarters").await, 0);
        let open = "select count(*) from meeting_proposals where status = 'open'";
        assert_eq!(app.count(open).await, 0);
    }
    app.stop().await;
}
