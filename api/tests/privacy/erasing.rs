//! Everything that names an erased member, or was written by, to or about them, is gone.

use super::{
    scene::{ADDRESS, MARK, MARKS, Scene, person},
    search::{columns_with, has_any},
};
use crate::{security::logs::captured::Captured, support::eventually};
use std::collections::BTreeSet;
use tandem::{
    commands,
    features::{FEATURES, oversight::privacy},
};
use tandem_platform::files::{Files, Key, LocalFiles};

/// The columns in which the scene leaves marks. The search must find all of them before its empty result means anything.
const SEEDED: [&str; 70] = [
    "agreement_comments.text",
    "agreements.confidentiality",
    "agreements.content_plan",
    "agreements.other_terms",
    "enrolment_questions.answer",
    "enrolment_questions.question",
    "enrolments.reason",
    "goal_check_ins.note",
    "goal_milestones.title",
    "goal_questions.answer",
    "goal_questions.question",
    "goal_revisions.attainable",
    "goal_revisions.measured",
    "goal_revisions.realistic",
    "goal_revisions.reason",
    "goal_revisions.specific",
    "goal_revisions.title",
    "goal_revisions.unit",
    "goals.attainable",
    "goals.drop_reason",
    "goals.measured",
    "goals.realistic",
    "goals.specific",
    "goals.title",
    "goals.unit",
    "idempotency_keys.key",
    "idempotency_keys.outcome",
    "interests.message",
    "invitations.email",
    "invitations.name",
    "meeting_proposals.note",
    "meeting_proposals.time_zone",
    "meetings.agenda",
    "meetings.note",
    "meetings.place_text",
    "meetings.time_zone",
    "members.chosen_name",
    "members.display_name",
    "members.email",
    "members.membership_category",
    "members.membership_number",
    "members.search_name",
    "members.short_name",
    "members.society_name",
    "members.subject",
    "members.time_zone",
    "members.title",
    "mentorships.end_note",
    "note_versions.text",
    "notes.text",
    "private_notes.text",
    "profiles.guidance",
    "profiles.headline",
    "profiles.hopes",
    "profiles.never_match",
    "profiles.offer",
    "profiles.orcid",
    "profiles.search_text",
    "profiles.statement",
    "profiles.time_zone",
    "profiles.workplace",
    "questions.outcome",
    "questions.text",
    "requests.answer",
    "requests.message",
    "requests.note",
    "requests.question",
    "sessions.id_token",
    "sessions.society_sid",
    "sign_in_claims.claims",
];

fn personal() -> BTreeSet<String> {
    let all = privacy::tables(FEATURES).flat_map(|table| {
        let names = table.personal.iter();
        names.map(|(column, _)| format!("{}.{column}", table.name))
    });
    all.collect()
}

async fn erase(scene: &Scene) -> privacy::Erased {
    let files = scene.app.files.as_ref();
    privacy::erase(scene.app.db(), files, FEATURES, scene.id.into())
        .await
        .unwrap()
}

#[actix_web::test]
async fn of_somebody_who_is_erased_no_word_is_left_anywhere() {
    let captured = Captured::start();
    let scene = Scene::begin().await;
    let app = &scene.app;
    let before = columns_with(app, &MARKS).await;
    for column in SEEDED {
        assert!(before.contains(column), "{column} was not seeded");
    }
    let undeclared: Vec<_> = before.difference(&personal()).cloned().collect();
    assert_eq!(
        undeclared,
        Vec::<String>::new(),
        "a mark where nobody declared it"
    );
    assert_eq!(app.files.count(), 1);
    let sent = app.outbox.letters().len();

    let erased = erase(&scene).await;
    assert_eq!((erased.mentorships_ended, erased.requests_closed), (2, 1));
    assert_eq!((erased.files_removed, erased.lists_changed), (1, 1));
    assert!(erased.sessions_ended > 0);

    assert_eq!(columns_with(app, &MARKS).await, BTreeSet::new());
    assert_eq!(app.files.count(), 0);
    app.outbox.fail_with(None);
    app.clock.advance(chrono::Duration::hours(1));
    app.drain().await;
    let letters = app.outbox.letters();
    assert!(letters.len() > sent, "others are written to");
    for letter in &letters[sent..] {
        assert_ne!(letter.to.address, ADDRESS);
        let text = format!(
            "{} {} {} {}",
            letter.to.name, letter.subject, letter.text, letter.html
        );
        assert!(!has_any(&text, &MARKS), "{text}");
    }
    assert_eq!(columns_with(app, &MARKS).await, BTreeSet::new());
    for line in captured.lines() {
        assert!(!has_any(&line.text, &[MARK]), "{}", line.text);
    }
    scene.app.stop().await;
}

