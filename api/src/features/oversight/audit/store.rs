//! Queries over both tables of the audit log.

use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect,
    prelude::Json,
};
use std::collections::HashMap;
use uuid::Uuid;

use super::model::{Place, Sought};
use crate::features::identity::members::entities::members;
use tandem_platform::{
    AppError,
    db::{SqlConditions, search, sql},
};

/// An internal event that only notifies open streams.
const NOT_SHOWN: &str = "notification.posted";

#[derive(Debug, FromQueryResult)]
pub struct Line {
    pub id: Uuid,
    pub kind: String,
    pub occurred_at: DateTime<Utc>,
    pub actor_id: Option<Uuid>,
    pub actor_name: Option<String>,
    pub subject_id: Option<Uuid>,
    pub subject_name: Option<String>,
    pub programme: Option<String>,
    pub payload: Json,
}

fn conditions(sought: &Sought, after: Option<Place>) -> SqlConditions {
    let mut all = SqlConditions::default();
    all.add("l.kind <> ?", NOT_SHOWN);
    if let Some(place) = after {
        all.add("l.occurred_at <= ?", place.at);
        let same = format!("(l.occurred_at < ${} or l.id < ?)", all.values.len());
        all.add(&same, place.id);
    }
    if let Some(actor) = sought.actor {
        all.add("l.actor_id = ?", actor);
    }
    if let Some(kind) = &sought.kind {
        all.add("l.kind like ? escape '!'", format!("{}%", escaped(kind)));
    }
    if let Some(text) = &sought.text {
        match text.trim().parse::<Uuid>() {
            Ok(id) => all.add("(l.subject_id = ? or l.id = ?)", id),
            Err(_) => {
                let named = search::people(&mut all.values, "w", text);
                let named: String = named.iter().map(|one| format!(" and {one}")).collect();
                all.add_placed(&format!(
                    "exists (select 1 from members w \
                     where (w.id = l.actor_id or w.id = l.subject_id){named})"
                ));
            }
        }
    }
    all
}

/// Escapes the wildcards of `like` with `!`.
fn escaped(text: &str) -> String {
    text.replace('!', "!!")
        .replace('%', "!%")
        .replace('_', "!_")
}

/// Display names by member id.
pub type Names = HashMap<Uuid, String>;

#[derive(FromQueryResult)]
struct Name {
    id: Uuid,
    display_name: String,
}

/// The names of the members among these ids. Erased members and members without a name are left out.
pub async fn names(connection: &impl ConnectionTrait, ids: Vec<Uuid>) -> Result<Names, AppError> {
    let rows: Vec<Name> = members::Entity::find()
        .select_only()
        .columns([members::Column::Id, members::Column::DisplayName])
        .filter(members::Column::Id.is_in(ids))
        .filter(members::Column::ErasedAt.is_null())
        .filter(members::Column::DisplayName.ne(""))
        .into_model()
        .all(connection)
        .await?;
    let rows = rows.into_iter();
    Ok(rows.map(|row| (row.id, row.display_name)).collect())
}

/// Entries of both tables, newest first.
pub async fn lines(
    connection: &impl ConnectionTrait,
    sought: &Sought,
    after: Option<Place>,
    count: u64,
) -> Result<Vec<Line>, AppError> {
    let mut all = conditions(sought, after);
    let limit = all.place(i64::try_from(count).unwrap_or(i64::MAX));
    let SqlConditions { text, values } = all;
    let part = |table: &str, payload: &str| {
        format!(
            "select * from (select l.id, l.kind, l.occurred_at, l.actor_id, l.subject_id, \
             l.programme_id, {payload} as payload from {table} l where 1 = 1{text} \
             order by l.occurred_at desc, l.id desc limit {limit}) {table}_part"
        )
    };
    let nothing = match connection.get_database_backend() {
        sea_orm::DbBackend::Postgres => "'{}'::jsonb",
        _ => "'{}'",
    };
    let query = format!(
        "select x.*, nullif(a.display_name, '') as actor_name, nullif(s.display_name, '') as subject_name, \
         p.slug as programme from ({} union all {}) x \
         left join members a on a.id = x.actor_id and a.erased_at is null \
         left join members s on s.id = x.subject_id and s.erased_at is null \
         left join programmes p on p.id = x.programme_id \
         order by x.occurred_at desc, x.id desc limit {limit}",
        part("events", "l.payload"),
        part("audit_entries", nothing),
    );
    sql::all(connection, &query, values).await
}
