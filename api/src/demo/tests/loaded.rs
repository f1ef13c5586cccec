//! Tests of the loaded rows.

use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use std::{
    collections::BTreeMap,
    sync::Arc,
    time::{Duration, Instant},
};
use tandem_migrations::{Migrator, MigratorTrait};
use tempfile::TempDir;

use super::{ISSUER, options, today};
use crate::{
    demo::{Options, Summary, directory, load},
    features::{
        identity::{
            members::{MembershipStatus, entities::members},
            sessions::entities::grants,
        },
        pairing::requests::entities::requests,
        participation::enrolments::{
            Status,
            entities::{enrolments, profiles},
        },
        programme::{
            programmes::{Programme, Role, entities::programmes},
            resources::entities::resource_reads,
        },
    },
    ids::EnrolmentId,
};
use tandem_kernel::clock::ManualClock;
use tandem_platform::{MemberId, db::Db};

pub async fn society() -> (TempDir, Db) {
    let directory = tempfile::tempdir().unwrap();
    let clock = Arc::new(ManualClock::at("2026-11-12T08:00:00Z".parse().unwrap()));
    let url = format!("sqlite://{}", directory.path().join("tandem.db").display());
    let db = Db::connect(&url, 2, clock).await.unwrap();
    Migrator::up(db.schema_connection(), None).await.unwrap();
    (directory, db)
}

pub async fn all<E: EntityTrait>(db: &Db) -> Vec<E::Model> {
    E::find().all(db.read()).await.unwrap()
}

async fn persona(db: &Db, address: &str) -> members::Model {
    members::Entity::find()
        .filter(members::Column::Email.eq(address))
        .one(db.read())
        .await
        .unwrap()
        .unwrap()
}

async fn programme(db: &Db, slug: &str) -> Programme {
    let row = programmes::Entity::find().filter(programmes::Column::Slug.eq(slug));
    row.one(db.read()).await.unwrap().unwrap().into()
}

pub async fn enrolments_of(db: &Db, address: &str) -> Vec<enrolments::Model> {
    let member = persona(db, address).await;
    enrolments::Entity::find()
        .filter(enrolments::Column::MemberId.eq(member.id))
        .all(db.read())
        .await
        .unwrap()
}

#[tokio::test]
async fn two_thousand_members_load_fast_and_once() {
    let (_directory, db) = society().await;
    let options = Options::new(ISSUER);
    let start = Instant::now();
    let first = load(&db, &options).await.unwrap();
    let took = start.elapsed();
    assert!(took < Duration::from_secs(10), "{took:?}");

    assert_eq!(first.members, 2000);
    assert!((38..=50).contains(&first.waiting_for_approval), "{first:?}");
    assert!((85..=100).contains(&first.mentorships), "{first:?}");
    assert!((195..=230).contains(&first.requests), "{first:?}");
    let again = load(&db, &options).await.unwrap();
    assert_eq!(again, Summary::default());
    assert_eq!(
        members::Entity::find().count(db.read()).await.unwrap(),
        2000
    );
    assert_eq!(all::<requests::Entity>(&db).await.len(), first.requests);
}

#[tokio::test]
async fn the_same_seed_loads_the_same_people() {
    let (_one, first) = society().await;
    let (_two, second) = society().await;
    let options = options(200, 5);
    load(&first, &options).await.unwrap();
    load(&second, &options).await.unwrap();
    assert_eq!(
        all::<members::Entity>(&first).await,
        all::<members::Entity>(&second).await
    );
    let listed = directory(&options, today()).unwrap();
    let loaded: BTreeMap<_, _> = all::<members::Entity>(&first)
        .await
        .into_iter()
        .map(|row| {
            (
                row.subject,
                (row.email, row.display_name, row.membership_valid_until),
            )
        })
        .collect();
    for one in listed {
        let expected = (one.email, one.name, one.membership_valid_until);
        assert_eq!(loaded.get(&one.sub), Some(&expected));
    }
}

