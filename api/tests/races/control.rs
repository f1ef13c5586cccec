//! A control: the check finds the errors of a service without locks.

use crate::support::{Crowd, TestApp};
use futures_util::future::join_all;
use sea_orm::{ActiveModelTrait, ConnectionTrait, DbErr, IntoActiveModel};
use std::time::Duration;
use tandem::features::pairing::mentorships::{MentorshipStatus, entities::mentorships};
use tandem_kernel::random;
use tandem_platform::db::{Db, is_duplicate};
use tokio::sync::Barrier;
use uuid::Uuid;

use super::{
    acceptance, at_once,
    check::{RULES, violations},
    start,
};

/// Reads whether the mentee is free and then takes the seat, without a lock, so that two can read before either takes it.
async fn accept_carelessly(
    db: &Db,
    all_have_looked: &Barrier,
    row: mentorships::Model,
) -> Result<bool, DbErr> {
    let held = "select 1 from mentorships where ended_at is null";
    let free = tandem_platform::db::sql::rows(db.schema_connection(), held, [])
        .await
        .unwrap()
        .is_empty();
    all_have_looked.wait().await;
    if free {
        row.into_active_model()
            .insert(db.schema_connection())
            .await?;
    }
    Ok(free)
}

fn row(mentee: Uuid, mentor: Uuid, request: Uuid, programme: Uuid, db: &Db) -> mentorships::Model {
    let now = db.clock().now();
    mentorships::Model {
        id: random::new_id(now).into(),
        programme_id: programme.into(),
        request_id: request.into(),
        mentee_enrolment_id: mentee.into(),
        mentee_seat: 1,
        mentor_enrolment_id: mentor.into(),
        mentor_seat: 1,
        status: MentorshipStatus::Active,
        outcome: None,
        end_note: None,
        ended_by: None,
        created_at: now,
        started_at: Some(now),
        ended_at: None,
        version: 1,
    }
}

/// Five acceptances without a lock for one mentee; returns how they ended.
async fn careless(app: &TestApp) -> Vec<Result<bool, DbErr>> {
    let crowd = app.crowd("isbt", 1, 5).await;
    let Crowd { mentees, mentors } = &crowd;
    let pairs: Vec<_> = mentors.iter().map(|mentor| (&mentees[0], mentor)).collect();
    let requests = app.open_requests(&pairs).await;
    let programme = app.programme_of(mentees[0].enrolment).await;
    let all_have_looked = Barrier::new(mentors.len());
    let calls = mentors.iter().zip(requests).map(|(mentor, request)| {
        let row = row(
            mentees[0].enrolment,
            mentor.enrolment,
            request,
            programme,
            app.db(),
        );
        accept_carelessly(app.db(), &all_have_looked, row)
    });
    let all = tokio::time::timeout(Duration::from_secs(20), join_all(calls)).await;
    all.expect("every careless acceptance ends")
}

#[actix_web::test]
async fn without_the_schemas_rule_careless_acceptances_give_a_seat_away_twice_and_it_is_seen() {
    let app = start().await;
    let drop = "drop index one_mentorship_a_mentee_seat";
    app.db()
        .schema_connection()
        .execute_unprepared(drop)
        .await
        .unwrap();
    let outcomes = careless(&app).await;
    assert!(
        outcomes.iter().all(|outcome| matches!(outcome, Ok(true))),
        "{outcomes:?}"
    );
    let seen = violations(app.db()).await;
    assert!(seen.contains(&RULES[0].0), "{seen:?}");
    assert!(seen.contains(&RULES[1].0), "{seen:?}");
    app.stop().await;
}

#[actix_web::test]
async fn the_schema_alone_keeps_careless_acceptances_from_giving_a_seat_away_twice() {
    let app = start().await;
    let outcomes = careless(&app).await;
    let begun = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    assert_eq!(begun, 1, "{outcomes:?}");
    assert!(
        outcomes
            .iter()
            .filter_map(|outcome| outcome.as_ref().err())
            .all(is_duplicate)
    );
    let seen = violations(app.db()).await;
    assert!(
        !seen.contains(&RULES[0].0) && !seen.contains(&RULES[1].0),
        "{seen:?}"
    );
    app.stop().await;
}

#[actix_web::test]
async fn each_rule_is_seen_to_be_broken() {
    for (rule, breaking) in [
        (1, "update enrolments set capacity = 0"),
        (
            2,
            "update requests set status = 'pending', slot = 9 where status = 'withdrawn'",
        ),
        (
            3,
            "update requests set status = 'accepted' where status = 'withdrawn'",
        ),
        (
            4,
            "insert into events (id, kind, subject_id, payload, occurred_at, dispatched) \
             select subject_id, kind, subject_id, payload, occurred_at, dispatched from events \
             where kind = 'mentorship.started'",
        ),
    ] {
        let app = start().await;
        let crowd = app.crowd("isbt", 1, 2).await;
        let pairs: Vec<_> = crowd
            .mentors
            .iter()
            .map(|mentor| (&crowd.mentees[0], mentor))
            .collect();
        let requests = app.open_requests(&pairs).await;
        at_once([(&crowd.mentors[0], requests[0])], acceptance).await;
        assert_eq!(violations(app.db()).await, Vec::<&str>::new());
        app.db()
            .schema_connection()
            .execute_unprepared(breaking)
            .await
            .unwrap();
        assert_eq!(violations(app.db()).await, [RULES[rule].0], "{breaking}");
        app.stop().await;
    }
}
