//! `[log]`

use serde::{Deserialize, Serialize};
use tracing_subscriber::EnvFilter;

use super::WrongValue;

/// The section `[log]`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct LogConfig {
    /// A filter such as `info` or `tandem=debug,info`.
    pub level: String,
    /// Form of the log lines.
    pub format: LogFormat,
}

/// Form of the log lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// Text for people.
    Text,
    /// One JSON object a line.
    Json,
}

impl Default for LogConfig {
    fn default() -> Self {
        Self {
            level: "info".into(),
            format: LogFormat::Text,
        }
    }
}

impl LogConfig {
    pub(super) fn check(&self) -> Result<(), WrongValue> {
        EnvFilter::try_new(&self.level)
            .map(drop)
            .map_err(|_| WrongValue {
                key: "log.level",
                problem: "must be error, warn, info, debug or trace, or a filter such as tandem=debug,info"
                    .into(),
            })
    }
}
