//! Each right that a feature declares is required by the operation of the same name.

use crate::support::contract::operations;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};
use tandem::features::FEATURES;

/// The source files of the service.
pub fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                sources(&path)
            } else {
                vec![path]
            }
        })
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .collect()
}

/// The rights that a file declares, with their operations.
fn declared(text: &str) -> BTreeMap<&str, &str> {
    let blocks = text.split("permissions! {").skip(1);
    let bodies = blocks.filter_map(|block| block.split('}').next());
    let lines = bodies.flat_map(|body| body.split(','));
    lines
        .filter_map(|line| {
            let (name, rest) = line.trim().split_once(" => ")?;
            Some((name, rest.split(':').next()?))
        })
        .collect()
}

#[test]
fn every_right_is_used_once_and_by_its_own_operation() {
    let features = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/features");
    let (mut known, mut wrong) = (BTreeMap::new(), Vec::new());
    for file in sources(&features) {
        let text = fs::read_to_string(&file).unwrap();
        for (name, operation) in declared(&text) {
            let asked = format!("Allowed<{name}>");
            let handler = text.split("async fn ").find(|part| part.contains(&asked));
            let by = handler.and_then(|part| part.split('(').next());
            if by != Some(operation) || text.matches(&asked).count() != 1 {
                wrong.push(format!("{name} => {operation} is asked for by {by:?}"));
            }
            if let Some(other) = known.insert(operation.to_owned(), name.to_owned()) {
                wrong.push(format!("{operation} has two rights: {other} and {name}"));
            }
        }
    }
    let rights = FEATURES.iter().flat_map(|feature| feature.rights);
    let mut rights: BTreeSet<&str> = rights
        .copied()
        .flatten()
        .map(|right| right.operation)
        .collect();
    let written: BTreeSet<&str> = known.keys().map(String::as_str).collect();
    let unlisted = written.difference(&rights);
    wrong.extend(unlisted.map(|one| format!("the right to {one} stands in no feature.rs")));
    for operation in operations() {
        if operation.secured != rights.contains(operation.id.as_str()) {
            wrong.push(format!(
                "{}: the contract and its right differ",
                operation.id
            ));
        }
        rights.remove(operation.id.as_str());
    }
    wrong.extend(
        rights
            .into_iter()
            .map(|gone| format!("{gone} is no operation")),
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
