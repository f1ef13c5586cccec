//! Which part of the service may depend on which. Between crates, the manifests decide that.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Reference, Source, Text};
use tandem::feature::Feature;

/// Files of a feature with pure code.
const PURE: [&str; 2] = ["model", "rules"];

/// What `model` and `rules` must not use; they get such values as parameters.
const IMPURE: [&str; 16] = [
    "sea_orm",
    "sqlx",
    "rand",
    "tokio",
    "reqwest",
    "tandem_platform::db",
    "tandem_platform::events",
    "tandem_platform::http",
    "tandem_platform::sso",
    "tandem_platform::mail",
    "tandem_kernel::random",
    "tandem_kernel::clock",
    "tandem_kernel::Clock",
    "chrono::Utc::now",
    "std::time::SystemTime",
    "std::time::Instant",
];

/// Methods that begin a transaction. Only `tandem_platform::db` may call them.
const TRANSACTIONS: [&str; 4] = [
    "begin_with_config",
    "begin_with_options",
    "transaction",
    "transaction_with_config",
];

/// The features that write a table of another feature, and why.
const WRITES_ELSEWHERE: [(&str, &str, &str); 4] = [
    (
        "privacy",
        "profiles",
        "names that others typed are taken out of their lists",
    ),
    (
        "privacy",
        "members",
        "the row of an erased member stays, emptied",
    ),
    (
        "privacy",
        "idempotency_keys",
        "answers that repeat what was personal are forgotten",
    ),
    (
        "administration",
        "deliveries",
        "what was not delivered is tried again",
    ),
];

#[derive(Debug, PartialEq, Eq)]
pub struct Violation {
    pub file: String,
    pub line: usize,
    pub what: String,
}

/// The input of the rules: the features in their order, and the owner of each table.
pub struct Declared<'a> {
    features: &'a [Feature],
    owners: BTreeMap<String, String>,
}

impl<'a> Declared<'a> {
    /// A table belongs to the feature whose folder `entities` has its file.
    pub fn of(sources: &[Source], features: &'a [Feature]) -> Self {
        let owners = sources.iter().filter_map(|source| {
            let [.., feature, entities, table] = source.module.as_slice() else {
                return None;
            };
            (entities == "entities" && source.feature() == Some(feature))
                .then(|| (table.clone(), feature.clone()))
        });
        Self {
            features,
            owners: owners.collect(),
        }
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.features
            .iter()
            .position(|feature| feature.name == name)
    }

    fn owner(&self, table: &str) -> Option<&str> {
        self.owners.get(table).map(String::as_str)
    }

    fn is_table(&self, name: &str) -> bool {
        self.owners.contains_key(name) || PLATFORM_TABLES.contains(&name)
    }
}

/// Tables of the platform: events, their deliveries, and the results of repeated requests.
const PLATFORM_TABLES: [&str; 5] = [
    "deliveries",
    "dispatches",
    "events",
    "idempotency_keys",
    "subscriptions",
];

/// All violations in the sources.
pub fn violations(sources: &[Source], features: &[Feature]) -> Vec<Violation> {
    let house = Declared::of(sources, features);
    let mut found: Vec<Violation> = sources
        .iter()
        .flat_map(|source| of_one(source, &house))
        .collect();
    found.extend(circles(sources));
    found
}

fn of_one(source: &Source, house: &Declared<'_>) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut add = |line, what| {
        found.push(Violation {
            file: source.path.clone(),
            line,
            what,
        });
    };
    for reference in &source.references {
        let checks = [
            composed(source, reference),
            order(source, reference, house),
            purity(source, reference),
            inward(source, reference),
            actix(source, reference),
            transaction(reference),
            entity(source, reference, house),
        ];
        for what in checks.into_iter().flatten() {
            add(reference.line, what);
        }
    }
    for Text { line, text } in &source.methods {
        if TRANSACTIONS.contains(&text.as_str()) {
            add(*line, format!("transactions are db's alone: .{text}("));
        }
    }
    for Text { line, text } in &source.texts {
        for what in query(source, text, house) {
            add(*line, what);
        }
    }
    found
}

