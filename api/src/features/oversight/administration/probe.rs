//! Whether the parts that the service stands on answer.

use std::time::Duration;

use tandem_platform::{
    db::{Db, sql},
    mail::Mailer,
    sso::Society,
};

/// Nobody must wait for a part that hangs.
const PATIENCE: Duration = Duration::from_millis(1500);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Probe {
    pub database: bool,
    pub society: bool,
    pub mail: bool,
}

impl Probe {
    /// `degraded` when only the society or the mail server is away.
    #[must_use]
    pub const fn status(&self) -> &'static str {
        match (self.database, self.society && self.mail) {
            (false, _) => "unavailable",
            (true, false) => "degraded",
            (true, true) => "ok",
        }
    }
}

/// Asks each of them; where the database is away, the others are not asked.
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
