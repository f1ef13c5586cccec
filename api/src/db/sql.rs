//! Queries in SQL that both engines read, with `$1` for values.

use futures_util::TryStreamExt;
use sea_orm::{ConnectionTrait, FromQueryResult, QueryResult, Statement, StreamTrait, Value};

use std::pin::pin;

use crate::kernel::Failure;

/// So many places for values, from `$first` on, for an `in (…)`.
#[must_use]
pub fn places(first: usize, count: usize) -> String {
    let places: Vec<String> = (first..first + count)
        .map(|place| format!("${place}"))
        .collect();
    places.join(", ")
}

/// All rows of a query.
///
/// # Errors
/// The database's fault.
pub async fn all<T: FromQueryResult>(
    connection: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<T>, Failure> {
    let statement = statement(connection, sql, values);
    Ok(T::find_by_statement(statement).all(connection).await?)
}

/// Each row of a query as it comes, so that many rows are never held at once.
///
/// # Errors
/// The database's fault.
pub async fn each<T: FromQueryResult>(
    connection: &(impl ConnectionTrait + StreamTrait),
    sql: &str,
    values: impl IntoIterator<Item = Value>,
    mut see: impl FnMut(T),
) -> Result<(), Failure> {
    let statement = statement(connection, sql, values);
    let mut rows = pin!(connection.stream_raw(statement).await?);
    while let Some(row) = rows.try_next().await? {
        see(T::from_query_result(&row, "")?);
    }
    Ok(())
}

/// The first row of a query.
///
/// # Errors
/// The database's fault.
pub async fn one<T: FromQueryResult>(
    connection: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Option<T>, Failure> {
    let statement = statement(connection, sql, values);
    Ok(T::find_by_statement(statement).one(connection).await?)
}

/// All rows of a query, to be read column by column.
///
/// # Errors
/// The database's fault.
pub async fn rows(
    connection: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<QueryResult>, Failure> {
    Ok(connection
        .query_all_raw(statement(connection, sql, values))
        .await?)
}

/// Runs a statement; gives how many rows it changed.
///
/// # Errors
/// The database's fault.
pub async fn run(
    connection: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<u64, Failure> {
    let outcome = connection
        .execute_raw(statement(connection, sql, values))
        .await?;
    Ok(outcome.rows_affected())
}

fn statement(
    connection: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Statement {
    Statement::from_sql_and_values(connection.get_database_backend(), sql, values)
}
