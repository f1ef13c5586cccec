//! Mails about the same thing are one conversation in the reader's mail program.

use crate::support::TestApp;
use serde_json::json;
use std::collections::BTreeSet;

#[actix_web::test]
async fn a_request_and_the_mentorship_that_came_of_it_are_one_conversation_for_each_reader() {
    let app = TestApp::start().await;
    let pair = app.pair("isbt").await;
    let path = format!("/api/v1/mentorships/{}/end", pair.mentorship);
    let body = json!({ "outcome": "completed", "note": "" });
    pair.mentee.client.post(&path, &body).await.ok();
    app.drain().await;
    let mut roots = BTreeSet::new();
    for (name, expected) in [("amina", 2), ("kwame", 2)] {
        let address = format!("{name}@members.test");
        let letters: Vec<_> = app
            .outbox
            .letters()
            .into_iter()
            .filter(|letter| letter.to.address == address && letter.subject.contains("Member"))
            .collect();
        assert_eq!(letters.len(), expected, "{name}: {letters:?}");
        let theirs: BTreeSet<_> = letters.iter().map(|one| one.in_reply_to.clone()).collect();
        assert_eq!(theirs.len(), 1, "{name} has one conversation: {letters:?}");
        let names: BTreeSet<_> = letters.iter().map(|one| &one.message_id).collect();
        assert_eq!(names.len(), expected, "and each letter its own name");
        roots.extend(theirs);
    }
    assert_eq!(roots.len(), 2, "one for each reader");
    app.stop().await;
}
