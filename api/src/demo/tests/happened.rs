//! Tests of the generated requests and mentorships.

use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use std::collections::{BTreeMap, BTreeSet};

use super::{
    ISSUER,
    loaded::{all, enrolments_of, society},
};
use crate::{
    demo::{Options, load},
    features::{
        delivery::notifications::entities::notifications,
        pairing::{
            mentorships::entities::mentorships,
            requests::{RequestStatus, entities::requests},
        },
        participation::enrolments::{
            Status,
            entities::{enrolments, profiles, seats},
        },
        programme::programmes::{Role, entities::programmes},
    },
    ids::EnrolmentId,
};

#[tokio::test]
async fn two_mentors_with_a_story_find_a_request_and_have_room() {
    let (_directory, db) = society().await;
    load(&db, &Options::new(ISSUER)).await.unwrap();
    let isbt = programmes::Entity::find()
        .filter(programmes::Column::Slug.eq("isbt"))
        .one(db.read())
        .await
        .unwrap()
        .unwrap();
    for address in [
        "leonie.marchetti@members.test",
        "kwame.boateng@members.test",
    ] {
        let own = enrolments_of(&db, address).await;
        let own = own.iter().filter(|own| own.programme_id == isbt.id);
        let [mentor] = own.collect::<Vec<_>>()[..] else {
            panic!("{address}")
        };
        assert_eq!(
            (mentor.role, mentor.status),
            (Role::Mentor, Status::Approved)
        );
        let profile = profiles::Entity::find_by_id(mentor.id)
            .one(db.read())
            .await
            .unwrap()
            .unwrap();
        assert!(profile.complete);
        let held = mentorships::Entity::find()
            .filter(mentorships::Column::MentorEnrolmentId.eq(mentor.id));
        assert_eq!(held.count(db.read()).await.unwrap(), 0);
        let asked = requests::Entity::find()
            .filter(requests::Column::MentorEnrolmentId.eq(mentor.id))
            .all(db.read())
            .await
            .unwrap();
        assert_eq!(asked.len(), 1);
        assert_eq!(asked[0].status, RequestStatus::Pending);
        let told = notifications::Entity::find()
            .filter(notifications::Column::MemberId.eq(mentor.member_id))
            .one(db.read())
            .await
            .unwrap()
            .unwrap();
        assert_eq!(told.args["request_id"], asked[0].id.to_string());
    }
}

#[tokio::test]
async fn nobody_is_above_capacity_now_or_ever() {
    let (_directory, db) = society().await;
    load(&db, &Options::new(ISSUER)).await.unwrap();
    let capacities: BTreeMap<EnrolmentId, i32> = all::<enrolments::Entity>(&db)
        .await
        .into_iter()
        .map(|row| (row.id, row.capacity))
        .collect();
    let rows = all::<mentorships::Entity>(&db).await;
    for row in &rows {
        for side in [row.mentee_enrolment_id, row.mentor_enrolment_id] {
            let at_once = rows.iter().filter(|other| {
                [other.mentee_enrolment_id, other.mentor_enrolment_id].contains(&side)
                    && other.created_at <= row.created_at
                    && other
                        .ended_at
                        .is_none_or(|ended_at| ended_at > row.created_at)
            });
            assert!(
                at_once.count() <= usize::try_from(capacities[&side]).unwrap(),
                "{row:?}"
            );
        }
    }
    let all_seats = all::<seats::Entity>(&db).await;
    for seat in &all_seats {
        assert!(!seat.retired && (1..=capacities[&seat.enrolment_id]).contains(&seat.number));
    }
}

#[tokio::test]
async fn requests_keep_the_rules_of_the_programme() {
    let (_directory, db) = society().await;
    load(&db, &Options::new(ISSUER)).await.unwrap();
    let now = db.clock().now();
    let held: BTreeSet<EnrolmentId> = all::<mentorships::Entity>(&db)
        .await
        .into_iter()
        .filter(|row| row.ended_at.is_none())
        .map(|row| row.mentee_enrolment_id)
        .collect();
    let decided: BTreeMap<EnrolmentId, _> = all::<enrolments::Entity>(&db)
        .await
        .into_iter()
        .map(|row| (row.id, row.decided_at))
        .collect();
    let rows = all::<requests::Entity>(&db).await;
    for row in &rows {
        for side in [row.mentee_enrolment_id, row.mentor_enrolment_id] {
            assert!(decided[&side].unwrap() < row.created_at, "{row:?}");
        }
        assert!((20..=2000).contains(&row.message.chars().count()) && !row.message.contains('{'));
        assert_eq!(
            row.decided_at.is_none(),
            row.status == RequestStatus::Pending
        );
        assert!(
            row.decided_at
                .is_none_or(|at| at > row.created_at && at <= now),
            "{row:?}"
        );
        if row.status == RequestStatus::Pending {
            assert!(row.created_at < now && row.expires_at > now && (1..=3).contains(&row.slot));
            assert!(!held.contains(&row.mentee_enrolment_id), "{row:?}");
        }
    }
    for status in RequestStatus::ALL {
        assert!(rows.iter().any(|row| row.status == *status), "{status}");
    }
}

#[tokio::test]
async fn every_request_says_why_the_two_were_matched() {
    let (_directory, db) = society().await;
    load(&db, &Options::new(ISSUER)).await.unwrap();
    let asked = all::<requests::Entity>(&db).await;
    assert!(!asked.is_empty());
    for request in asked {
        let reasons = request.reasons.as_array().unwrap();
        assert!(reasons.iter().all(|reason| reason["code"].is_string()));
        assert!(!reasons.is_empty(), "{request:?}");
    }
}

#[tokio::test]
async fn mentorships_have_questions_in_every_state_and_a_private_note() {
    use crate::features::mentoring::{
        private_notes::entities::private_notes,
        questions::{QuestionStatus, entities::questions},
    };
    let (_directory, db) = society().await;
    load(&db, &Options::new(ISSUER)).await.unwrap();
    let asked = questions::Entity::find().all(db.read()).await.unwrap();
    for status in QuestionStatus::ALL {
        assert!(asked.iter().any(|one| one.status == *status), "{status}");
    }
    let pairs = mentorships::Entity::find().count(db.read()).await.unwrap();
    let notes = private_notes::Entity::find()
        .count(db.read())
        .await
        .unwrap();
    assert!(pairs > 0 && notes == pairs, "{notes} of {pairs}");
}
