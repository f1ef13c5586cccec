//! The architecture as ARCHITECTURE.md describes it: who may know whom, read from the sources.

mod found;
mod french;
mod rules;
mod source;
mod text;

use std::{fs, path::PathBuf};

use rules::{Features, Violation, violations, violations_of_migrations};
use source::{Source, sources};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap()
}

fn service() -> Vec<Source> {
    sources(&root(), "api/src")
}

/// Fails with one line for each, which an editor can follow.
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
    assert_none(&violations(&sources));
}

#[test]
fn the_migrations_know_nothing_of_the_service() {
    assert_none(&violations_of_migrations(&sources(
        &root(),
        "migrations/src",
    )));
    let manifest = fs::read_to_string(root().join("migrations/Cargo.toml")).unwrap();
    let depends = manifest.lines().any(|line| {
        line.starts_with("tandem ") || line.starts_with("tandem.") || line.contains("path =")
    });
    assert!(
        !depends,
        "migrations/Cargo.toml names a part of the service"
    );
}

#[test]
fn every_folder_of_a_feature_stands_in_the_order() {
    let order = Features::of(&service()).order;
    let folders = fs::read_dir(root().join("api/src/features")).unwrap();
    let mut folders: Vec<String> = folders
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    folders.sort();
    let mut sorted = order.clone();
    sorted.sort();
    assert_eq!(folders, sorted);
}

#[test]
fn architecture_md_tells_the_order_that_the_code_has() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let order = text.split_once("## Order of the features").unwrap().1;
    let line = order
        .lines()
        .find(|line| line.starts_with("`members`"))
        .unwrap();
    let told: Vec<&str> = line
        .split(" · ")
        .map(|name| name.trim_matches('`'))
        .collect();
    assert_eq!(told, Features::of(&service()).order);
}

#[test]
fn no_release_has_the_clock_that_tests_move() {
    let kernel = fs::read_to_string(root().join("api/src/kernel/mod.rs")).unwrap();
    assert!(kernel.contains("#[cfg(debug_assertions)]\nmod moved_clock;"));
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let release = manifest["profile"]["release"].as_table().unwrap();
    assert!(!release.contains_key("debug-assertions"));
}
