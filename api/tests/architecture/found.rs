//! Tests of the check itself: each forbidden reference is found, with its file and line.

use super::{rules::violations, source::Source};
use tandem::feature::{Feature, ReadModel};

const FEATURES: [Feature; 3] = [
    Feature {
        read_models: &[ReadModel {
            module: "card",
            tables: &["requests"],
            purpose: "says whether one knows them",
        }],
        ..Feature::new("members")
    },
    Feature {
        reads: &["members"],
        ..Feature::new("requests")
    },
    Feature::new("home"),
];

/// Violations in one file beside a small service.
fn found(path: &str, text: &str) -> Vec<(usize, String)> {
    let sources = [
        Source::new("api/src/features/identity/members/entities/members.rs", ""),
        Source::new("api/src/features/pairing/requests/entities/requests.rs", ""),
        Source::new(path, text),
    ];
    let found = violations(&sources, &FEATURES);
    assert!(
        found.iter().all(|violation| violation.file == path),
        "{found:?}"
    );
    found
        .into_iter()
        .map(|violation| (violation.line, violation.what))
        .collect()
}

#[track_caller]
fn assert_found(path: &str, text: &str, line: usize, what: &str) {
    let found = found(path, text);
    let there = found
        .iter()
        .any(|(at, found)| *at == line && found.contains(what));
    assert!(there, "{path}:{line}: {what} is not among {found:?}");
}

#[test]
fn a_later_feature_is_found_however_it_is_named() {
    let path = "api/src/features/pairing/requests/service.rs";
    let what = "home is a later feature: crate::features::oversight::home::next";
    assert_found(path, "use crate::features::oversight::home::next;", 1, what);
    let nested = "use crate::{\n    feature,\n    features::{\n        identity::members,\n        oversight::home::next,\n    },\n};";
    assert_found(path, nested, 5, what);
    assert_found(
        path,
        "fn f() {\n    crate::features::oversight::home::next();\n}",
        2,
        what,
    );
    assert_found(
        path,
        "fn f() {\n    vec![crate::features::oversight::home::next()];\n}",
        2,
        what,
    );
    assert_found(
        path,
        "use super::super::super::oversight::home::next;",
        1,
        what,
    );
    assert_found(
        path,
        "use crate::features::oversight::home;\nfn f() {\n    home::next();\n}",
        3,
        what,
    );
    assert_eq!(
        found(path, "use crate::features::identity::members::by_ids;"),
        []
    );
}

#[test]
fn rules_that_take_what_they_should_be_given_are_found() {
    let path = "api/src/features/pairing/requests/rules.rs";
    for (text, what) in [
        ("use sea_orm::EntityTrait;", "sea_orm::EntityTrait"),
        ("use actix_web::web::Json;", "actix_web::web::Json"),
        ("use tandem_kernel::{Args, Clock};", "tandem_kernel::Clock"),
        (
            "use chrono::Utc;\nfn f() { Utc::now(); }",
            "chrono::Utc::now",
        ),
        ("fn f() { rand::random::<u8>(); }", "rand::random"),
        ("use tandem_platform::db::Tx;", "tandem_platform::db::Tx"),
        ("use super::store;", "requests::store"),
    ] {
        let line = text.lines().count();
        assert_found(path, text, line, what);
        assert_found(
            "api/src/features/pairing/requests/model/slots.rs",
            text,
            line,
            what.rsplit("::").next().unwrap(),
        );
    }
    let fine =
        "use chrono::{DateTime, Utc};\nuse super::model::RequestStatus;\nuse tandem_kernel::Args;";
    assert_eq!(found(path, fine), []);
}

#[test]
fn actix_is_found_where_it_should_not_be_known() {
    for path in [
        "features/pairing/requests/service.rs",
        "personal_data.rs",
        "demo/mod.rs",
    ] {
        let path = format!("api/src/{path}");
        assert_found(
            &path,
            "//! A line.\nuse actix_web::web;",
            2,
            "know actix: actix_web::web",
        );
        assert_found(
            &path,
            "fn f(config: &utoipa_actix_web::Config) {}",
            1,
            "know actix",
        );
    }
    for path in [
        "main.rs",
        "server/serve.rs",
        "commands/serve.rs",
        "features/pairing/requests/routes.rs",
        "features/pairing/requests/routes/accept.rs",
        "features/oversight/home/profiles/routes.rs",
    ] {
        assert_eq!(found(&format!("api/src/{path}"), "use actix_web::web;"), []);
    }
}

