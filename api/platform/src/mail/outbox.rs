//! A mailer that keeps mails in memory, for tests.

use async_trait::async_trait;
use std::sync::{Mutex, MutexGuard};

use super::{Email, MailError, Mailer};

/// A mailer that keeps messages in memory.
#[derive(Default)]
pub struct OutboxMailer(Mutex<Outbox>);

#[derive(Default)]
struct Outbox {
    letters: Vec<Email>,
    fault: Option<MailError>,
}

impl OutboxMailer {
    /// Every mail that was accepted, in order.
    #[must_use]
    pub fn letters(&self) -> Vec<Email> {
        self.open().letters.clone()
    }

    /// Makes every delivery fail with this error; `None` accepts mails again.
    pub fn fail_with(&self, fault: Option<MailError>) {
        self.open().fault = fault;
    }

    fn open(&self) -> MutexGuard<'_, Outbox> {
        self.0.lock().unwrap_or_else(|broken| broken.into_inner())
    }
}

#[async_trait]
impl Mailer for OutboxMailer {
    async fn deliver(&self, letter: &Email) -> Result<(), MailError> {
        let mut outbox = self.open();
        match outbox.fault {
            Some(fault) => Err(fault),
            None => {
                outbox.letters.push(letter.clone());
                Ok(())
            }
        }
    }

    async fn is_reachable(&self) -> bool {
        self.open().fault.is_none()
    }
}
