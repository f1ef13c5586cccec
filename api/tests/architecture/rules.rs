//! What may know what.

use std::collections::{HashMap, HashSet};

use super::source::{Reference, Source};

pub const LONGEST_FILE: usize = 450;
pub const LONGEST_FUNCTION: usize = 50;

/// What each part of the service may know besides itself.
const PARTS: [(&str, &[&str]); 10] = [
    ("kernel", &[]),
    ("config", &["kernel"]),
    ("db", &["kernel"]),
    ("events", &["kernel", "db"]),
    ("http", &["kernel", "db"]),
    ("sso", &["config", "kernel"]),
    ("mail", &["kernel", "config"]),
    ("files", &["kernel"]),
    (
        "features",
        &[
            "kernel", "config", "db", "events", "http", "sso", "mail", "files",
        ],
    ),
    ("demo", &["kernel", "db", "events", "features"]),
];

/// Files of a feature that decide and hold nothing else; matching's ranking is pure as a whole.
const PURE: [&str; 2] = ["model", "rules"];
const PURE_IN_MATCHING: [&str; 4] = ["columns", "filters", "ranking", "reasons"];

/// What `model` and `rules` are given and never take.
const IMPURE: [&str; 16] = [
    "sea_orm",
    "sqlx",
    "rand",
    "tokio",
    "reqwest",
    "crate::db",
    "crate::events",
    "crate::http",
    "crate::sso",
    "crate::mail",
    "crate::kernel::random",
    "crate::kernel::clock",
    "crate::kernel::Clock",
    "chrono::Utc::now",
    "std::time::SystemTime",
    "std::time::Instant",
];

const TRANSACTIONS: [&str; 4] = [
    ".transaction(",
    ".transaction_with_config(",
    ".begin_with_config(",
    ".begin_with_options(",
];

#[derive(Debug, PartialEq, Eq)]
pub struct Violation {
    pub file: String,
    pub line: usize,
    pub what: String,
}

/// The features in their order, and the modules each keeps to itself.
pub struct Features {
    pub order: Vec<String>,
    private: HashMap<String, HashSet<String>>,
}

impl Features {
    pub fn of(sources: &[Source]) -> Self {
        let file = |path: &str| sources.iter().find(|source| source.path == path);
        let list = file("api/src/features/mod.rs").map_or("", |source| &source.code);
        let order: Vec<String> = modules(list, "pub mod ").collect();
        let private = order.iter().map(|feature| {
            let face = file(&format!("api/src/features/{feature}/mod.rs"));
            let face = face.map_or("", |source| &source.code);
            (feature.clone(), modules(face, "mod ").collect())
        });
        Self {
            private: private.collect(),
            order,
        }
    }

    fn place(&self, feature: &str) -> Option<usize> {
        self.order.iter().position(|other| other == feature)
    }

    fn is_private(&self, feature: &str, module: &str) -> bool {
        let private = self.private.get(feature);
        private.is_some_and(|modules| modules.contains(module))
    }
}

/// The modules declared on lines that begin in this way.
fn modules(code: &str, declared: &str) -> impl Iterator<Item = String> {
    code.lines().filter_map(move |line| {
        let name = line.trim().strip_prefix(declared)?.strip_suffix(';')?;
        Some(name.to_owned())
    })
}

/// Everything that is wrong with the service's sources.
pub fn violations(sources: &[Source]) -> Vec<Violation> {
    let features = Features::of(sources);
    sources
        .iter()
        .flat_map(|source| of_one(source, &features))
        .collect()
}

fn of_one(source: &Source, features: &Features) -> Vec<Violation> {
    let mut found = Vec::new();
    for reference in source.references() {
        let checks = [
            part(source, &reference),
            floor(source, &reference, features),
            face(source, &reference, features),
            purity(source, &reference),
            inward(source, &reference),
            actix(source, &reference),
            kernel(source, &reference),
            transaction(source, &reference),
        ];
        for what in checks.into_iter().flatten() {
            found.push(violation(source, reference.line, what));
        }
    }
    found.extend(calls_of_transactions(source));
    found.extend(lengths(source));
    found
}

fn violation(source: &Source, line: usize, what: String) -> Violation {
    Violation {
        file: source.path.clone(),
        line,
        what,
    }
}

fn part(source: &Source, reference: &Reference) -> Option<String> {
    let own = source.module.get(1)?;
    let (_, allowed) = PARTS.iter().find(|(name, _)| name == own)?;
    let [root, other, ..] = reference.path.as_slice() else {
        return None;
    };
    let known = PARTS.iter().any(|(name, _)| name == other);
    let above = known || ["app", "commands"].contains(&other.as_str());
    let broken = root == "crate" && above && own != other && !allowed.contains(&other.as_str());
    broken.then(|| format!("{own} must not know {other}: {}", reference.text()))
}

