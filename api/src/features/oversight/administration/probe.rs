//! Health checks of the database, the society's sign-in and the mail server.

use std::time::Duration;

use tandem_platform::{
    db::{Db, sql},
    mail::Mailer,
    sso::Society,
};

/// Timeout of each check.
const PATIENCE: Duration = Duration::from_millis(1500);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Probe {
    pub database: bool,
    pub society: bool,
    pub mail: bool,
}

impl Probe {
    /// `degraded` if only the society or the mail server is not reachable.
    #[must_use]
    pub const fn status(&self) -> &'static str {
        match (self.database, self.society && self.mail) {
            (false, _) => "unavailable",
            (true, false) => "degraded",
            (true, true) => "ok",
        }
    }
}

/// Checks each dependency. If the database is not reachable, the others are not checked.
pub async fn probe(db: &Db, society: &dyn Society, mailer: &dyn Mailer) -> Probe {
    let query = sql::rows(db.read(), "select 1", []);
    let database = matches!(tokio::time::timeout(PATIENCE, query).await, Ok(Ok(_)));
    if !database {
        return Probe {
            database,
            society: false,
            mail: false,
        };
    }
    let reach = society.reach(db.clock().now());
    let society = matches!(tokio::time::timeout(PATIENCE, reach).await, Ok(Ok(())));
    let mail = tokio::time::timeout(PATIENCE, mailer.is_reachable()).await;
    Probe {
        database,
        society,
        mail: mail.unwrap_or(false),
    }
}
