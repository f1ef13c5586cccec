//! `[database]`

use serde::{Deserialize, Serialize};

use super::{ServerAddress, WrongValue};

/// The section `[database]`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct DatabaseConfig {
    /// `sqlite://path/to/file.db` or `postgres://user:password@host/name`.
    pub url: ServerAddress,
    /// Connections to PostgreSQL, or readers of SQLite; 1 to 500.
    pub connections: u32,
}

impl Default for DatabaseConfig {
    fn default() -> Self {
        Self {
            url: "sqlite://tandem.db".into(),
            connections: 10,
        }
    }
}

impl DatabaseConfig {
    pub(super) fn check(&self) -> Result<(), WrongValue> {
        let known = ["sqlite://", "postgres://", "postgresql://"];
        let url = self.url.expose();
        if !known.iter().any(|scheme| url.starts_with(scheme)) {
            return Err(WrongValue {
                key: "database.url",
                problem: "must begin with sqlite:// or postgres://".into(),
            });
        }
        if !(1..=500).contains(&self.connections) {
            return Err(WrongValue {
                key: "database.connections",
                problem: "must be 1 to 500".into(),
            });
        }
        Ok(())
    }
}
