//! Ending mentorships, and acceptances that wait for the freed seats.

use serde_json::json;
use uuid::Uuid;

use super::{acceptance, assert_sound, at_once, running, start, tally};
use crate::support::{Answer, Enrolled};

async fn ending((who, mentorship): (&Enrolled, Uuid)) -> Answer {
    let path = format!("/api/v1/mentorships/{mentorship}/end");
    who.client
        .post(&path, &json!({ "outcome": "completed" }))
        .await
}

#[actix_web::test]
async fn seats_that_come_free_while_others_accept_are_given_once() {
    let app = start().await;
    let crowd = app.crowd("isbt", 33, 1).await;
    let mentor = &crowd.mentors[0];
    let pairs: Vec<_> = crowd
        .mentees
        .iter()
        .map(|mentee| (mentee, mentor))
        .collect();
    let requests = app.open_requests(&pairs).await;
    let mut mentorships = Vec::new();
    for request in &requests[..3] {
        mentorships.push(mentor.accept(*request).await);
    }
    let rounds = requests[3..].chunks(10);
    for ((mentee, mentorship), waiting) in crowd.mentees.iter().zip(mentorships).zip(rounds) {
        let ends = [(mentor, mentorship), (mentee, mentorship)];
        let accepts = waiting.iter().map(|request| (mentor, *request));
        let (ends, accepts) = tokio::join!(at_once(ends, ending), at_once(accepts, acceptance));
        assert_eq!(ends, tally([("200", 1), ("mentorship_already_ended", 1)]));
        assert!(
            accepts["mentor_has_no_free_seat"] >= 9,
            "one seat came free: {accepts:?}"
        );
        assert_sound(&app).await;
        let taken = accepts.get("201").copied().unwrap_or(0);
        assert_eq!(running(&app).await, 2 + i64::try_from(taken).unwrap());
        if taken == 0 {
            mentor.accept(waiting[0]).await;
        }
    }
    app.stop().await;
}

#[actix_web::test]
async fn a_capacity_lowered_while_others_accept_is_kept_or_the_seats_were_taken_before() {
    let app = start().await;
    let crowd = app.crowd("isbt", 30, 10).await;
    let pairs: Vec<_> = (0..30)
        .map(|n| (&crowd.mentees[n], &crowd.mentors[n / 3]))
        .collect();
    let requests = app.open_requests(&pairs).await;
    let accepts = pairs.iter().map(|(_, mentor)| *mentor).zip(requests);
    let lowered = at_once(&crowd.mentors, async |mentor: &Enrolled| {
        let one = json!({ "capacity": 1 });
        mentor
            .client
            .patch(&mentor.path("/profile"), "\"1\"", &one)
            .await
    });
    let (accepts, lowered) = tokio::join!(at_once(accepts, acceptance), lowered);
    assert_eq!(lowered, tally([("200", 10)]));
    let begun = i64::try_from(accepts["201"]).unwrap();
    assert_eq!(running(&app).await, begun);
    assert!((10..=30).contains(&begun), "{accepts:?}");
    let free = "select count(*) from seats s join enrolments e on e.id = s.enrolment_id \
         where e.role = 'mentor' and not s.retired and not exists (select 1 from mentorships m \
         where m.mentor_enrolment_id = e.id and m.mentor_seat = s.number and m.ended_at is null)";
    assert_eq!(
        app.count(free).await,
        0,
        "nobody has a seat above the new capacity"
    );
    app.stop().await;
}
