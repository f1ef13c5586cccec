//! E-mail: built from templates and texts, and handed to a mail server.
//!
//! Features decide what a mail says. This module decides how it looks and how it is sent.

mod address;
mod message;
mod message_id;
mod outbox;
mod renderer;
mod smtp;
mod texts;
mod when;

use async_trait::async_trait;
use url::Url;

pub use address::sendable;
pub use message_id::message_id;
pub use outbox::OutboxMailer;
pub use renderer::{
    Choice, EmailBranding, EmailContent, EmailRenderer, RenderError, RenderedEmail,
};
pub use smtp::{MailSettingsError, SmtpMailer};
pub use texts::{COMMON_TEXTS, MailTexts};
pub use when::{date, day, moment, moment_for_two};

use crate::{AppError, calendar::Invitation};

/// One mail to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email {
    /// The recipient.
    pub to: Addressee,
    /// Subject line.
    pub subject: String,
    /// The body as plain text.
    pub text: String,
    /// The body as HTML.
    pub html: String,
    /// `Message-ID`, the same for every attempt, so that a repetition can be recognised.
    pub message_id: String,
    /// `In-Reply-To`. Mails that name the same one are shown as one conversation.
    pub in_reply_to: Option<String>,
    /// Where a mail program unsubscribes by one POST (RFC 8058); `None` where the reader cannot unsubscribe.
    pub unsubscribe: Option<Url>,
    /// A meeting that the reader's calendar program enters, moves or takes out.
    pub calendar: Option<Invitation>,
}

/// A recipient of mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressee {
    /// Display name; may be empty.
    pub name: String,
    /// E-mail address.
    pub address: String,
}

/// Hands mails to a mail server.
#[async_trait]
pub trait Mailer: Send + Sync {
    /// Sends one mail.
    ///
    /// # Errors
    /// The mail was not accepted. [`MailError::is_lasting`] says whether another attempt is useless.
    async fn deliver(&self, letter: &Email) -> Result<(), MailError>;

    /// Whether the mail server can be reached now.
    async fn is_reachable(&self) -> bool;
}

/// Why a mail was not accepted. It has no personal data, because it is logged and stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// The address of the recipient cannot be parsed.
    #[error("the address is not one that can be written to")]
    Address,
    /// The message cannot be built from its parts.
    #[error("the letter cannot be put together")]
    Email,
    /// The server refused the message for good, with this SMTP reply code.
    #[error("the mail server refused with {0}")]
    Refused(u16),
    /// The server refused the message for now, with this SMTP reply code.
    #[error("the mail server asks to come again, with {0}")]
    Later(u16),
    /// There is no connection to the server, or no reply in time.
    #[error("the mail server cannot be reached")]
    Unreachable,
}

/// SMTP reply codes of a failed sign-in. They are about our password, not about the mail.
const NOT_LET_IN: [u16; 4] = [530, 534, 535, 538];

impl MailError {
    /// Whether this mail will never be accepted, however often it is tried.
    #[must_use]
    pub fn is_lasting(self) -> bool {
        match self {
            Self::Address => true,
            Self::Refused(code) => !NOT_LET_IN.contains(&code),
            Self::Email | Self::Later(_) | Self::Unreachable => false,
        }
    }
}

impl From<MailError> for AppError {
    fn from(fault: MailError) -> Self {
        match fault {
            MailError::Later(_) | MailError::Unreachable => Self::transient(fault),
            _ if fault.is_lasting() => Self::lasting(fault),
            MailError::Address | MailError::Email | MailError::Refused(_) => Self::internal(fault),
        }
    }
}
