//! The whole content of the database, for comparisons.

use sea_orm::{DbBackend, FromQueryResult, JsonValue, Statement};
use std::collections::BTreeMap;

use super::TestApp;

/// Rows by table.
pub type State = BTreeMap<String, Vec<String>>;

/// Tables that signing in and looking at others write; no other operation does.
const LEFT_OUT: [&str; 5] = [
    "sessions",
    "sign_in_attempts",
    "sign_in_claims",
    "audit_entries",
    "seaql_migrations",
];

impl TestApp {
    /// Every row of every table, except those of sign-ins and of looks.
    pub async fn state(&self) -> State {
        let mut state = State::new();
        for table in self.tables().await {
            if !LEFT_OUT.contains(&table.as_str()) {
                state.insert(table.clone(), self.rows(&table).await);
            }
        }
        state
    }

    /// Every row of a table as text.
    pub async fn rows(&self, table: &str) -> Vec<String> {
        let rows = self.query(&format!("select * from {table}")).await;
        let mut rows: Vec<String> = rows.iter().map(JsonValue::to_string).collect();
        rows.sort();
        rows
    }

    async fn tables(&self) -> Vec<String> {
        let names = match self.db().backend() {
            DbBackend::Sqlite => {
                "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
            }
            _ => {
                "select table_name as name from information_schema.tables \
                 where table_schema = current_schema()"
            }
        };
        let found = self.query(names).await;
        let text = |row: &JsonValue| row["name"].as_str().unwrap().to_owned();
        found.iter().map(text).collect()
    }

    async fn query(&self, sql: &str) -> Vec<JsonValue> {
        let statement = Statement::from_string(self.db().backend(), sql);
        JsonValue::find_by_statement(statement)
            .all(self.db().read())
            .await
            .unwrap()
    }
}

/// The tables that differ, with the rows that only one of the two has.
pub fn difference(before: &State, after: &State) -> Vec<String> {
    let only_in = |rows: &[String], others: &[String]| -> Vec<String> {
        rows.iter()
            .filter(|row| !others.contains(row))
            .cloned()
            .collect()
    };
    before
        .iter()
        .filter_map(|(table, rows)| {
            let now = after.get(table)?;
            let (gone, come) = (only_in(rows, now), only_in(now, rows));
            (rows != now).then(|| format!("{table}: gone {gone:?}, come {come:?}"))
        })
        .collect()
}
