//! Configuration: defaults, then file, environment and flags. Each overrides the one before.
//!
//! If a value has the wrong form, the service does not start, and the message names the key and what is allowed.

mod approvals;
mod claims;
mod database;
mod environment;
mod files;
mod limits;
mod log;
mod mail;
mod metrics;
mod networks;
mod sample;
mod secret;
mod server;
mod society;
mod worker;

use environment::Environment;
use figment::{
    Figment,
    providers::{Format, Serialized, Toml},
};
use serde::{Deserialize, Serialize};
use std::path::Path;

pub use approvals::ApprovalsConfig;
pub use claims::{ClaimNames, StatusWord, StatusWords};
pub use database::DatabaseConfig;
pub use files::FilesConfig;
pub use limits::LimitsConfig;
pub use log::{LogConfig, LogFormat};
pub use mail::MailConfig;
pub use metrics::MetricsConfig;
pub use networks::Networks;
pub use sample::sample;
pub use secret::{Secret, ServerAddress};
pub use server::ServerConfig;
pub use society::{ClientAuthentication, Protocol, SocietyConfig};
pub use worker::WorkerConfig;

/// The whole configuration; each field is a section of the file.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Address, secret key, proxies, threads and sessions of the service.
    pub server: ServerConfig,
    /// Address and connections of the database.
    pub database: DatabaseConfig,
    /// The society: its sign-in, its claims, its pages and its name.
    pub society: SocietyConfig,
    /// SMTP server and sender.
    pub mail: MailConfig,
    /// Approval of registrations.
    pub approvals: ApprovalsConfig,
    /// Storage of uploads.
    pub files: FilesConfig,
    /// Rate limits and timeouts.
    pub limits: LimitsConfig,
    /// Leases and retries of the worker.
    pub worker: WorkerConfig,
    /// Address of the metrics.
    pub metrics: MetricsConfig,
    /// Level and form of the log.
    pub log: LogConfig,
}

/// A value that was set on the command line.
#[derive(Clone, Debug)]
pub struct Flag {
    /// The dotted key, for example `server.bind`.
    pub key: &'static str,
    /// The value as text.
    pub value: String,
}

/// A key whose value is not allowed.
#[derive(Debug, thiserror::Error)]
#[error("{key}: {problem}")]
pub struct WrongValue {
    /// The dotted key.
    pub key: &'static str,
    /// What is wrong, as the rest of a sentence: `must be 1 to 500`.
    pub problem: String,
}

/// Why a configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A source cannot be parsed, has an unknown key, or has a value of the wrong type.
    #[error("configuration: {0}")]
    Unreadable(Box<figment::Error>),
    /// A value has the right type and is not allowed.
    #[error("configuration: {0}")]
    Wrong(#[from] WrongValue),
}

impl Config {
    /// Reads and checks the whole configuration.
    ///
    /// # Errors
    /// The first key that is unknown, cannot be read or is not allowed; the message names it.
    pub fn load(file: Option<&Path>, flags: &[Flag]) -> Result<Self, ConfigError> {
        let defaults = Self::default();
        let environment = Environment::beside(&defaults).map_err(|error| unreadable(*error))?;
        let mut figment = Figment::from(Serialized::defaults(defaults));
        if let Some(file) = file {
            figment = figment.merge(Toml::file_exact(file));
        }
        figment = figment.merge(environment);
        for flag in flags {
            figment = figment.merge((flag.key, flag.value.as_str()));
        }
        let config: Self = figment.extract().map_err(unreadable)?;
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), WrongValue> {
        self.server.check()?;
        self.database.check()?;
        self.society.check()?;
        self.approvals.check()?;
        self.worker.check()?;
        self.metrics.check(self.server.bind)?;
        self.limits.check()?;
        self.log.check()?;
        self.mail.check()
    }
}

fn unreadable(error: figment::Error) -> ConfigError {
    ConfigError::Unreadable(Box::new(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(toml: &str) -> Result<Config, ConfigError> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), toml).unwrap();
        Config::load(Some(file.path()), &[])
    }

    #[test]
    fn a_flag_wins_over_the_file() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "[server]\nbind = \"127.0.0.1:1\"\n").unwrap();
        let flag = Flag {
            key: "server.bind",
            value: "127.0.0.1:2".into(),
        };
        let config = Config::load(Some(file.path()), &[flag]).unwrap();
        assert_eq!(config.server.bind.to_string(), "127.0.0.1:2");
    }

    #[test]
    fn a_wrong_value_names_its_key_and_what_is_allowed() {
        let error = load("[database]\nurl = \"mysql://x\"\n").unwrap_err();
        let text = error.to_string();
        assert!(text.contains("database.url"), "{text}");
        assert!(
            text.contains("sqlite://") && text.contains("postgres://"),
            "{text}"
        );
    }

    #[test]
    fn a_word_that_is_not_allowed_names_its_key_and_the_words_that_are() {
        let text = load("[log]\nformat = \"xml\"\n").unwrap_err().to_string();
        assert!(
            text.contains("log.format") && text.contains("json"),
            "{text}"
        );
    }

    #[test]
    fn a_proxy_that_is_no_network_is_named_and_nobody_trusts_everybody() {
        let good = "trusted_proxies = [\"10.0.0.0/8\", \"192.0.2.7\", \"fd00::/8\"]";
        let networks = load(&format!("[server]\n{good}\n")).unwrap();
        assert_eq!(networks.server.trusted_proxies.all().len(), 3);
        for wrong in ["proxy.society.test", "10.0.0.0/33", "0.0.0.0/0", "::/0", ""] {
            let text = load(&format!("[server]\ntrusted_proxies = [\"{wrong}\"]\n"))
                .unwrap_err()
                .to_string();
            assert!(
                text.contains("server.trusted_proxies") && text.contains(&format!("\"{wrong}\"")),
                "{text}"
            );
        }
    }

    #[test]
    fn metrics_are_nowhere_unless_they_are_given_an_address() {
        assert_eq!(load("").unwrap().metrics.bind, None);
        let given = load("[metrics]\nbind = \"127.0.0.1:9464\"\n").unwrap();
        assert_eq!(given.metrics.bind, "127.0.0.1:9464".parse().ok());
        for wrong in ["9464", "localhost:9464", ""] {
            let text = load(&format!("[metrics]\nbind = \"{wrong}\"\n"))
                .unwrap_err()
                .to_string();
            assert!(text.contains("metrics.bind"), "{text}");
        }
    }

    #[test]
    fn an_unknown_key_is_refused() {
        let text = load("[server]\nbindd = \"x\"\n").unwrap_err().to_string();
        assert!(text.contains("bindd"), "{text}");
    }

    #[test]
    fn the_society_may_be_plain_http_on_loopback_only() {
        assert!(load("[society]\nissuer = \"http://127.0.0.1:9400\"\n").is_ok());
        let text = load("[society]\nissuer = \"http://sso.society.test\"\n")
            .unwrap_err()
            .to_string();
        assert!(
            text.contains("society.issuer") && text.contains("https"),
            "{text}"
        );
    }
}
