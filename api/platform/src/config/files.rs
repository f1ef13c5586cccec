//! `[files]`

use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// The section `[files]`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct FilesConfig {
    /// Directory of uploaded files. Every replica must see the same one.
    pub directory: PathBuf,
}

impl Default for FilesConfig {
    fn default() -> Self {
        Self {
            directory: "data/files".into(),
        }
    }
}