/// `server` and `commands` compose the features; nothing below may depend on them.
fn composed(source: &Source, reference: &Reference) -> Option<String> {
    let above = ["server", "commands"];
    let own = source.module.get(1)?;
    let other = reference
        .path
        .get(1)
        .filter(|_| reference.path[0] == "crate")?;
    let below = !above.contains(&own.as_str());
    (below && above.contains(&other.as_str()))
        .then(|| format!("{own} must not know {other}: {}", reference.text()))
}

/// A feature may depend on those before it.
fn order(source: &Source, reference: &Reference, house: &Declared<'_>) -> Option<String> {
    let own = house.place(source.feature()?)?;
    let other = reference
        .path
        .get(3)
        .filter(|_| reference.starts_with("crate::features"))?;
    (house.place(other)? > own).then(|| format!("{other} is a later feature: {}", reference.text()))
}

fn is_pure(source: &Source) -> bool {
    let inside = source.module.get(4..).unwrap_or_default();
    source.feature().is_some() && inside.iter().any(|part| PURE.contains(&part.as_str()))
}

fn purity(source: &Source, reference: &Reference) -> Option<String> {
    let impure = is_actix(reference) || IMPURE.iter().any(|path| reference.starts_with(path));
    (is_pure(source) && impure).then(|| format!("rules and models are pure: {}", reference.text()))
}

/// Inside a feature, dependencies point inwards: rules and models do not use stores, services or routes; stores do not use services
/// or routes; services do not use routes.
fn inward(source: &Source, reference: &Reference) -> Option<String> {
    let named = |path: &[String], names: &[&str]| {
        path.iter()
            .skip(4)
            .any(|part| names.contains(&part.as_str()))
    };
    let own = source.feature()?;
    let inside = reference.starts_with("crate::features") && reference.path.get(3)? == own;
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
    let may = routes || ["main", "server", "commands", "feature"].contains(&part);
    (!may && is_actix(reference)).then(|| {
        format!(
            "only main, server, commands, feature and routes know actix: {}",
            reference.text()
        )
    })
}

fn transaction(reference: &Reference) -> Option<String> {
    let named = reference.path.iter().any(|name| name == "TransactionTrait");
    let all = reference.path == ["sea_orm", "*"];
    (named || all).then(|| format!("transactions are db's alone: {}", reference.text()))
}

/// Entities of another feature: a declared table may be read, and written only as [`WRITES_ELSEWHERE`] says.
fn entity(source: &Source, reference: &Reference, house: &Declared<'_>) -> Option<String> {
    let at = reference.path.iter().position(|name| name == "entities")?;
    let table = reference.path.get(at + 1)?;
    let writes = reference.path.iter().any(|name| name == "ActiveModel");
    uses(source, table, writes, house)
}

/// The tables in a query.
fn query(source: &Source, text: &str, house: &Declared<'_>) -> Vec<String> {
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty())
        .collect();
    let mut found = Vec::new();
    for (at, pair) in words.windows(2).enumerate() {
        let [before, table] = pair else { continue };
        let verb = before.to_ascii_lowercase();
        let reads = ["from", "join"].contains(&verb.as_str());
        let deletes = verb == "from" && at > 0 && words[at - 1].eq_ignore_ascii_case("delete");
        let writes = deletes || ["into", "update"].contains(&verb.as_str());
        if (reads || writes) && house.is_table(table) {
            found.extend(uses(source, table, writes, house));
        }
    }
    found
}

