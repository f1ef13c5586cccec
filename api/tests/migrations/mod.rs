//! The schema: every migration runs up and down with rows in the tables, and the result matches the entities.

mod entities;
pub mod schema;
mod words;

use crate::support::database::{self, Fresh};
use sea_orm::{ConnectionTrait, DbBackend};
use std::{collections::BTreeMap, path::Path, sync::Arc};
use tandem_kernel::{Clock, clock::SystemClock};
use tandem_migrations::{Migrator, MigratorTrait, missing};
use tandem_platform::db::Db;

use schema::{columns, contents, schema};

async fn open() -> (Fresh, Db) {
    let fresh = database::empty().await;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let db = Db::connect(&fresh.url, 2, clock).await.unwrap();
    (fresh, db)
}

async fn up(db: &Db) {
    Migrator::up(db.schema_connection(), Some(1)).await.unwrap();
}

async fn down(db: &Db) {
    Migrator::down(db.schema_connection(), Some(1))
        .await
        .unwrap();
}

fn names() -> Vec<String> {
    let migrations = Migrator::migrations();
    migrations
        .iter()
        .map(|migration| migration.name().to_owned())
        .collect()
}

/// Inserts the rows of `rows/<migration>.sql`, which fit the schema after that migration.
async fn insert_rows(connection: &impl ConnectionTrait, migration: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/migrations/rows");
    let file = folder.join(format!("{migration}.sql"));
    let sql = std::fs::read_to_string(&file).unwrap_or_else(|error| {
        panic!(
            "{}: {error}. Each migration has rows to be tested with.",
            file.display()
        )
    });
    insert_sql(connection, &sql).await;
}

/// Runs SQL in which `{id:07}`, `{now}` and `{bytes}` stand for an id, a time and two bytes.
async fn insert_sql(connection: &impl ConnectionTrait, sql: &str) {
    let sql = (0..100).fold(sql.to_owned(), |sql, number| {
        let id = match connection.get_database_backend() {
            DbBackend::Postgres => format!("'00000000-0000-7000-8000-0000000000{number:02}'"),
            _ => format!("x'000000000000700080000000000000{number:02}'"),
        };
        sql.replace(&format!("{{id:{number:02}}}"), &id)
    });
    let sql = sql.replace("{now}", "'2026-11-20 09:00:00+00:00'");
    let bytes = match connection.get_database_backend() {
        DbBackend::Postgres => "'\\x0000'",
        _ => "x'0000'",
    };
    let sql = sql.replace("{bytes}", bytes);
    connection.execute_unprepared(&sql).await.unwrap();
}

fn is_for_postgres_alone(migration: &str) -> bool {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations/sql");
    let sql = std::fs::read_to_string(folder.join(format!("{migration}.up.sql"))).unwrap();
    sql.lines().all(|line| line.starts_with("{postgres}"))
}

/// Runs all migrations one by one, with rows in every table that exists.
async fn climb(db: &Db) {
    for migration in names() {
        let columns = columns(db.read()).await;
        let before = contents(db.read(), &columns).await;
        up(db).await;
        let after = contents(db.read(), &columns).await;
        assert_eq!(before, after, "{migration} keeps the rows that were there");
        insert_rows(db.schema_connection(), &migration).await;
    }
    for (table, rows) in contents(db.read(), &columns(db.read()).await).await {
        assert!(!rows.is_empty(), "{table} has rows to be tested with");
    }
}

#[actix_web::test]
async fn every_migration_goes_up_over_rows_and_keeps_them() {
    let (_fresh, db) = open().await;
    climb(&db).await;
    entities::read_back(&db).await;
    db.close().await.unwrap();
}

