//! Every column of the schema is declared as personal or not.

use crate::{migrations::schema::columns, support::TestApp};
use sea_orm::DbBackend;
use std::collections::BTreeSet;
use tandem::{
    features::{FEATURES, oversight::privacy::tables},
    personal_data::Erase,
};

/// Columns that only one engine has.
const OF_POSTGRES: [(&str, &str); 1] = [("events", "xid")];

#[actix_web::test]
async fn every_column_is_declared_and_everything_declared_is_there() {
    let app = TestApp::start().await;
    let sqlite = app.db().backend() == DbBackend::Sqlite;
    let mut there = BTreeSet::new();
    for (table, columns) in columns(app.db().read()).await {
        let names = columns.into_iter().map(|column| column.name);
        there.extend(names.map(|column| (table.clone(), column)));
    }
    let mut declared = BTreeSet::new();
    for table in tables(FEATURES) {
        for column in table.columns() {
            if sqlite && OF_POSTGRES.contains(&(table.name, column)) {
                continue;
            }
            let new = declared.insert((table.name.to_owned(), column.to_owned()));
            assert!(new, "{}.{column} is declared twice", table.name);
        }
    }
    let missing: Vec<_> = there.difference(&declared).collect();
    assert!(
        missing.is_empty(),
        "no `feature.rs` says whether these are personal: {missing:?}"
    );
    let gone: Vec<_> = declared.difference(&there).collect();
    assert!(gone.is_empty(), "declared and not there: {gone:?}");
    app.stop().await;
}

#[test]
fn whatever_is_personal_goes_somehow() {
    for table in tables(FEATURES) {
        match table.erase {
            Erase::Nothing => assert!(
                table.personal.is_empty(),
                "{} keeps what is personal",
                table.name
            ),
            Erase::Clear(_) => {
                assert!(
                    !table.personal.is_empty(),
                    "{} has nothing to clear",
                    table.name
                );
                for (column, becomes) in table.personal {
                    assert!(
                        !becomes.is_empty(),
                        "{}.{column} becomes nothing",
                        table.name
                    );
                }
            }
            Erase::Delete(rows) => assert!(rows.contains("$1"), "{}: whose rows?", table.name),
            Erase::Otherwise(how) => assert!(!how.is_empty(), "{}: how?", table.name),
        }
    }
}
