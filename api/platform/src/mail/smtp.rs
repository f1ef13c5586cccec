//! Sends mail by the society's SMTP server.

use async_trait::async_trait;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor, message::Mailbox,
    transport::smtp::Error as SmtpError,
};
use std::time::Duration;

use super::{Email, MailError, Mailer, NOT_LET_IN, message::message};
use crate::config::MailConfig;

/// Timeout of one command.
const COMMAND_TIMEOUT: Duration = Duration::from_secs(10);
/// Timeout of a whole mail. It is shorter than the lease of a delivery, so that no second attempt begins during the first.
const LETTER_TIMEOUT: Duration = Duration::from_secs(30);
const REACH_TIMEOUT: Duration = Duration::from_secs(2);

/// A mailer that sends by SMTP.
pub struct SmtpMailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// A setting of `[mail]` cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum MailSettingsError {
    /// `mail.smtp_url` cannot be parsed, or the SMTP client cannot be built from it.
    #[error("mail.smtp_url cannot be used: {0}")]
    Url(SmtpError),
    /// `mail.from` is neither an address nor `Name <address>`.
    #[error("mail.from must be an address, or Name <address>")]
    From,
}

impl SmtpMailer {
    /// Connects with the first mail. It must be called inside a tokio runtime.
    ///
    /// # Errors
    /// Names the setting that cannot be used.
    pub fn new(config: &MailConfig) -> Result<Self, MailSettingsError> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(config.smtp_url.expose())
            .map_err(MailSettingsError::Url)?
            .timeout(Some(COMMAND_TIMEOUT))
            .build();
        let from = config.from.parse().map_err(|_| MailSettingsError::From)?;
        Ok(Self { transport, from })
    }
}

impl SmtpMailer {
    /// Connects and signs in as for a mail, and sends none.
    ///
    /// # Errors
    /// What is wrong, in words for the operator.
    pub async fn try_connection(&self) -> Result<(), String> {
        let test = self.transport.test_connection();
        match tokio::time::timeout(COMMAND_TIMEOUT, test).await {
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false)) => Err("the connection ends at once".to_owned()),
            Ok(Err(error)) => match error.status().map(u16::from) {
                Some(code) if NOT_LET_IN.contains(&code) => {
                    Err(format!("its user or password is not accepted ({code})"))
                }
                _ => Err(error.to_string()),
            },
            Err(_) => Err("no answer within 10 seconds".to_owned()),
        }
    }
}

#[async_trait]
impl Mailer for SmtpMailer {
    async fn deliver(&self, letter: &Email) -> Result<(), MailError> {
        let message = message(letter, &self.from)?;
        match tokio::time::timeout(LETTER_TIMEOUT, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(fault_of(&error)),
            Err(_) => Err(MailError::Unreachable),
        }
    }

    async fn is_reachable(&self) -> bool {
        let test = tokio::time::timeout(REACH_TIMEOUT, self.transport.test_connection()).await;
        matches!(test, Ok(Ok(true)))
    }
}

/// Keeps only the code: the server's text often repeats the address.
fn fault_of(error: &SmtpError) -> MailError {
    match error.status() {
        Some(code) if error.is_permanent() => MailError::Refused(code.into()),
        Some(code) => MailError::Later(code.into()),
        None if error.is_client() => MailError::Email,
        None => MailError::Unreachable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::Addressee;
    use tokio::{
        io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
        net::{TcpListener, TcpStream},
    };

    /// A mail server for one connection that answers `RCPT TO` with `verdict`. Returns what it received.
    async fn serve(listener: TcpListener, verdict: &'static str) -> String {
        let (mut stream, _) = listener.accept().await.unwrap();
        let (mut heard, mut in_letter) = (String::new(), false);
        let (read, mut write) = stream.split();
        let mut lines = BufReader::new(read).lines();
        write.write_all(b"220 ready\r\n").await.unwrap();
        while let Ok(Some(line)) = lines.next_line().await {
            heard.push_str(&line);
            heard.push('\n');
            let answer = match line.split([' ', ':']).next().unwrap_or_default() {
                _ if in_letter && line != "." => continue,
                "." => "250 taken",
                "RCPT" => verdict,
                "DATA" => "354 go on",
                "QUIT" => return heard,
                _ => "250 fine",
            };
            in_letter = answer.starts_with("354");
            write
                .write_all(format!("{answer}\r\n").as_bytes())
                .await
                .unwrap();
            if line == "." {
                return heard;
            }
        }
        heard
    }

    async fn deliver_to(verdict: &'static str) -> (Result<(), MailError>, String) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = tokio::spawn(serve(listener, verdict));
        let mailer = mailer(port);
        let outcome = mailer.deliver(&letter()).await;
        drop(mailer);
        (outcome, server.await.unwrap())
    }

    fn mailer(port: u16) -> SmtpMailer {
        SmtpMailer::new(&MailConfig {
            smtp_url: format!("smtp://127.0.0.1:{port}").into(),
            ..MailConfig::default()
        })
        .unwrap()
    }

    fn letter() -> Email {
        Email {
            to: Addressee {
                name: "Amina Otieno".to_owned(),
                address: "amina@members.test".to_owned(),
            },
            subject: "Welcome".to_owned(),
            text: "Hello Amina".to_owned(),
            html: "<p>Hello Amina</p>".to_owned(),
            message_id: "<a@society.test>".to_owned(),
            in_reply_to: None,
            unsubscribe: None,
            calendar: None,
        }
    }

    #[tokio::test]
    async fn a_letter_reaches_the_mail_server() {
        let (outcome, heard) = deliver_to("250 fine").await;
        assert_eq!(outcome, Ok(()));
        assert!(heard.contains("RCPT TO:<amina@members.test>"), "{heard}");
        assert!(heard.contains("Message-ID: <a@society.test>"), "{heard}");
    }

    #[tokio::test]
    async fn a_refusal_for_good_is_told_from_one_for_now() {
        let (refused, _) = deliver_to("550 no such <amina@members.test>").await;
        assert_eq!(refused, Err(MailError::Refused(550)));
        let (later, _) = deliver_to("451 come again").await;
        assert_eq!(later, Err(MailError::Later(451)));
        assert!(MailError::Refused(550).is_lasting() && !MailError::Later(451).is_lasting());
        let password = MailError::Refused(535);
        assert!(!password.is_lasting(), "every letter would be lost by it");
    }

    #[tokio::test]
    async fn a_server_that_is_not_there_is_unreachable() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        drop(listener);
        assert!(TcpStream::connect(("127.0.0.1", port)).await.is_err());
        let mailer = mailer(port);
        assert_eq!(mailer.deliver(&letter()).await, Err(MailError::Unreachable));
        assert!(!mailer.is_reachable().await);
    }
}