#[actix_web::test]
async fn whoever_signs_in_again_is_somebody_new() {
    let scene = Scene::begin().await;
    erase(&scene).await;
    scene
        .amina
        .get("/api/v1/enrolments")
        .await
        .problem(401, "unauthenticated");
    let again = scene.app.sign_in(person()).await;
    let session = again.get("/api/v1/session").await.ok();
    assert_ne!(session["member"]["id"], scene.id.to_string());
    let enrolments = again.get("/api/v1/enrolments").await.ok();
    assert_eq!(enrolments["items"], serde_json::json!([]));
    let query =
        format!("select count(*) from members where erased_at is null and email = '{ADDRESS}'");
    assert_eq!(scene.app.count(&query).await, 1);
    scene.app.stop().await;
}

#[actix_web::test]
async fn an_answer_of_the_society_that_comes_too_late_brings_nobody_back() {
    let scene = Scene::begin().await;
    let app = &scene.app;
    let held = app.society.hold_answers().await;
    app.clock.advance(chrono::Duration::hours(25));
    scene.amina.get("/api/v1/enrolments").await.ok();
    eventually("the society was asked", || async {
        app.society.times_asked_again() > 0
    })
    .await;
    erase(&scene).await;
    drop(held);
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert_eq!(columns_with(app, &MARKS).await, BTreeSet::new());
    scene.app.stop().await;
}

#[actix_web::test]
async fn erasing_again_takes_what_was_still_on_its_way_and_nothing_else() {
    let scene = Scene::begin().await;
    let app = &scene.app;
    erase(&scene).await;
    let events = app
        .count("select count(*) from events where kind = 'member.erased'")
        .await;
    let late = format!(
        "update profiles set headline = 'late {MARK}' where enrolment_id in \
        (select e.id from enrolments e join members m on m.id = e.member_id where m.erased_at is not null)"
    );
    app.change(&late).await;
    privacy::sweep(app.db(), app.files.as_ref(), FEATURES)
        .await
        .unwrap();
    assert_eq!(columns_with(app, &MARKS).await, BTreeSet::new());
    let again = erase(&scene).await;
    assert_eq!(
        (
            again.mentorships_ended,
            again.requests_closed,
            again.files_removed
        ),
        (0, 0, 0)
    );
    assert_eq!(
        (
            events,
            app.count("select count(*) from events where kind = 'member.erased'")
                .await
        ),
        (1, 1)
    );
    scene.app.stop().await;
}

#[actix_web::test]
async fn the_command_erases_whom_an_address_means_with_the_files_and_says_what_went() {
    let scene = Scene::begin().await;
    let folder = tempfile::tempdir().unwrap();
    let mut config = (*scene.app.services.config).clone();
    config.files.directory = folder.path().to_owned();
    config.database.url = scene.app.database_url().to_owned().into();
    let files = LocalFiles::new(folder.path().to_owned());
    files
        .keep(Key::of(scene.photo), b"qx7v picture".to_vec())
        .await
        .unwrap();
    for nobody in ["nobody@members.test", "", "' or 1 = 1"] {
        let refused = commands::erase_member(&config, nobody)
            .await
            .unwrap_err()
            .to_string();
        assert!(refused.contains("nothing was changed"), "{refused}");
    }
    let told = commands::erase_member(&config, &ADDRESS.to_uppercase())
        .await
        .unwrap();
    assert!(
        told.contains(&scene.id.to_string()) && !has_any(&told, &MARKS),
        "{told}"
    );
    for line in [
        "mentorships ended",
        "files removed",
        "profiles",
        "requests",
        "members",
    ] {
        assert!(told.contains(line), "{told}");
    }
    assert_eq!(columns_with(&scene.app, &MARKS).await, BTreeSet::new());
    assert_eq!(files.read(Key::of(scene.photo)).await.unwrap(), None);
    scene.app.stop().await;
}