fn floor(source: &Source, reference: &Reference, features: &Features) -> Option<String> {
    let own = features.place(source.feature()?)?;
    let other = reference
        .path
        .get(2)
        .filter(|_| reference.starts_with("crate::features"))?;
    (features.place(other)? > own)
        .then(|| format!("{other} is a later feature: {}", reference.text()))
}

fn face(source: &Source, reference: &Reference, features: &Features) -> Option<String> {
    let [_, _, feature, module, _, ..] = reference.path.as_slice() else {
        return None;
    };
    let foreign = reference.starts_with("crate::features") && source.feature() != Some(feature);
    (foreign && features.is_private(feature, module))
        .then(|| format!("{module} is private to {feature}: {}", reference.text()))
}

fn is_pure(source: &Source) -> bool {
    let inside = source.module.get(3..).unwrap_or_default();
    let pure = |names: &[&str]| inside.iter().any(|part| names.contains(&part.as_str()));
    match source.feature() {
        Some("matching") => pure(&PURE) || pure(&PURE_IN_MATCHING),
        feature => feature.is_some() && pure(&PURE),
    }
}

fn purity(source: &Source, reference: &Reference) -> Option<String> {
    let impure = is_actix(reference) || IMPURE.iter().any(|path| reference.starts_with(path));
    (is_pure(source) && impure).then(|| format!("rules and models are pure: {}", reference.text()))
}

/// Inside a feature nothing looks outwards: rules and models not at rows and use cases, neither
/// stores nor services at routes.
fn inward(source: &Source, reference: &Reference) -> Option<String> {
    let named = |path: &[String], names: &[&str]| {
        path.iter()
            .skip(3)
            .any(|part| names.contains(&part.as_str()))
    };
    let own = source.feature()?;
    let inside = reference.starts_with("crate::features") && reference.path.get(2)? == own;
    let outer: &[&str] = if is_pure(source) {
        &["store", "service", "dto", "routes", "subscriber"]
    } else if named(&source.module, &["store", "dto"]) {
        &["service", "routes", "subscriber"]
    } else if named(&source.module, &["service"]) {
        &["routes", "subscriber"]
    } else {
        &[]
    };
    (inside && named(&reference.path, outer))
        .then(|| format!("this looks outwards inside {own}: {}", reference.text()))
}

fn is_actix(reference: &Reference) -> bool {
    let crate_name = &reference.path[0];
    crate_name.starts_with("actix") || crate_name.ends_with("_actix_web")
}

fn actix(source: &Source, reference: &Reference) -> Option<String> {
    let part = source.module.get(1).map_or("main", String::as_str);
    let routes = source.feature().is_some() && source.module.iter().any(|name| name == "routes");
    let may = routes || ["main", "app", "http", "commands"].contains(&part);
    (!may && is_actix(reference)).then(|| {
        format!(
            "only main, app, http, commands and routes know actix: {}",
            reference.text()
        )
    })
}

fn kernel(source: &Source, reference: &Reference) -> Option<String> {
    let database = ["sea_orm", "sqlx"].contains(&reference.path[0].as_str());
    (source.module.get(1)? == "kernel" && database)
        .then(|| format!("the kernel knows no database: {}", reference.text()))
}

fn is_db(source: &Source) -> bool {
    source.module.get(1).is_some_and(|part| part == "db")
}

fn transaction(source: &Source, reference: &Reference) -> Option<String> {
    let named = reference.path.iter().any(|name| name == "TransactionTrait");
    let all = reference.path == ["sea_orm", "*"];
    (!is_db(source) && (named || all))
        .then(|| format!("transactions are db's alone: {}", reference.text()))
}

fn calls_of_transactions(source: &Source) -> Vec<Violation> {
    let lines = source.code.lines().enumerate().filter(|_| !is_db(source));
    let calls = lines.flat_map(|(index, line)| {
        let calls = TRANSACTIONS
            .iter()
            .filter(move |call| line.contains(**call));
        calls.map(move |call| (index + 1, *call))
    });
    calls
        .map(|(line, call)| violation(source, line, format!("transactions are db's alone: {call}")))
        .collect()
}

pub fn lengths(source: &Source) -> Vec<Violation> {
    let mut found = Vec::new();
    if source.lines > LONGEST_FILE {
        let what = format!("a file of {} lines, {LONGEST_FILE} at most", source.lines);
        found.push(violation(source, source.lines, what));
    }
    for (line, name, lines) in source.functions() {
        if lines > LONGEST_FUNCTION {
            let what = format!("{name} has {lines} lines, {LONGEST_FUNCTION} at most");
            found.push(violation(source, line, what));
        }
    }
    found
}

/// The migrations know nothing of the service.
pub fn violations_of_migrations(sources: &[Source]) -> Vec<Violation> {
    let mut found = Vec::new();
    for source in sources {
        for reference in source.references() {
            if reference.path[0] == "tandem" || is_actix(&reference) {
                let what = format!(
                    "migrations know nothing of the service: {}",
                    reference.text()
                );
                found.push(violation(source, reference.line, what));
            }
        }
        found.extend(lengths(source));
    }
    found
}