/// What counts is the instant at which the last day is over. The migration sets it for deputies who were named before.
#[actix_web::test]
async fn a_deputy_of_before_is_one_until_the_last_day_is_over() {
    use sea_orm::EntityTrait;
    let (_fresh, db) = open().await;
    climb(&db).await;
    let deputy = tandem::features::programme::deputies::entities::deputies::Entity::find()
        .one(db.read())
        .await
        .unwrap()
        .unwrap();
    let over = "2027-01-01T00:00:00Z".parse().unwrap();
    assert_eq!(deputy.until, "2026-12-31".parse().ok());
    assert_eq!(deputy.ends_at, Some(over));
    db.close().await.unwrap();
}

#[actix_web::test]
async fn every_migration_goes_down_and_up_again_to_the_same_schema() {
    let (_fresh, db) = open().await;
    climb(&db).await;
    for migration in names().iter().rev() {
        let above = schema(db.read()).await;
        let columns_above = columns(db.read()).await;
        let rows_above = contents(db.read(), &columns_above).await;
        down(&db).await;
        let below = schema(db.read()).await;
        let on_sqlite = db.backend() == DbBackend::Sqlite;
        if !(on_sqlite && is_for_postgres_alone(migration)) {
            assert_ne!(above, below, "{migration} changes something");
        }
        let kept = shared(&columns_above, &columns(db.read()).await);
        let rows = contents(db.read(), &kept).await;
        for (table, rows) in rows {
            let whole = kept[&table] == columns_above[&table];
            assert!(
                !whole || rows == rows_above[&table],
                "{migration} down keeps {table}"
            );
            assert_eq!(
                rows.len(),
                rows_above[&table].len(),
                "{migration} down keeps {table}"
            );
        }
        up(&db).await;
        assert_eq!(schema(db.read()).await, above, "{migration} again");
        down(&db).await;
        assert_eq!(schema(db.read()).await, below, "{migration} down again");
    }
    assert_eq!(schema(db.read()).await, Vec::<String>::new());
    db.close().await.unwrap();
}

#[actix_web::test]
async fn a_program_starts_on_a_newer_schema_and_not_on_an_older_one() {
    let (_fresh, db) = open().await;
    let missing = async || missing(db.schema_connection()).await.unwrap();
    assert_eq!(missing().await, names(), "an empty database");
    Migrator::up(db.schema_connection(), None).await.unwrap();
    let later = "insert into seaql_migrations (version, applied_at) \
        values ('m20991231_000099_later', 1)";
    db.schema_connection()
        .execute_unprepared(later)
        .await
        .unwrap();
    assert_eq!(missing().await, Vec::<String>::new(), "a newer schema");
    let newest = names().pop().unwrap();
    let undone = format!("delete from seaql_migrations where version = '{newest}'");
    db.schema_connection()
        .execute_unprepared(&undone)
        .await
        .unwrap();
    assert_eq!(missing().await, [newest], "an older schema");
    db.close().await.unwrap();
}

/// The columns that both have, by table.
fn shared(
    one: &BTreeMap<String, Vec<schema::Column>>,
    other: &BTreeMap<String, Vec<schema::Column>>,
) -> BTreeMap<String, Vec<schema::Column>> {
    let both = one.iter().filter_map(|(table, columns)| {
        let there = other.get(table)?;
        let kept = columns.iter().filter(|column| there.contains(column));
        Some((table.clone(), kept.cloned().collect()))
    });
    both.collect()
}

#[actix_web::test]
async fn an_empty_database_comes_up_at_once_to_the_schema_of_all_the_steps() {
    let (_fresh, step_by_step) = open().await;
    climb(&step_by_step).await;
    let (_other, at_once) = open().await;
    Migrator::up(at_once.schema_connection(), None)
        .await
        .unwrap();
    assert_eq!(
        schema(at_once.read()).await,
        schema(step_by_step.read()).await
    );
    let waiting = Migrator::get_pending_migrations(at_once.schema_connection())
        .await
        .unwrap();
    assert_eq!(waiting.len(), 0);
    Migrator::up(at_once.schema_connection(), None)
        .await
        .unwrap();
    assert_eq!(
        schema(at_once.read()).await,
        schema(step_by_step.read()).await,
        "again"
    );
}
