//! Several concurrent answers of the society about one person.

use crate::support::TestApp;
use chrono::{DateTime, Duration, Utc};
use futures_util::future::join_all;
use std::cell::Cell;
use tandem::features::identity::members::record;
use tandem_platform::{
    AppError,
    db::{Db, sql},
    sso::{FakeSociety, MembershipStatus, Person},
};
use tokio::sync::oneshot;

use super::start;

fn amina(status: MembershipStatus) -> Person {
    let mut person = FakeSociety::active_member("amina");
    person.membership.status = status;
    person
}

#[actix_web::test]
async fn somebody_who_signs_in_for_the_first_time_in_ten_tabs_at_once_is_one_member() {
    let app = start().await;
    let tabs = join_all((0..10).map(|_| app.coordinator("amina", &["isbt", "isth"]))).await;
    for tab in &tabs {
        assert_eq!(tab.get("/api/v1/session").await.ok()["access"], "active");
    }
    assert_eq!(app.count("select count(*) from members").await, 1);
    assert_eq!(app.count("select count(*) from grants").await, 2);
    assert_eq!(app.count("select count(*) from sessions").await, 10);
    let joined = "select count(*) from events where kind = 'member.joined'";
    assert_eq!(app.count(joined).await, 1);
    app.stop().await;
}

async fn status(app: &TestApp) -> String {
    let query = "select membership_status from members";
    let rows = sql::rows(app.db().read(), query, []).await.unwrap();
    rows[0].try_get("", "membership_status").unwrap()
}

/// Writes an answer, and keeps the transaction open until `release`.
async fn keep_open(
    db: &Db,
    person: &Person,
    asked_at: DateTime<Utc>,
    written: oneshot::Sender<()>,
    release: oneshot::Receiver<()>,
) {
    let channels = Cell::new(Some((written, release)));
    db.write(async |tx| {
        record(tx, person, asked_at).await?;
        let (written, release) = channels.take().expect("it runs once");
        written.send(()).unwrap();
        release.await.map_err(AppError::internal)
    })
    .await
    .unwrap();
}

/// The older answer is written while the newer one is about to commit; it has read the member as they were before both.
#[actix_web::test]
async fn an_older_answer_never_overwrites_a_newer_one() {
    let app = start().await;
    app.member("amina").await;
    let (one, other) = (app.services_anew().await.db, app.services_anew().await.db);
    let older = one.clock().now() + Duration::hours(1);
    let newer = older + Duration::minutes(1);
    let (written, is_written) = oneshot::channel();
    let (release, released) = oneshot::channel();
    let lapsed = amina(MembershipStatus::Lapsed);
    let holding = keep_open(&one, &lapsed, newer, written, released);
    let late = async {
        is_written.await.unwrap();
        let active = amina(MembershipStatus::Active);
        let writing = other.write(async |tx| record(tx, &active, older).await);
        let releasing = async {
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            release.send(()).unwrap();
        };
        let (recorded, ()) = tokio::join!(writing, releasing);
        recorded.unwrap()
    };
    let ((), recorded) = tokio::join!(holding, late);
    assert!(!recorded.is_newest);
    assert_eq!(recorded.member.membership_status.as_str(), "lapsed");
    assert_eq!(status(&app).await, "lapsed");
    app.stop().await;
}

/// Two concurrent first answers: the older one finds that the newer one has created the member.
#[actix_web::test]
async fn of_two_first_answers_at_once_the_newer_one_stays() {
    let app = start().await;
    let (one, other) = (app.services_anew().await.db, app.services_anew().await.db);
    let older = one.clock().now();
    let newer = older + Duration::minutes(1);
    let (written, is_written) = oneshot::channel();
    let (release, released) = oneshot::channel();
    let lapsed = amina(MembershipStatus::Lapsed);
    let holding = keep_open(&one, &lapsed, newer, written, released);
    let late = async {
        is_written.await.unwrap();
        let active = amina(MembershipStatus::Active);
        let writing = other.write(async |tx| record(tx, &active, older).await);
        let releasing = async {
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            release.send(()).unwrap();
        };
        tokio::join!(writing, releasing).0.unwrap()
    };
    let ((), recorded) = tokio::join!(holding, late);
    assert!(!recorded.is_newest);
    assert_eq!(status(&app).await, "lapsed");
    assert_eq!(app.count("select count(*) from members").await, 1);
    app.stop().await;
}
