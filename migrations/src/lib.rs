//! The schema, one migration a subject, in SQL that both engines read.
//!
//! Each migration is a pair of files in `sql/`. The few words that differ between PostgreSQL and
//! SQLite stand in braces there and are filled in by [`dialect`]; everything else is the same text.

mod dialect;

pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{DatabaseConnection, Statement};

/// A migration from `sql/<name>.up.sql` and `sql/<name>.down.sql`.
macro_rules! step {
    ($name:literal) => {
        Box::new(Step {
            name: $name,
            up: include_str!(concat!("../sql/", $name, ".up.sql")),
            down: include_str!(concat!("../sql/", $name, ".down.sql")),
        })
    };
}

pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            step!("m20261101_000001_members"),
            step!("m20261101_000002_programmes"),
            step!("m20261101_000003_enrolments"),
            step!("m20261101_000004_mentorships"),
            step!("m20261101_000005_events"),
            step!("m20261121_000006_sessions"),
            step!("m20261121_000007_invitations"),
            step!("m20261121_000008_decisions"),
            step!("m20261121_000009_photos"),
            step!("m20261121_000010_shortlists"),
            step!("m20261121_000011_questions"),
            step!("m20261121_000012_preferences"),
            step!("m20261121_000013_audit"),
            step!("m20261121_000014_finding"),
            step!("m20261121_000015_people"),
            step!("m20261127_000016_members_in_order"),
            step!("m20261127_000017_events_in_order"),
            step!("m20261129_000018_dispatching"),
            step!("m20261129_000019_deliveries_by_recipient"),
            step!("m20261129_000020_events_without_words"),
            step!("m20261129_000021_erased_members"),
            step!("m20261129_000022_days"),
            step!("m20261129_000023_folded_keys"),
            step!("m20261129_000024_holds"),
            step!("m20261129_000025_kept_apart"),
            step!("m20261129_000026_invited"),
            step!("m20261129_000027_attempts_by_state"),
            step!("m20261129_000033_people_written_to"),
            step!("m20261129_000034_resources_in_languages"),
            step!("m20261129_000035_declined_invitations"),
            step!("m20261130_000036_agreements"),
            step!("m20261130_000037_goals"),
            step!("m20261130_000038_meetings"),
            step!("m20261130_000039_questions"),
            step!("m20261130_000040_calendar_feeds"),
            step!("m20261130_000041_events_of_mentorships"),
            step!("m20261130_000042_events_by_mentorship"),
            step!("m20261130_000043_signals"),
            step!("m20261130_000044_notes"),
            step!("m20261130_000045_quiet_mentorships"),
            step!("m20261130_000046_agenda_of_meetings"),
        ]
    }
}

/// Where the migrator notes what it did.
const DONE: &str = "seaql_migrations";

/// The migrations of this program that the database has not seen. One that only a newer program knows is no
/// hindrance: schemas grow so that the program before goes on working.
///
/// # Errors
/// The database's fault.
pub async fn missing(connection: &DatabaseConnection) -> Result<Vec<String>, DbErr> {
    let there = SchemaManager::new(connection).has_table(DONE).await?;
    let done: Vec<String> = if there {
        let select = format!("select version from {DONE}");
        let rows = connection.query_all_raw(Statement::from_string(
            connection.get_database_backend(),
            select,
        ));
        let versions = rows.await?.into_iter();
        versions
            .map(|row| row.try_get("", "version"))
            .collect::<Result<_, _>>()?
    } else {
        Vec::new()
    };
    let known = Migrator::migrations().into_iter();
    let known = known.map(|migration| migration.name().to_owned());
    Ok(known.filter(|name| !done.contains(name)).collect())
}

/// One pair of SQL files.
struct Step {
    name: &'static str,
    up: &'static str,
    down: &'static str,
}

impl MigrationName for Step {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    /// SQLite runs schema changes in a transaction too, but only when asked. An index that is built while others
    /// write cannot stand in one; such a step is a single statement.
    fn use_transaction(&self) -> Option<bool> {
        Some(!dialect::is_concurrent(self.up))
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, self.up).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, self.down).await
    }
}

async fn run(manager: &SchemaManager<'_>, sql: &str) -> Result<(), DbErr> {
    let sql = dialect::fill(sql, manager.get_database_backend());
    manager.get_connection().execute_unprepared(&sql).await?;
    Ok(())
}
