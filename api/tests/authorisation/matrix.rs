//! The matrix as data. Each feature has a file `authorisation.txt` with one row for each operation and each owner of the things
//! that it is asked for.
//!
//! - `of`: the enrolment in the path: the own mentee's, the own mentor's, one that waits for approval, or another one of the own
//!   mentee, which has an open question from a coordinator
//! - `stranger`: an active member who is in no programme
//! - `mentee`, `mentor`: the two sides of the request and the mentorship in the path
//! - `other_mentee`, `other_mentor`: another pair of the same programme
//! - `other_coordinator`: coordinates another programme
//! - `client`: a program with every scope

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    str::FromStr,
};
use tandem::{feature::Feature, features::FEATURES};

/// The caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    Anonymous,
    Lapsed,
    Suspended,
    NonMember,
    Stranger,
    Mentee,
    Mentor,
    OtherMentee,
    OtherMentor,
    OtherCoordinator,
    Coordinator,
    Administrator,
    Client,
}

impl FromStr for Role {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Ok(match name {
            "anonymous" => Self::Anonymous,
            "lapsed" => Self::Lapsed,
            "suspended" => Self::Suspended,
            "non_member" => Self::NonMember,
            "stranger" => Self::Stranger,
            "mentee" => Self::Mentee,
            "mentor" => Self::Mentor,
            "other_mentee" => Self::OtherMentee,
            "other_mentor" => Self::OtherMentor,
            "other_coordinator" => Self::OtherCoordinator,
            "coordinator" => Self::Coordinator,
            "administrator" => Self::Administrator,
            "client" => Self::Client,
            other => return Err(format!("nobody is called {other}")),
        })
    }
}

/// The owner of the enrolment in the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Mentee,
    Mentor,
    Submitted,
    Asked,
}

/// The expected status of one operation for each role.
#[derive(Debug)]
pub struct Row {
    pub operation: String,
    pub of: Of,
    pub expected: BTreeMap<Role, u16>,
}

impl Row {
    /// The roles that the operation refuses, and those that it serves.
    pub fn refused_first(&self) -> (Vec<Role>, Vec<Role>) {
        self.expected
            .keys()
            .partition(|role| self.expected[role] >= 400)
    }

    /// A role that the operation serves, and that is a person.
    pub fn served(&self) -> Option<Role> {
        let served = self.refused_first().1.into_iter();
        served.rev().find(|role| *role != Role::Client)
    }
}

/// The files of the service and of each feature with operations, in the order of the features.
fn files() -> Vec<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let groups = fs::read_dir(source.join("features")).unwrap();
    let groups: Vec<PathBuf> = groups.map(|entry| entry.unwrap().path()).collect();
    let of_feature = |feature: &Feature| {
        let folders = groups.iter().map(|group| group.join(feature.name));
        folders
            .map(|folder| folder.join("authorisation.txt"))
            .find(|file| file.exists())
    };
    let of_features = FEATURES.iter().filter_map(of_feature);
    [source.join("server/authorisation.txt")]
        .into_iter()
        .chain(of_features)
        .collect()
}

/// All rows. Signing out is last, because the session is gone after it.
pub fn rows() -> Vec<Row> {
    let mut all: Vec<Row> = files().iter().flat_map(|file| rows_of(file)).collect();
    all.sort_by_key(|row| row.operation == "end_session");
    all
}

fn rows_of(file: &Path) -> Vec<Row> {
    let text = fs::read_to_string(file).unwrap();
    let mut lines = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let heads = lines.next().unwrap();
    let roles: Vec<Role> = words(heads)
        .skip(2)
        .map(|name| name.parse().unwrap())
        .collect();
    lines.map(|line| row(line, &roles)).collect()
}

fn row(line: &str, roles: &[Role]) -> Row {
    let mut cells = words(line);
    let operation = cells.next().unwrap().to_owned();
    let of = match cells.next().unwrap() {
        "mentor" => Of::Mentor,
        "submitted" => Of::Submitted,
        "asked" => Of::Asked,
        "mentee" | "-" => Of::Mentee,
        other => panic!("{operation}: nothing belongs to {other}"),
    };
    let expected: Vec<u16> = cells.map(|cell| cell.parse().unwrap()).collect();
    assert_eq!(
        expected.len(),
        roles.len(),
        "{operation}: one status for each role"
    );
    Row {
        operation,
        of,
        expected: roles.iter().copied().zip(expected).collect(),
    }
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split_whitespace()
}

/// A row of an operation, and a role that it serves.
pub fn served(operation: &str) -> (Row, Role) {
    rows()
        .into_iter()
        .filter(|row| row.operation == operation)
        .find_map(|row| row.served().map(|role| (row, role)))
        .unwrap_or_else(|| panic!("{operation} serves nobody"))
}
