//! Helpers for SQL that both engines accept, with `$1` for values.

use futures_util::TryStreamExt;
use sea_orm::{
    ConnectionTrait, DbBackend, FromQueryResult, QueryResult, Statement, StreamTrait, Value,
};

use std::pin::pin;

use crate::AppError;

/// The placeholders of a list for `in (…)`. Its values are appended to `values`. The last value is repeated up to a power of two,
/// so that lists of any length share a few prepared statements per connection.
#[must_use]
pub fn bind_list<T: Clone + Into<Value>>(values: &mut Vec<Value>, list: &[T]) -> String {
    let Some(last) = list.last() else {
        return "null".to_owned();
    };
    let first = values.len() + 1;
    let places = first..first + list.len().next_power_of_two();
    let padded = list.iter().chain(std::iter::repeat(last));
    values.extend(
        places
            .clone()
            .zip(padded)
            .map(|(_, one)| one.clone().into()),
    );
    let places: Vec<String> = places.map(|place| format!("${place}")).collect();
    places.join(", ")
}

/// A table expression that expands a JSON list of texts. It has the given name and a column `value`.
#[must_use]
pub fn texts_of(connection: &impl ConnectionTrait, column: &str, name: &str) -> String {
    match connection.get_database_backend() {
        DbBackend::Postgres => format!("jsonb_array_elements_text({column}) as {name}(value)"),
        _ => format!("json_each({column}) as {name}"),
    }
}

/// All rows of a query.
///
/// # Errors
/// A database fault.
pub async fn all<T: FromQueryResult>(
    connection: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<T>, AppError> {
    let statement = statement(connection, sql, values);
    Ok(T::find_by_statement(statement).all(connection).await?)
}

/// Calls `see` for each row as it arrives, so that the whole result is never in memory.
///
/// # Errors
/// A database fault.
pub async fn each<T: FromQueryResult>(
    connection: &(impl ConnectionTrait + StreamTrait),
    sql: &str,
    values: impl IntoIterator<Item = Value>,
    mut see: impl FnMut(T),
) -> Result<(), AppError> {
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
/// A database fault.
pub async fn one<T: FromQueryResult>(
    connection: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Option<T>, AppError> {
    let statement = statement(connection, sql, values);
    Ok(T::find_by_statement(statement).one(connection).await?)
}

/// All rows of a query, for reading column by column.
///
/// # Errors
/// A database fault.
pub async fn rows(
    connection: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<Vec<QueryResult>, AppError> {
    Ok(connection
        .query_all_raw(statement(connection, sql, values))
        .await?)
}

/// Runs a statement and returns the number of affected rows.
///
/// # Errors
/// A database fault.
pub async fn run(
    connection: &impl ConnectionTrait,
    sql: &str,
    values: impl IntoIterator<Item = Value>,
) -> Result<u64, AppError> {
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

#[cfg(test)]
mod tests {
    use super::bind_list;
    use sea_orm::Value;

    fn after_one(list: &[i64]) -> (String, Vec<Value>) {
        let mut values = vec![Value::from("first")];
        let places = bind_list(&mut values, list);
        (places, values.split_off(1))
    }

    #[test]
    fn a_list_stands_behind_what_is_there_and_its_last_fills_it_up() {
        let (places, values) = after_one(&[7, 8, 9]);
        assert_eq!(places, "$2, $3, $4, $5");
        assert_eq!(values, [7_i64, 8, 9, 9].map(Value::from));
        let (places, values) = after_one(&[7]);
        assert_eq!((places.as_str(), values.len()), ("$2", 1));
    }

    #[test]
    fn nothing_is_in_an_empty_list() {
        assert_eq!(after_one(&[]), ("null".to_owned(), Vec::new()));
    }
}
