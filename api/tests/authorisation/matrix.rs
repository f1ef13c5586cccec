//! The matrix as data.

use std::{collections::BTreeMap, str::FromStr};

/// Who calls.
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
            other => return Err(format!("nobody is called {other}")),
        })
    }
}

/// Whose enrolment stands in the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Mentee,
    Mentor,
    Submitted,
    Asked,
}

/// What one operation answers to everybody.
#[derive(Debug)]
pub struct Row {
    pub operation: String,
    pub of: Of,
    pub expected: BTreeMap<Role, u16>,
}

impl Row {
    /// Those whom the operation refuses, then those whom it serves.
    pub fn refused_first(&self) -> (Vec<Role>, Vec<Role>) {
        self.expected
            .keys()
            .partition(|role| self.expected[role] >= 400)
    }

    /// Somebody whom the operation serves.
    pub fn served(&self) -> Option<Role> {
        self.refused_first().1.last().copied()
    }
}

/// Every row, in the order of the file.
pub fn rows() -> Vec<Row> {
    let mut lines = include_str!("matrix.txt")
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

/// A row under which somebody is served, for an operation.
pub fn served(operation: &str) -> (Row, Role) {
    rows()
        .into_iter()
        .filter(|row| row.operation == operation)
        .find_map(|row| row.served().map(|role| (row, role)))
        .unwrap_or_else(|| panic!("{operation} serves nobody"))
}
