//! `tandem check-config`

use std::path::Path;

use super::open;
use crate::features::mail_texts;
use crate::server::{Parts, StartError};
use tandem_platform::{
    config::Config,
    db::{Db, sql},
    mail::{EmailBranding, EmailRenderer, SmtpMailer},
    sso::Finding,
};

const OLDEST_POSTGRES: i32 = 150_000;

#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    #[error("{0}")]
    Start(#[from] StartError),
    #[error("the configuration cannot be printed: {0}")]
    Unprintable(#[from] toml::ser::Error),
    #[error("{0} of {1} do not work")]
    NotWorking(usize, usize),
}

/// Prints the parsed configuration without its secrets. With `ask`, it checks the society's sign-in, the mail server and the
/// database instead and prints one line for each.
///
/// # Errors
/// A setting that `serve` would refuse, or the number of failed checks.
pub async fn check_config(config: &Config, ask: bool) -> Result<(), CheckError> {
    let parts = Parts::real(config)?;
    let branding = EmailBranding::new(&config.society, &config.server);
    EmailRenderer::new(branding, &mail_texts()).map_err(StartError::from)?;
    if !ask {
        print!("{}", printed(config)?);
        return Ok(());
    }
    let now = parts.clock.now();
    let mut findings = parts.society.examine(now).await;
    findings.push(mail(config).await?);
    findings.push(Finding {
        what: "database",
        outcome: database(config).await,
    });
    for Finding { what, outcome } in &findings {
        match outcome {
            Ok(found) => println!("{what}: works: {found}"),
            Err(change) => println!("{what}: does not work: {change}"),
        }
    }
    let failed = findings.iter().filter(|found| found.outcome.is_err());
    match failed.count() {
        0 => Ok(()),
        count => Err(CheckError::NotWorking(count, findings.len())),
    }
}

/// The configuration as TOML.
fn printed(config: &Config) -> Result<String, toml::ser::Error> {
    toml::to_string_pretty(&toml::Value::try_from(config)?)
}

async fn mail(config: &Config) -> Result<Finding, StartError> {
    let mailer = SmtpMailer::new(&config.mail)?;
    let shown = config.mail.smtp_url.shown();
    let tried = mailer.try_connection().await;
    Ok(Finding {
        what: "mail server",
        outcome: tried
            .map(|()| format!("{shown} lets us in"))
            .map_err(|problem| format!("mail.smtp_url: {shown}: {problem}")),
    })
}

async fn database(config: &Config) -> Result<String, String> {
    let url = &config.database.url;
    let file = url.expose().strip_prefix("sqlite://");
    if let Some(file) = file.and_then(|rest| rest.split('?').next())
        && !Path::new(file).exists()
    {
        // Connecting would create the file, and a check must not change anything.
        return Err(format!(
            "database.url: {file} does not exist; `tandem migrate up` makes it"
        ));
    }
    let db = open(config)
        .await
        .map_err(|error| format!("database.url: {}: {error}", url.shown()))?;
    check_version(&db).await?;
    let missing = tandem_migrations::missing(db.schema_connection()).await;
    match missing.map(|missing| missing.len()) {
        Ok(0) => Ok(format!("{} has the schema", url.shown())),
        Ok(count) => Err(format!(
            "database.url: {} lacks {count} migrations; run `tandem migrate up`",
            url.shown()
        )),
        Err(error) => Err(format!("database.url: {}: {error}", url.shown())),
    }
}

async fn check_version(db: &Db) -> Result<(), String> {
    if db.engine() != "postgresql" {
        return Ok(());
    }
    let query = "select current_setting('server_version_num')::int";
    let rows = sql::rows(db.read(), query, []).await;
    let rows = rows.map_err(|failure| format!("database.url: {failure}"))?;
    let version: Option<i32> = rows.first().and_then(|row| row.try_get_by_index(0).ok());
    match version {
        Some(version) if version >= OLDEST_POSTGRES => Ok(()),
        found => Err(format!(
            "database.url: the server must be PostgreSQL 15 or later, and is {}",
            found.unwrap_or_default() / 10_000
        )),
    }
}
