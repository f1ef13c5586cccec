//! `[mail]`

use serde::{Deserialize, Serialize};

use super::{ServerAddress, WrongValue};

/// The section `[mail]`.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct MailConfig {
    /// `smtp://host:port`, `smtps://user:password@host`; `smtp://…?tls=required` for STARTTLS.
    pub smtp_url: ServerAddress,
    /// The sender, `Name <address>`.
    pub from: String,
}

impl Default for MailConfig {
    fn default() -> Self {
        Self {
            smtp_url: "smtp://127.0.0.1:1025".into(),
            from: "Tandem <no-reply@society.test>".into(),
        }
    }
}

impl MailConfig {
    pub(super) fn check(&self) -> Result<(), WrongValue> {
        let url = self.smtp_url.expose();
        if !url.starts_with("smtp://") && !url.starts_with("smtps://") {
            return Err(WrongValue {
                key: "mail.smtp_url",
                problem: "must begin with smtp:// or smtps://".into(),
            });
        }
        self.from
            .parse::<lettre::message::Mailbox>()
            .map(|_| ())
            .map_err(|_| WrongValue {
                key: "mail.from",
                problem: "must be an address, or Name <address>".into(),
            })
    }
}