#[tokio::test]
async fn everybody_with_a_story_is_where_the_story_begins() {
    let (_directory, db) = society().await;
    load(&db, &Options::new(ISSUER)).await.unwrap();
    assert!(
        enrolments_of(&db, "amina.otieno@members.test")
            .await
            .is_empty()
    );
    assert!(
        persona(&db, "tomas.lindqvist@society.test")
            .await
            .administrator
    );
    let ines = persona(&db, "ines.carvalho@society.test").await;
    let granted = all::<grants::Entity>(&db).await;
    assert_eq!(granted.len(), 3);
    assert!(granted.iter().all(|grant| grant.member_id == ines.id));
    let sunniva = enrolments_of(&db, "sunniva.nygard@members.test").await;
    assert_eq!(sunniva.len(), 2);
    assert_eq!(
        persona(&db, "victor.mbeki@members.test")
            .await
            .membership_status,
        MembershipStatus::Lapsed
    );
}

#[tokio::test]
async fn profiles_stay_within_the_limits_of_the_programme() {
    let (_directory, db) = society().await;
    load(&db, &Options::new(ISSUER)).await.unwrap();
    let isbt = programme(&db, "isbt").await;
    let roles: BTreeMap<EnrolmentId, _> = all::<enrolments::Entity>(&db)
        .await
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let length = |text: &str| text.chars().count();
    for profile in all::<profiles::Entity>(&db).await {
        assert!(length(&profile.headline) <= 120 && length(&profile.statement) <= 2000);
        let texts = [
            &profile.headline,
            &profile.statement,
            &profile.offer,
            &profile.hopes,
            &profile.guidance,
        ];
        assert!(texts.iter().all(|text| !text.contains('{')), "{profile:?}");
        assert!(
            [&profile.offer, &profile.hopes, &profile.guidance]
                .iter()
                .all(|text| length(text) <= 1000)
        );
        let enrolment = &roles[&profile.enrolment_id];
        assert!(profile.working_from < profile.working_to);
        if enrolment.programme_id == isbt.id {
            assert!(profile.topics.0.len() <= 3 && profile.expertise.0.len() <= 5);
        }
        if enrolment.status == Status::Approved && enrolment.role == Role::Mentor {
            assert!(profile.complete, "{profile:?}");
        }
        assert!(enrolment.status == Status::Approved || !profile.complete);
    }
}

#[tokio::test]
async fn the_queue_of_approvals_has_fresh_and_overdue_registrations() {
    let (_directory, db) = society().await;
    load(&db, &Options::new(ISSUER)).await.unwrap();
    let now = db.clock().now();
    let isbt = programme(&db, "isbt").await;
    let waiting: Vec<_> = all::<enrolments::Entity>(&db)
        .await
        .into_iter()
        .filter(|row| row.programme_id == isbt.id && row.status == Status::Submitted)
        .collect();
    assert_eq!(waiting.len(), 30);
    let age = |row: &enrolments::Model| (now - row.submitted_at.unwrap()).num_days();
    assert!(
        waiting
            .iter()
            .all(|row| age(row) < 10 && row.decided_at.is_none())
    );
    assert!(waiting.iter().any(|row| age(row) >= 6) && waiting.iter().any(|row| age(row) <= 2));
    let reads = all::<resource_reads::Entity>(&db).await;
    assert!(reads.iter().all(|read| read.opened_at <= now));
    assert!(reads.len() > 1000);
}

#[tokio::test]
async fn a_person_tells_the_same_of_themselves_in_both_roles() {
    let (_directory, db) = society().await;
    load(&db, &Options::new(ISSUER)).await.unwrap();
    let written: BTreeMap<EnrolmentId, _> = all::<profiles::Entity>(&db)
        .await
        .into_iter()
        .map(|row| (row.enrolment_id, row))
        .collect();
    let mut of_member: BTreeMap<MemberId, Vec<_>> = BTreeMap::new();
    for row in all::<enrolments::Entity>(&db).await {
        of_member.entry(row.member_id).or_default().push(row);
    }
    let both: Vec<_> = of_member
        .values()
        .filter(|rows| rows.len() == 2 && rows[0].programme_id == rows[1].programme_id)
        .collect();
    assert!(both.len() > 10);
    for rows in both {
        let [one, other] = [&rows[0], &rows[1]].map(|row| &written[&row.id]);
        assert_eq!(one.career_stage, other.career_stage);
        assert_eq!(
            (&one.workplace, &one.orcid),
            (&other.workplace, &other.orcid)
        );
        assert_eq!(
            (one.working_from, one.working_to),
            (other.working_from, other.working_to)
        );
    }
    assert!(of_member.values().all(|rows| rows.len() <= 2));
}
