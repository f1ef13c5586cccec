//! Searches everything that is stored for the marks, whatever tables there are.

use crate::{
    migrations::schema::{Column, columns, contents},
    support::TestApp,
};
use std::collections::{BTreeMap, BTreeSet};

/// The columns that contain a mark, as `table.column`.
pub async fn columns_with(app: &TestApp, marks: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (table, all) in columns(app.db().read()).await {
        for column in all {
            let name = format!("{table}.{}", column.name);
            let one = BTreeMap::from([(table.clone(), vec![column])]);
            if rows(app, &one).await.iter().any(|row| has_any(row, marks)) {
                found.insert(name);
            }
        }
    }
    found
}

async fn rows(app: &TestApp, one: &BTreeMap<String, Vec<Column>>) -> Vec<String> {
    let rows = contents(app.db().read(), one).await;
    rows.into_values().flatten().collect()
}

/// Whether a text has one of the marks, in upper or lower case.
pub fn has_any(text: &str, marks: &[&str]) -> bool {
    let text = text.to_lowercase();
    marks.iter().any(|mark| text.contains(mark))
}
