//! Entities compared with the tables that the migrations make.

use sea_orm::{ColumnTrait, DbBackend, EntityTrait, IdenStatic, Iterable, sea_query::ColumnType};
use std::collections::BTreeMap;
use tandem_migrations::{Migrator, MigratorTrait};
use tandem_platform::db::Db;

use super::{
    open,
    schema::{Column, columns},
};

/// Columns that only SQL reads and writes, and why.
const WITHOUT_A_FIELD: [(&str, &str, &str); 1] = [(
    "events",
    "xid",
    "PostgreSQL fills it by default; readers in memory follow it in SQL",
)];

/// The entities of the platform and of the service.
mod rows {
    pub use tandem::features::{
        delivery::notifications::entities::*,
        identity::{access_log::entities::*, members::entities::*, sessions::entities::*},
        mentoring::{
            activity::entities::*, agreements::entities::*, calendar::entities::*,
            goals::entities::*, meetings::entities::*, notes::entities::*,
            private_notes::entities::*, questions::entities::*,
        },
        pairing::{matching::entities::*, mentorships::entities::*, requests::entities::*},
        participation::{enrolments::entities::*, invitations::entities::*},
        programme::{
            deputies::entities::*, programmes::entities::*, resources::entities::*,
            suggestions::entities::*, templates::entities::*,
        },
    };
    pub use tandem_platform::db::entities::*;
}

type Tables = BTreeMap<String, Vec<Column>>;

macro_rules! entities {
    ($($table:ident),+ $(,)?) => {
        fn described(backend: DbBackend) -> Tables {
            BTreeMap::from([$(describe::<rows::$table::Entity>(backend)),+])
        }

        /// Reads a row of every table as its entity.
        pub async fn read_back(db: &Db) {
            $({
                let row = rows::$table::Entity::find().one(db.read()).await;
                assert!(row.unwrap().is_some(), concat!(stringify!($table), " has a row"));
            })+
        }
    };
}

entities! {
    agreement_approvals, agreement_comments, agreements, audit_entries, calendar_feeds, check_ups, decision_templates, deliveries, deputies, dispatches, enrolment_questions, enrolments, events, first_contact_prompts,
    goal_check_ins, goal_milestones, goal_questions, goal_revisions, goals, grants, idempotency_keys, interests, invitations, kept_apart, kept_apart_later, meeting_proposals, meeting_quarters, meeting_reminders, meeting_slots, meetings, members, mentorship_reminders, mentorships, note_versions, notes, notification_preferences, notifications, photos,
    picks, private_notes, profiles, programmes, questions, recipient_counts, requests, resource_reads, resources, seasons, seats,
    seen_logout_tokens, sessions, sign_in_attempts, sign_in_claims, signals, subscriptions,
    suggestions, terms,
}

fn describe<E: EntityTrait>(backend: DbBackend) -> (String, Vec<Column>) {
    let columns = E::Column::iter().map(|column| {
        let definition = column.def();
        Column {
            name: column.as_str().to_owned(),
            kind: kind(definition.get_column_type(), backend).to_owned(),
            null: definition.is_null(),
        }
    });
    let mut columns: Vec<Column> = columns.collect();
    columns.sort();
    (E::default().table_name().to_owned(), columns)
}

fn kind(kind: &ColumnType, backend: DbBackend) -> &'static str {
    let (postgres, sqlite) = match kind {
        ColumnType::Uuid => ("uuid", "uuid_blob"),
        ColumnType::TimestampWithTimeZone => ("timestamptz", "timestamp_with_timezone_text"),
        ColumnType::Date => ("date", "date_text"),
        ColumnType::Json => ("jsonb", "json_text"),
        ColumnType::String(_) | ColumnType::Text => ("text", "text"),
        ColumnType::Integer => ("int4", "integer"),
        ColumnType::BigInteger => ("int8", "integer"),
        ColumnType::Boolean => ("bool", "boolean"),
        ColumnType::VarBinary(_) | ColumnType::Blob => ("bytea", "blob"),
        other => panic!("{other:?} has no type in the schema yet"),
    };
    match backend {
        DbBackend::Postgres => postgres,
        _ => sqlite,
    }
}

#[actix_web::test]
async fn every_table_has_an_entity_with_the_same_columns() {
    let (_fresh, db) = open().await;
    Migrator::up(db.schema_connection(), None).await.unwrap();
    let mut tables = columns(db.read()).await;
    for (table, columns) in &mut tables {
        columns.retain(|column| {
            let name = (table.as_str(), column.name.as_str());
            !WITHOUT_A_FIELD
                .iter()
                .any(|(table, column, _)| (*table, *column) == name)
        });
    }
    let entities = described(db.backend());
    assert_eq!(
        tables.keys().collect::<Vec<_>>(),
        entities.keys().collect::<Vec<_>>()
    );
    for (table, columns) in &tables {
        assert_eq!(columns, &entities[table], "{table}");
    }
    db.close().await.unwrap();
}
