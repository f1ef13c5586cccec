//! A migration removes text that coordinators wrote from the event log, and the log stays append-only.

use sea_orm::ConnectionTrait;
use tandem_platform::db::{Db, sql};

use super::{insert_rows, insert_sql, names, open, up};

const FIRST: &str = "m20261129_000020_events_without_words";
const WORDS: &str = "Zq7x, you are not in practice yet.";

/// Runs the migrations before this one, with rows in every table.
async fn climb_below(db: &Db, migration: &str) {
    for below in names().iter().take_while(|name| *name != migration) {
        up(db).await;
        insert_rows(db.schema_connection(), below).await;
    }
}

fn event(id: u8, kind: &str) -> String {
    format!(
        "insert into events (id, kind, programme_id, actor_id, subject_id, payload, occurred_at, dispatched) \
         values ({{id:{id}}}, '{kind}', {{id:10}}, {{id:02}}, {{id:20}}, \
         '{{\"role\": \"mentee\", \"reason\": \"{WORDS}\"}}', {{now}}, true);"
    )
}

async fn run(db: &Db, sql: &str) -> Result<(), String> {
    let done = db.schema_connection().execute_unprepared(sql).await;
    done.map(drop).map_err(|error| error.to_string())
}

async fn refused(db: &Db, sql: &str) {
    let error = run(db, sql).await.expect_err(sql);
    assert!(error.contains("append-only"), "{sql}: {error}");
}

/// The payloads of one kind, in order.
async fn payloads(db: &Db, kind: &str) -> Vec<serde_json::Value> {
    let query = "select payload from events where kind = $1 order by seq";
    let rows = sql::rows(db.read(), query, [kind.into()]).await.unwrap();
    rows.iter()
        .map(|row| row.try_get_by_index(0).unwrap())
        .collect()
}

#[actix_web::test]
async fn words_that_were_in_the_log_are_taken_out_and_an_older_binary_writes_none() {
    let (_fresh, db) = open().await;
    climb_below(&db, FIRST).await;
    let notification = "insert into notifications (id, event_id, member_id, programme_id, role, kind, args, \
         created_at) values ({id:63}, {id:61}, {id:01}, {id:10}, 'mentee', 'enrolment_declined', \
         '{\"enrolment_id\": \"x\", \"reason\": \"Zq7x\"}', {now});";
    let before = [
        event(61, "enrolment.declined"),
        event(62, "enrolment.submitted"),
    ];
    for sql in before.iter().map(String::as_str).chain([notification]) {
        insert_sql(db.schema_connection(), sql).await;
    }
    up(&db).await;
    refused(
        &db,
        "update events set payload = '{}' where kind = 'enrolment.declined'",
    )
    .await;
    let both = "update events set payload = '{\"role\": \"mentee\"}', kind = 'enrolment.approved' \
         where kind = 'enrolment.declined'";
    refused(&db, both).await;
    up(&db).await;
    insert_sql(db.schema_connection(), &event(64, "enrolment.asked_back")).await;
    let left = serde_json::json!({ "role": "mentee" });
    for kind in ["enrolment.declined", "enrolment.asked_back"] {
        assert_eq!(
            payloads(&db, kind).await,
            std::slice::from_ref(&left),
            "{kind}"
        );
    }
    let other = payloads(&db, "enrolment.submitted").await;
    assert_eq!(other[0]["reason"], WORDS, "other kinds are left alone");
    let args = sql::rows(
        db.read(),
        "select args from notifications where kind = 'enrolment_declined'",
        [],
    );
    let args: serde_json::Value = args.await.unwrap()[0].try_get_by_index(0).unwrap();
    assert_eq!(args, serde_json::json!({ "enrolment_id": "x" }));
    for change in [
        "update events set payload = '{}'",
        "update events set payload = payload where kind = 'enrolment.declined'",
        "update events set kind = 'nothing' where kind = 'enrolment.asked_back'",
        "delete from events where kind = 'enrolment.declined'",
    ] {
        refused(&db, change).await;
    }
    db.close().await.unwrap();
}

#[actix_web::test]
async fn an_erased_member_is_filled_by_nobody_again() {
    let (_fresh, db) = open().await;
    for migration in names() {
        up(&db).await;
        insert_rows(db.schema_connection(), &migration).await;
    }
    for change in [
        "email = 'amina@members.test'",
        "issuer = 'https://society.test'",
        "society_name = 'Amina Otieno'",
        "chosen_name = 'Amina'",
        "search_name = 'amina otieno'",
        "membership_number = 'M-1'",
        "time_zone = 'Africa/Nairobi'",
    ] {
        let change = format!("update members set {change} where erased_at is not null");
        let error = run(&db, &change).await.expect_err(&change);
        assert!(
            error.contains("an_erased_member_is_nobody"),
            "{change}: {error}"
        );
    }
    let locale = "update members set locale = 'fr' where erased_at is not null";
    run(&db, locale).await.unwrap();
    db.close().await.unwrap();
}
