//! The two tables of the log, read as one.

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter,
    QuerySelect, prelude::Json,
};
use std::collections::HashMap;
use uuid::Uuid;

use super::model::{Place, Sought};
use crate::{
    db::{
        Conditions, Tx,
        entities::{audit_entries, members},
        search, sql,
    },
    kernel::Failure,
};

/// What only tells this process's own readers something new.
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

pub async fn add(tx: &Tx, actor: Uuid, kind: &str, subject: Option<Uuid>) -> Result<(), Failure> {
    let row = audit_entries::ActiveModel {
        id: Set(tx.new_id()),
        kind: Set(kind.to_owned()),
        actor_id: Set(actor),
        subject_id: Set(subject),
        programme_id: Set(None),
        occurred_at: Set(tx.now()),
    };
    audit_entries::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// One entry for each of these subjects.
pub async fn add_all(
    tx: &Tx,
    actor: Uuid,
    kind: &str,
    programme_id: Uuid,
    subjects: &[Uuid],
) -> Result<(), Failure> {
    let rows = subjects.iter().map(|subject| audit_entries::ActiveModel {
        id: Set(tx.new_id()),
        kind: Set(kind.to_owned()),
        actor_id: Set(actor),
        subject_id: Set(Some(*subject)),
        programme_id: Set(Some(programme_id)),
        occurred_at: Set(tx.now()),
    });
    audit_entries::Entity::insert_many(rows)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// Which of these subjects the actor is known to have looked at since.
pub async fn noted(
    connection: &impl ConnectionTrait,
    actor: Uuid,
    kind: &str,
    subjects: &[Uuid],
    since: DateTime<Utc>,
) -> Result<Vec<Uuid>, Failure> {
    let rows = audit_entries::Entity::find()
        .filter(audit_entries::Column::SubjectId.is_in(subjects.iter().copied()))
        .filter(audit_entries::Column::ActorId.eq(actor))
        .filter(audit_entries::Column::Kind.eq(kind))
        .filter(audit_entries::Column::OccurredAt.gt(since))
        .all(connection)
        .await?;
    Ok(rows.into_iter().filter_map(|row| row.subject_id).collect())
}

fn conditions(sought: &Sought, after: Option<Place>) -> Conditions {
    let mut all = Conditions::default();
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

/// A text in which `like` finds no pattern.
fn escaped(text: &str) -> String {
    text.replace('!', "!!")
        .replace('%', "!%")
        .replace('_', "!_")
}

/// How members are called.
pub type Names = HashMap<Uuid, String>;

#[derive(FromQueryResult)]
struct Name {
    id: Uuid,
    display_name: String,
}

/// The names of those of these ids that are members' who have one.
pub async fn names(connection: &impl ConnectionTrait, ids: Vec<Uuid>) -> Result<Names, Failure> {
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

/// Lines of both tables, the newest first.
pub async fn lines(
    connection: &impl ConnectionTrait,
    sought: &Sought,
    after: Option<Place>,
    count: u64,
) -> Result<Vec<Line>, Failure> {
    let mut all = conditions(sought, after);
    let limit = all.place(i64::try_from(count).unwrap_or(i64::MAX));
    let Conditions { text, values } = all;
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
