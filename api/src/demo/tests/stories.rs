//! Tests of the mentorships of the personas.

use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use std::collections::BTreeSet;

use super::{
    ISSUER,
    loaded::{all, society},
};
use crate::{
    demo::{Options, load},
    features::{
        mentoring::{
            agreements::{AgreementStatus, entities::agreements},
            goals::{
                GoalStatus,
                entities::{goal_check_ins, goals},
            },
            meetings::{MeetingStatus, entities::meetings},
            notes::entities::notes,
            questions::{QuestionStatus, entities::questions},
        },
        pairing::mentorships::{MentorshipStatus, entities::mentorships},
    },
};
use tandem_platform::db::{Db, entities::events};

/// A society that is large enough for every story to find its mentee.
async fn told() -> (tempfile::TempDir, Db) {
    let (directory, db) = society().await;
    let options = Options {
        members: 1000,
        mentorships: true,
        ..Options::new(ISSUER)
    };
    load(&db, &options).await.unwrap();
    (directory, db)
}

#[tokio::test]
async fn the_mentorships_of_personas_are_in_every_stage() {
    let (_directory, db) = told().await;
    let with_meetings: BTreeSet<_> = all::<meetings::Entity>(&db)
        .await
        .into_iter()
        .map(|meeting| meeting.mentorship_id)
        .collect();
    assert_eq!(with_meetings.len(), 9, "every story was played");
    let agreements = all::<agreements::Entity>(&db).await;
    for status in [
        AgreementStatus::Proposed,
        AgreementStatus::ChangesRequested,
        AgreementStatus::InForce,
    ] {
        let mut found = agreements.iter();
        assert!(found.any(|one| one.status == status), "{status}");
    }
    let meetings = all::<meetings::Entity>(&db).await;
    for status in [
        MeetingStatus::Proposed,
        MeetingStatus::Confirmed,
        MeetingStatus::Held,
    ] {
        let mut found = meetings.iter();
        assert!(found.any(|one| one.status == status), "{status}");
    }
    let now = db.clock().now();
    let ahead = |one: &meetings::Model| one.starts_at.is_some_and(|at| at > now);
    assert!(meetings.iter().any(ahead));
    let ended = mentorships::Entity::find()
        .filter(mentorships::Column::Id.is_in(with_meetings))
        .filter(mentorships::Column::Status.eq(MentorshipStatus::Ended));
    assert_eq!(ended.count(db.read()).await.unwrap(), 1);
}

#[tokio::test]
async fn personas_have_goals_with_check_ins_over_months_and_questions_with_outcomes() {
    let (_directory, db) = told().await;
    let goals = all::<goals::Entity>(&db).await;
    for status in [GoalStatus::Draft, GoalStatus::Active, GoalStatus::Reached] {
        assert!(goals.iter().any(|one| one.status == status), "{status}");
    }
    let check_ins = all::<goal_check_ins::Entity>(&db).await;
    let longest = goals.iter().map(|goal| {
        let days = check_ins.iter().filter(|one| one.goal_id == goal.id);
        let days: BTreeSet<_> = days.map(|one| one.made_on).collect();
        let span = days.last().zip(days.first());
        span.map_or(0, |(last, first)| (*last - *first).num_days())
    });
    assert!(longest.max().unwrap() > 40);
    let questions = all::<questions::Entity>(&db).await;
    let mut on_agenda = questions.iter().filter(|one| one.meeting_id.is_some());
    assert!(on_agenda.any(|one| one.status == QuestionStatus::OnAgenda));
    let mut discussed = questions.iter().filter(|one| one.meeting_id.is_some());
    assert!(discussed.any(|one| one.outcome.is_some()));
}

#[tokio::test]
async fn personas_share_notes_of_a_mentorship_and_of_meetings_in_which_both_wrote() {
    let (_directory, db) = told().await;
    let notes = all::<notes::Entity>(&db).await;
    assert!(notes.iter().any(|one| one.meeting_id.is_none()));
    let of_meetings = notes.iter().filter(|one| one.meeting_id.is_some());
    let both_wrote = |one: &notes::Model| {
        one.text.contains("- Leading former teachers")
            && one.text.contains("I will send the list of questions")
    };
    assert_eq!(of_meetings.clone().count(), 4);
    assert!(of_meetings.clone().any(both_wrote));
}

#[tokio::test]
async fn what_happened_in_a_story_is_in_the_past_and_sends_no_mail() {
    let (_directory, db) = told().await;
    let now = db.clock().now();
    let happened = all::<events::Entity>(&db).await;
    let of_mentorships = happened.iter().filter(|one| one.mentorship_id.is_some());
    assert!(of_mentorships.count() > 60);
    for event in &happened {
        assert!(event.dispatched && event.occurred_at <= now, "{event:?}");
    }
}
