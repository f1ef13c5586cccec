//! Letters by e-mail: put together from templates and texts, handed to a mail server.
//!
//! What a letter says is decided by features; how it looks and travels is decided here.

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
pub use renderer::{EmailBranding, EmailContent, EmailRenderer, RenderError, RenderedEmail};
pub use smtp::{MailSettingsError, SmtpMailer};
pub use texts::{COMMON_TEXTS, MailTexts};
pub use when::{date, day, moment};

use crate::AppError;

/// One letter to one person.
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
    /// The same for every try of the same letter, so that a repeat can be recognised.
    pub message_id: String,
    /// Letters that name the same one here are shown as one conversation.
    pub in_reply_to: Option<String>,
    /// Where mail programs end letters of this kind by one POST (RFC 8058), where its reader may.
    pub unsubscribe: Option<Url>,
}

/// A recipient of mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressee {
    /// Display name; may be empty.
    pub name: String,
    /// E-mail address.
    pub address: String,
}

/// Hands letters to whoever carries them.
#[async_trait]
pub trait Mailer: Send + Sync {
    /// # Errors
    /// The letter was not taken; [`MailError::is_lasting`] says whether another try is in vain.
    async fn deliver(&self, letter: &Email) -> Result<(), MailError>;

    /// Whether letters would be taken just now.
    async fn is_reachable(&self) -> bool;
}

/// Why a letter was not taken. Says nothing of the person it was for: this is logged and kept.
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

/// What a server answers that does not let us in; that is about its password, not about the letter.
const NOT_LET_IN: [u16; 4] = [530, 534, 535, 538];

impl MailError {
    /// Whether this letter will never be taken, however often it is tried.
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