#[test]
fn what_knows_those_who_compose_it_is_found() {
    let feature = "api/src/features/oversight/home/service.rs";
    let what = "features must not know server";
    assert_found(feature, "use crate::server::build;", 1, what);
    assert_found(
        "api/src/demo/mod.rs",
        "use crate::commands::serve;",
        1,
        "demo must not know commands",
    );
}

#[test]
fn transactions_outside_the_database_are_found() {
    let path = "api/src/features/pairing/requests/store.rs";
    let what = "transactions are db's alone";
    assert_found(
        path,
        "use sea_orm::{EntityTrait,\n    TransactionTrait};",
        2,
        what,
    );
    assert_found(path, "use sea_orm::*;", 1, what);
    assert_found(
        path,
        "async fn f(db: &C) {\n    db.transaction(|tx| work(tx)).await;\n}",
        2,
        what,
    );
}

#[test]
fn a_table_of_another_feature_is_found_in_queries_and_entities() {
    let members = "api/src/features/identity/members/store.rs";
    let later = "requests is a table of requests, a later feature";
    assert_found(
        members,
        "const SQL: &str = \"select 1 from members m \\\n join requests r on true\";",
        1,
        later,
    );
    assert_found(
        members,
        "fn f() { format!(\"update requests set x = 1\"); }",
        1,
        "written by requests alone",
    );
    assert_found(
        members,
        "use crate::features::pairing::requests::entities::requests;",
        1,
        "later",
    );
    let card = "api/src/features/identity/members/card.rs";
    assert_eq!(
        found(card, "const SQL: &str = \"select 1 from requests\";"),
        []
    );
    let home = "api/src/features/oversight/home/store.rs";
    assert_found(
        home,
        "const SQL: &str = \"select 1 from members\";",
        1,
        "members is a table of members, which home does not say that it reads",
    );
    let requests = "api/src/features/pairing/requests/store.rs";
    let read = "const SQL: &str = \"select 1 from members join requests on true\";";
    assert_eq!(found(requests, read), []);
    let own = "const SQL: &str = \"delete from requests where id = $1\";";
    assert_eq!(found(requests, own), []);
    let written = "use crate::features::identity::members::entities::members;\nfn f() { members::ActiveModel::new(); }";
    assert_found(requests, written, 2, "members is written by members alone");
    assert_found(
        requests,
        "const SQL: &str = \"delete from members\";",
        1,
        "members is written by members alone",
    );
}

#[test]
fn files_that_need_each_other_are_found() {
    let path = |name: &str| format!("api/src/features/pairing/requests/{name}.rs");
    let sources = [
        Source::new(
            &path("mod"),
            "mod accept;\nmod close;\npub use accept::accept;",
        ),
        Source::new(&path("accept"), "use super::close::close;"),
        Source::new(&path("close"), "use super::send::send;"),
        Source::new(&path("send"), "fn f() { super::accept::accept(); }"),
    ];
    let found = violations(&sources, &FEATURES);
    assert_eq!(found.len(), 2, "{found:?}");
    assert_eq!(found[0].file, path("accept"));
    assert!(found[0].what.contains(&path("send")), "{found:?}");
    let straight = [
        Source::new(
            &path("mod"),
            "mod accept;\npub use accept::accept;\npub struct Sides;",
        ),
        Source::new(&path("accept"), "use super::Sides;"),
    ];
    assert_eq!(violations(&straight, &FEATURES), []);
}

#[test]
fn comments_texts_and_tests_are_no_code() {
    let path = "api/src/features/pairing/requests/rules.rs";
    let text = r##"
// use sea_orm::EntityTrait;
/* use sea_orm::EntityTrait; */
const TEXT: &str = "use sea_orm::EntityTrait; \" sea_orm::x";
const RAW: &str = r#"sea_orm::EntityTrait " sea_orm::x"#;
fn f<'a>(quote: char) -> bool { quote == '"' || quote == '\'' }
#[cfg(test)]
mod tests {
    use sea_orm::EntityTrait;
    fn g() { crate::features::oversight::home::next(); }
}
"##;
    assert_eq!(found(path, text), []);
    let after = text.to_owned() + "use sea_orm::EntityTrait;\n";
    assert_found(path, &after, 12, "sea_orm::EntityTrait");
}
