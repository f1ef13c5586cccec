//! After the end of a mentorship its goals can be read and no longer written.

use super::{check_in, draft, path, with_goal, write};
use crate::support::TestApp;
use serde_json::json;

#[actix_web::test]
async fn goals_stay_as_they_were_and_nothing_is_written_any_more() {
    let app = TestApp::start().await;
    let (pair, goal) = with_goal(&app).await;
    let open = draft(&pair).await;
    let (mentee, mentor) = (&pair.mentee.client, &pair.mentor.client);
    let written = check_in(mentee, goal, "2026-11-20", 2.0).await.ok();
    let step = json!({ "title": "The form" });
    let step = mentee.post(&path(goal, "/milestones"), &step).await.ok();
    let question = json!({ "question": "By when?" });
    let asked = mentor.post(&path(goal, "/questions"), &question).await.ok();
    let before = mentee.get(&path(goal, "")).await.ok();
    mentor
        .end(pair.mentorship, &json!({ "outcome": "completed" }))
        .await
        .ok();

    for side in [mentee, mentor] {
        assert_eq!(side.get(&path(goal, "")).await.ok(), before);
        assert_eq!(side.get(&path(open, "")).await.ok()["status"], "draft");
        check_in(side, goal, "2026-11-20", 3.0)
            .await
            .problem(409, "mentorship_already_ended");
    }
    let ended = "mentorship_already_ended";
    let list = format!("/api/v1/mentorships/{}/goals", pair.mentorship);
    mentee
        .post(&list, &json!({ "kind": "career" }))
        .await
        .problem(409, ended);
    write(mentee, goal, &json!({ "title": "Later" }))
        .await
        .problem(409, ended);
    for rest in ["/activation", "/completion"] {
        mentee.act(&path(open, rest)).await.problem(409, ended);
    }
    mentee.delete(&path(open, "")).await.problem(409, ended);
    let reason = json!({ "reason": "Over" });
    mentee
        .post(&path(goal, "/drop"), &reason)
        .await
        .problem(409, ended);
    let of = |list: &str, one: &serde_json::Value| {
        path(goal, &format!("/{list}/{}", one["id"].as_str().unwrap()))
    };
    mentee
        .patch(&of("milestones", &step), "1", &json!({}))
        .await
        .problem(409, ended);
    mentee
        .delete(&of("check-ins", &written))
        .await
        .problem(409, ended);
    mentor
        .post(&path(goal, "/questions"), &question)
        .await
        .problem(409, ended);
    let answer = format!("{}/answer", of("questions", &asked));
    let words = json!({ "answer": "Soon" });
    mentee.post(&answer, &words).await.problem(409, ended);
    app.stop().await;
}
