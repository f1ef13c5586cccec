//! The check itself: each broken direction is found, with its file and line.

use super::{
    rules::{lengths, violations, violations_of_migrations},
    source::Source,
};

const ORDER: &str = "//! In this order.\npub mod members;\npub mod requests;\npub mod home;\n";
const FACE: &str = "mod store;\nmod routes;\npub mod seats;\npub use routes::routes;\n";

/// What is found in one file beside a small service.
fn found(path: &str, text: &str) -> Vec<(usize, String)> {
    let sources = [
        Source::new("api/src/features/mod.rs", ORDER),
        Source::new("api/src/features/members/mod.rs", FACE),
        Source::new(path, text),
    ];
    let found = violations(&sources);
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
    let path = "api/src/features/requests/service.rs";
    let what = "home is a later feature: crate::features::home::next";
    assert_found(path, "use crate::features::home::next;", 1, what);
    let nested = "use crate::{\n    db::Db,\n    features::{\n        members,\n        home::next,\n    },\n};";
    assert_found(path, nested, 5, what);
    assert_found(
        path,
        "fn f() {\n    crate::features::home::next();\n}",
        2,
        what,
    );
    assert_found(path, "use super::super::home::next;", 1, what);
    assert_found(
        path,
        "use crate::features::home;\nfn f() {\n    home::next();\n}",
        3,
        what,
    );
    assert_eq!(found(path, "use crate::features::members::by_ids;"), []);
}

#[test]
fn a_private_module_of_another_feature_is_found() {
    let path = "api/src/features/requests/service.rs";
    let what = "store is private to members";
    assert_found(
        path,
        "\nuse crate::features::members::store::find;",
        2,
        what,
    );
    let app = "api/src/app/mod.rs";
    assert_found(
        app,
        "use crate::features::{members::{routes, store::find}};",
        1,
        what,
    );
    assert_eq!(
        found(path, "use crate::features::members::{routes, seats::fit};"),
        []
    );
    assert_eq!(
        found(
            "api/src/features/members/service.rs",
            "use super::store::find;"
        ),
        []
    );
}

#[test]
fn rules_that_take_what_they_should_be_given_are_found() {
    let path = "api/src/features/requests/rules.rs";
    for (text, what) in [
        ("use sea_orm::EntityTrait;", "sea_orm::EntityTrait"),
        ("use actix_web::web::Json;", "actix_web::web::Json"),
        ("use crate::kernel::{Args, Clock};", "crate::kernel::Clock"),
        (
            "use chrono::Utc;\nfn f() { Utc::now(); }",
            "chrono::Utc::now",
        ),
        ("fn f() { rand::random::<u8>(); }", "rand::random"),
        ("use crate::db::Tx;", "crate::db::Tx"),
        ("use super::store;", "crate::features::requests::store"),
    ] {
        let line = text.lines().count();
        assert_found(path, text, line, what);
        assert_found(
            "api/src/features/requests/model/slots.rs",
            text,
            line,
            what.rsplit("::").next().unwrap(),
        );
    }
    let fine =
        "use chrono::{DateTime, Utc};\nuse super::model::RequestStatus;\nuse crate::kernel::Args;";
    assert_eq!(found(path, fine), []);
}

#[test]
fn actix_is_found_where_it_should_not_be_known() {
    for path in [
        "db/write.rs",
        "kernel/page.rs",
        "features/requests/service.rs",
        "mail/mod.rs",
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
        "app/server.rs",
        "http/etag.rs",
        "commands/serve.rs",
    ] {
        assert_eq!(found(&format!("api/src/{path}"), "use actix_web::web;"), []);
    }
    for path in [
        "requests/routes.rs",
        "requests/routes/accept.rs",
        "home/profiles/routes.rs",
    ] {
        assert_eq!(
            found(&format!("api/src/features/{path}"), "use actix_web::web;"),
            []
        );
    }
}

#[test]
fn parts_that_know_what_is_above_them_are_found() {
    let kernel = "api/src/kernel/page.rs";
    assert_found(
        kernel,
        "use sea_orm::Value;",
        1,
        "the kernel knows no database",
    );
    assert_found(kernel, "use crate::db::Db;", 1, "kernel must not know db");
    assert_found(
        "api/src/http/caller.rs",
        "use crate::features::members;",
        1,
        "must not know features",
    );
    assert_found(
        "api/src/features/home/service.rs",
        "use crate::app::build;",
        1,
        "must not know app",
    );
    let migrations = [Source::new(
        "migrations/src/lib.rs",
        "use std::fmt;\nuse tandem::db::Db;",
    )];
    let found = violations_of_migrations(&migrations);
    assert_eq!((found.len(), found[0].line), (1, 2), "{found:?}");
}

#[test]
fn transactions_outside_the_database_are_found() {
    let path = "api/src/events/append.rs";
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
    assert_eq!(
        found("api/src/db/write.rs", "use sea_orm::TransactionTrait;"),
        []
    );
}

#[test]
fn what_is_too_long_is_found() {
    let long = "fn short() {}\n".to_owned() + "fn long() {\n" + &"    work();\n".repeat(51) + "}\n";
    let source = Source::new("api/src/app/mod.rs", &long);
    let found = lengths(&source);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(
        (found[0].line, found[0].what.as_str()),
        (2, "long has 51 lines, 50 at most")
    );
    let file = Source::new("api/src/app/mod.rs", &"\n".repeat(451));
    assert_eq!(lengths(&file)[0].what, "a file of 451 lines, 450 at most");
}

#[test]
fn comments_texts_and_tests_are_no_code() {
    let path = "api/src/features/requests/rules.rs";
    let text = r##"
// use sea_orm::EntityTrait;
/* use sea_orm::EntityTrait; */
const TEXT: &str = "use sea_orm::EntityTrait; \" sea_orm::x";
const RAW: &str = r#"sea_orm::EntityTrait " sea_orm::x"#;
fn f<'a>(quote: char) -> bool { quote == '"' || quote == '\'' }
#[cfg(test)]
mod tests {
    use sea_orm::EntityTrait;
    fn g() { crate::features::home::next(); }
}
"##;
    assert_eq!(found(path, text), []);
    let after = text.to_owned() + "use sea_orm::EntityTrait;\n";
    assert_found(path, &after, 12, "sea_orm::EntityTrait");
}
