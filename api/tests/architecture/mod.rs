//! The architecture that ARCHITECTURE.md describes: which part may depend on which, checked by the sources and the manifests.

mod found;
mod french;
mod rules;
mod source;

use std::{collections::BTreeSet, fs, path::PathBuf};

use rules::{Violation, unused_declarations, violations};
use source::{Source, sources};
use tandem::features::FEATURES;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

fn service() -> Vec<Source> {
    sources(&root(), "api/src")
}

/// Fails with one line for each violation, in the form that editors can follow.
fn assert_none(found: &[Violation]) {
    let lines: Vec<String> = found
        .iter()
        .map(|violation| format!("{}:{}: {}", violation.file, violation.line, violation.what))
        .collect();
    assert!(lines.is_empty(), "\n{}\n", lines.join("\n"));
}

#[test]
fn the_service_keeps_to_its_order_and_layers() {
    let sources = service();
    assert!(
        sources.len() > 100,
        "the sources are there: {}",
        sources.len()
    );
    assert_none(&violations(&sources, FEATURES));
}

#[test]
fn no_feature_says_that_it_reads_what_it_does_not() {
    assert_eq!(
        unused_declarations(&service(), FEATURES),
        Vec::<String>::new()
    );
}

/// The names of all dependencies of a crate: crates of the workspace and libraries.
fn depends_on(manifest: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(root().join(manifest)).unwrap();
    let manifest: toml::Table = text.parse().unwrap();
    let dependencies = manifest["dependencies"].as_table().unwrap();
    dependencies.keys().cloned().collect()
}

#[test]
fn each_crate_knows_those_below_it_and_no_more() {
    let of = |manifest: &str, names: &[&str]| -> Vec<String> {
        let found = depends_on(manifest).into_iter();
        found
            .filter(|name| {
                let named = names.contains(&name.as_str());
                named || name.starts_with("tandem") || name == "path"
            })
            .collect()
    };
    let outside = ["actix-web", "sea-orm", "reqwest", "lettre", "tokio"];
    assert_eq!(of("api/kernel/Cargo.toml", &outside), [""; 0]);
    assert_eq!(of("api/matching/Cargo.toml", &outside), ["tandem-kernel"]);
    assert_eq!(
        of("api/platform/Cargo.toml", &[]),
        ["tandem-kernel", "tandem-macros"]
    );
    assert_eq!(of("api/macros/Cargo.toml", &[]), [""; 0]);
    assert_eq!(of("migrations/Cargo.toml", &["actix-web"]), [""; 0]);
}

#[test]
fn every_folder_of_a_feature_stands_in_the_list_and_says_so_itself() {
    let groups = fs::read_dir(root().join("api/src/features")).unwrap();
    let groups = groups.map(|entry| entry.unwrap().path());
    let mut folders: Vec<String> = groups
        .filter(|path| path.is_dir())
        .flat_map(|group| fs::read_dir(group).unwrap())
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    folders.sort();
    let mut listed: Vec<&str> = FEATURES.iter().map(|feature| feature.name).collect();
    listed.sort_unstable();
    assert_eq!(folders, listed);
}

#[test]
fn architecture_md_tells_the_order_that_the_code_has() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let order = text.split_once("## Order of the features").unwrap().1;
    let table = order.split("\n\n").find(|part| part.starts_with("| group"));
    let rows = table
        .unwrap()
        .lines()
        .filter(|line| line.starts_with("| `"));
    let told: Vec<&str> = rows
        .filter_map(|row| row.split('|').nth(2))
        .flat_map(|names| names.split('·'))
        .map(|name| name.trim().trim_matches('`'))
        .collect();
    let listed: Vec<&str> = FEATURES.iter().map(|feature| feature.name).collect();
    assert_eq!(told, listed);
}

#[test]
fn no_release_has_the_clock_that_tests_move() {
    let kernel = fs::read_to_string(root().join("api/kernel/src/lib.rs")).unwrap();
    assert!(kernel.contains("#[cfg(debug_assertions)]\nmod moved_clock;"));
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let release = manifest["profile"]["release"].as_table().unwrap();
    assert!(!release.contains_key("debug-assertions"));
}
