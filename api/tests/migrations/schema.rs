//! The schema as the database itself reports it.

use sea_orm::{ConnectionTrait, DbBackend};
use std::collections::BTreeMap;
use tandem_platform::db::sql;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Column {
    pub name: String,
    pub kind: String,
    pub null: bool,
}

const SQLITE: &str = "select type || ' ' || name || ' on ' || tbl_name || ': ' || sql \
     from sqlite_master where sql is not null and tbl_name <> 'seaql_migrations' \
     and name not like 'sqlite%' order by 1";

const POSTGRES: &str = "select described from (\
     select 'column ' || c.relname || '.' || a.attname || ' ' || \
         row_number() over (partition by c.oid order by a.attnum) || ' ' || \
         format_type(a.atttypid, a.atttypmod) || ' not null ' || a.attnotnull || \
         ' default ' || coalesce(pg_get_expr(d.adbin, d.adrelid), 'none') || \
         ' identity ' || a.attidentity::text as described, c.relname as relation \
         from pg_attribute a join pg_class c on c.oid = a.attrelid \
         left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum \
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' \
         and a.attnum > 0 and not a.attisdropped \
     union all \
     select 'index ' || indexdef, tablename from pg_indexes where schemaname = 'public' \
     union all \
     select 'constraint ' || k.conname || ' on ' || c.relname || ': ' || \
         pg_get_constraintdef(k.oid), c.relname \
         from pg_constraint k join pg_class c on c.oid = k.conrelid \
         where k.connamespace = 'public'::regnamespace \
     union all \
     select 'trigger ' || pg_get_triggerdef(t.oid) || ' ' || f.prosrc, c.relname \
         from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc f on f.oid = t.tgfoid \
         where c.relnamespace = 'public'::regnamespace and not t.tgisinternal \
     ) everything where relation <> 'seaql_migrations' order by described";

/// Tables, columns, indexes, constraints and triggers, one a line, without the table of migrations.
pub async fn schema(connection: &impl ConnectionTrait) -> Vec<String> {
    let query = match connection.get_database_backend() {
        DbBackend::Postgres => POSTGRES,
        _ => SQLITE,
    };
    texts(connection, query).await
}

async fn texts(connection: &impl ConnectionTrait, query: &str) -> Vec<String> {
    let rows = sql::rows(connection, query, []).await.unwrap();
    rows.iter()
        .map(|row| row.try_get_by_index(0).unwrap())
        .collect()
}

/// The tables and their columns. SQLite does not mark primary keys as `not null`.
pub async fn columns(connection: &impl ConnectionTrait) -> BTreeMap<String, Vec<Column>> {
    let query = match connection.get_database_backend() {
        DbBackend::Postgres => {
            "select table_name::text, column_name::text, udt_name::text, is_nullable = 'YES' \
             from information_schema.columns \
             where table_schema = 'public' and table_name <> 'seaql_migrations' order by 1, 2"
        }
        _ => {
            "select t.name, c.name, lower(c.type), c.\"notnull\" = 0 and c.pk = 0 \
             from sqlite_master t join pragma_table_info(t.name) c \
             where t.type = 'table' and t.name <> 'seaql_migrations' \
             and t.name not like 'sqlite%' order by 1, 2"
        }
    };
    let mut tables = BTreeMap::<String, Vec<Column>>::new();
    for row in sql::rows(connection, query, []).await.unwrap() {
        let table = row.try_get_by_index(0).unwrap();
        tables.entry(table).or_default().push(Column {
            name: row.try_get_by_index(1).unwrap(),
            kind: row.try_get_by_index(2).unwrap(),
            null: row.try_get_by_index(3).unwrap(),
        });
    }
    tables
}

/// The rows of the given columns as text, by table.
pub async fn contents(
    connection: &impl ConnectionTrait,
    tables: &BTreeMap<String, Vec<Column>>,
) -> BTreeMap<String, Vec<String>> {
    let mut rows = BTreeMap::new();
    for (table, columns) in tables {
        let texts_of_columns: Vec<String> = columns
            .iter()
            .map(|column| match connection.get_database_backend() {
                DbBackend::Postgres => format!("coalesce(\"{}\"::text, 'null')", column.name),
                _ => format!("quote(\"{}\")", column.name),
            })
            .collect();
        let row = texts_of_columns.join(" || '|' || ");
        let query = format!("select {row} from {table} order by 1");
        rows.insert(table.clone(), texts(connection, &query).await);
    }
    rows
}