fn uses(source: &Source, table: &str, writes: bool, house: &Declared<'_>) -> Option<String> {
    let own = source.feature()?;
    let owner = house.owner(table).unwrap_or("platform");
    if owner == own {
        return None;
    }
    let elsewhere = |(feature, other, _): &(&str, &str, &str)| *feature == own && *other == table;
    if writes && !WRITES_ELSEWHERE.iter().any(elsewhere) {
        return Some(format!("{table} is written by {owner} alone"));
    }
    let feature = house.features.iter().find(|feature| feature.name == own)?;
    let module = source.module.get(4..).unwrap_or_default().join("::");
    let is_later = house.place(owner) > house.place(own);
    let declared = match is_later {
        true => feature
            .read_models
            .iter()
            .any(|model| module == model.module && model.tables.contains(&table)),
        false => feature.reads.contains(&table) || source.module.ends_with(&["feature".to_owned()]),
    };
    (!declared).then(|| match is_later {
        true => format!("{table} is a table of {owner}, a later feature: no read model says so"),
        false => format!("{table} is a table of {owner}, which {own} does not say that it reads"),
    })
}

/// Tables that a feature declares and does not use.
pub fn unused_declarations(sources: &[Source], features: &[Feature]) -> Vec<String> {
    let house = Declared::of(sources, features);
    let mut used: BTreeSet<(String, String)> = BTreeSet::new();
    for source in sources {
        let Some(feature) = source.feature() else {
            continue;
        };
        let mut note = |table: &str| {
            used.insert((feature.to_owned(), table.to_owned()));
        };
        for reference in &source.references {
            if let Some(at) = reference.path.iter().position(|name| name == "entities")
                && let Some(table) = reference.path.get(at + 1)
            {
                note(table);
            }
        }
        for Text { text, .. } in &source.texts {
            text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
                .filter(|word| house.is_table(word))
                .for_each(&mut note);
        }
    }
    let declared = features.iter().flat_map(|feature| {
        let later = feature.read_models.iter().flat_map(|model| model.tables);
        feature
            .reads
            .iter()
            .chain(later)
            .map(|table| (feature.name.to_owned(), (*table).to_owned()))
    });
    declared
        .filter(|one| !used.contains(one))
        .map(|(feature, table)| format!("{feature} does not read {table}"))
        .collect()
}

/// Files that depend on each other. A module file that only re-exports its children is not part of a cycle.
fn circles(sources: &[Source]) -> Vec<Violation> {
    let place: BTreeMap<&[String], usize> = sources
        .iter()
        .enumerate()
        .map(|(place, source)| (source.module.as_slice(), place))
        .collect();
    let needs: Vec<BTreeSet<usize>> = sources
        .iter()
        .enumerate()
        .map(|(own, source)| {
            let used = source.references.iter().filter(|one| !one.reexported);
            used.filter_map(|reference| file_of(&reference.path, &place))
                .filter(|other| *other != own)
                .collect()
        })
        .collect();
    let reaches = reachable(&needs);
    let mut found = Vec::new();
    for (own, others) in reaches.iter().enumerate() {
        let circle: Vec<&str> = others
            .iter()
            .filter(|other| **other > own && reaches[**other].contains(&own))
            .map(|other| sources[*other].path.as_str())
            .collect();
        if !circle.is_empty() {
            found.push(Violation {
                file: sources[own].path.clone(),
                line: 1,
                what: format!("needs files that need it: {}", circle.join(", ")),
            });
        }
    }
    found
}

fn file_of(path: &[String], place: &BTreeMap<&[String], usize>) -> Option<usize> {
    (1..=path.len())
        .rev()
        .find_map(|length| place.get(&path[..length]).copied())
        .filter(|_| path[0] == "crate")
}

fn reachable(needs: &[BTreeSet<usize>]) -> Vec<BTreeSet<usize>> {
    let from = |start: usize| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![start]);
        while let Some(at) = open.pop() {
            open.extend(needs[at].iter().filter(|next| seen.insert(**next)));
        }
        seen
    };
    (0..needs.len()).map(from).collect()
}
