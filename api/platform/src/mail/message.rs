//! From an email to the message that is sent.

use lettre::{
    Address, Message,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
};

use super::{Addressee, Email, MailError};
use crate::calendar::Invitation;

/// Keeps other machines from replying (RFC 3834).
const AUTO_SUBMITTED: HeaderName = HeaderName::new_from_ascii_str("Auto-Submitted");
/// Where to unsubscribe (RFC 2369), and that one POST there does it (RFC 8058).
const UNSUBSCRIBE: HeaderName = HeaderName::new_from_ascii_str("List-Unsubscribe");
const UNSUBSCRIBE_POST: HeaderName = HeaderName::new_from_ascii_str("List-Unsubscribe-Post");
const ONE_CLICK: &str = "List-Unsubscribe=One-Click";
/// For programs that show attached files and not the calendar part.
const INVITATION_FILE: &str = "invite.ics";

pub(super) fn message(letter: &Email, from: &Mailbox) -> Result<Message, MailError> {
    let mut builder = Message::builder()
        .from(from.clone())
        .to(mailbox(&letter.to)?)
        .subject(one_line(&letter.subject))
        .message_id(Some(letter.message_id.clone()));
    if let Some(first) = &letter.in_reply_to {
        builder = builder.in_reply_to(first.clone()).references(first.clone());
    }
    let parts = parts(letter)?;
    if let Some(url) = &letter.unsubscribe {
        let address = format!("<{url}>");
        // The header must have the address on one line: folded or encoded, it would not be an address.
        builder = builder
            .raw_header(HeaderValue::dangerous_new_pre_encoded(
                UNSUBSCRIBE,
                address.clone(),
                address,
            ))
            .raw_header(HeaderValue::new(UNSUBSCRIBE_POST, ONE_CLICK.into()));
    }
    builder
        .raw_header(HeaderValue::new(AUTO_SUBMITTED, "auto-generated".into()))
        .multipart(parts)
        .map_err(|_| MailError::Email)
}

fn parts(letter: &Email) -> Result<MultiPart, MailError> {
    let texts = MultiPart::alternative()
        .singlepart(SinglePart::plain(letter.text.clone()))
        .singlepart(SinglePart::html(letter.html.clone()));
    let Some(invitation) = &letter.calendar else {
        return Ok(texts);
    };
    // The calendar part is last, because programs show the last one that they understand, and it has no disposition, because some
    // programs take one that has for a file. Its method must be the one of the data (RFC 6047, 2.4).
    let Invitation { method, text } = invitation;
    let kind = format!("text/calendar; method={}; charset=utf-8", method.as_str());
    let calendar = SinglePart::builder()
        .header(content_type(&kind)?)
        .body(text.clone());
    let file = Attachment::new(INVITATION_FILE.to_owned())
        .body(text.clone(), content_type("application/ics")?);
    Ok(MultiPart::mixed()
        .multipart(texts.singlepart(calendar))
        .singlepart(file))
}

fn content_type(kind: &str) -> Result<ContentType, MailError> {
    ContentType::parse(kind).map_err(|_| MailError::Email)
}

fn mailbox(to: &Addressee) -> Result<Mailbox, MailError> {
    let address: Address = to.address.parse().map_err(|_| MailError::Address)?;
    let name = one_line(&to.name);
    Ok(Mailbox::new((!name.is_empty()).then_some(name), address))
}

/// Names are user input and become headers, so line breaks are removed.
fn one_line(text: &str) -> String {
    let line_end = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    text.split(|c: char| line_end(c) || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Method;

    fn letter(name: &str, subject: &str) -> Email {
        Email {
            to: Addressee {
                name: name.to_owned(),
                address: "amina@members.test".to_owned(),
            },
            subject: subject.to_owned(),
            text: "Hello".to_owned(),
            html: "<p>Hello</p>".to_owned(),
            message_id: "<a@society.test>".to_owned(),
            in_reply_to: Some("<thread@society.test>".to_owned()),
            unsubscribe: None,
            calendar: None,
        }
    }

    fn sender() -> Mailbox {
        "Tandem <no-reply@society.test>".parse().unwrap()
    }

    /// The header lines, unfolded.
    fn headers(letter: &Email) -> Vec<String> {
        let bytes = message(letter, &sender()).unwrap().formatted();
        let text = String::from_utf8(bytes).unwrap();
        let (head, _) = text.split_once("\r\n\r\n").unwrap();
        head.replace("\r\n ", " ")
            .split("\r\n")
            .map(ToOwned::to_owned)
            .collect()
    }

    fn names(headers: &[String]) -> Vec<&str> {
        let mut names: Vec<_> = headers
            .iter()
            .map(|line| line.split(':').next().unwrap())
            .collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn a_name_adds_no_header_whatever_it_contains() {
        let plain = headers(&letter("Amina Otieno", "Welcome"));
        let evil = [
            "Amina\r\nBcc: evil@evil.test",
            "Amina\nBcc: evil@evil.test",
            "Amina\rBcc: evil@evil.test",
            "Amina\u{2028}Bcc: evil@evil.test",
            "Amina\0\u{85}Bcc: evil@evil.test",
            "\"Amina\" <evil@evil.test>, \"",
            "Amina\\\" <evil@evil.test>",
            "Åsa\r\n\r\n<html>",
            "=?utf-8?q?Amina=0D=0ABcc:_evil@evil.test?=",
        ];
        for name in evil {
            let found = headers(&letter(name, &format!("{name} asks you")));
            assert_eq!(names(&found), names(&plain), "{name:?}");
        }
    }

    #[test]
    fn quotes_in_a_name_stay_in_the_name() {
        let letter = letter("\"Amina\" <evil@evil.test>, \"", "Welcome");
        let message = message(&letter, &sender()).unwrap();
        let to = message.envelope().to();
        assert_eq!(to.len(), 1);
        assert_eq!(to[0].to_string(), "amina@members.test");
        let line = headers(&letter)
            .into_iter()
            .find(|line| line.starts_with("To:"))
            .unwrap();
        assert!(line.ends_with("<amina@members.test>"), "{line}");
        assert!(
            !line.contains("evil"),
            "what is no plain name travels encoded: {line}"
        );
    }

    #[test]
    fn an_address_that_is_none_is_refused_and_not_repeated() {
        let mut letter = letter("Amina", "Welcome");
        letter.to.address = "amina@members.test\r\nBcc: evil@evil.test".to_owned();
        let fault = message(&letter, &sender()).unwrap_err();
        assert_eq!(fault, MailError::Address);
        assert!(!fault.to_string().contains("amina"));
    }

    #[test]
    fn a_letter_carries_both_forms_and_its_thread() {
        let letter = letter("Amina", "Welcome");
        let text = String::from_utf8(message(&letter, &sender()).unwrap().formatted()).unwrap();
        assert!(text.contains("multipart/alternative"));
        assert!(text.contains("text/plain") && text.contains("text/html"));
        assert!(text.contains("Message-ID: <a@society.test>"));
        assert!(text.contains("In-Reply-To: <thread@society.test>"));
        assert!(text.contains("References: <thread@society.test>"));
        assert!(text.contains("Auto-Submitted: auto-generated"));
        assert!(!text.contains("List-Unsubscribe"), "nothing to end: {text}");
    }

    #[test]
    fn a_letter_that_may_be_ended_says_where_in_one_line_and_by_one_click() {
        let address = format!("https://society.test/unsubscribe/{}", "x".repeat(90));
        let letter = Email {
            unsubscribe: Some(address.parse().unwrap()),
            ..letter("Amina", "Welcome")
        };
        let text = String::from_utf8(message(&letter, &sender()).unwrap().formatted()).unwrap();
        let lines: Vec<_> = text.split("\r\n").collect();
        let line = format!("List-Unsubscribe: <{address}>");
        assert!(lines.contains(&line.as_str()), "{text}");
        assert!(lines.contains(&"List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
    }

    #[test]
    fn an_invitation_is_the_last_alternative_and_an_attached_file() {
        for method in [Method::Request, Method::Cancel] {
            let name = method.as_str();
            let data = format!("BEGIN:VCALENDAR\r\nMETHOD:{name}\r\nEND:VCALENDAR\r\n");
            let calendar = Some(Invitation {
                method,
                text: data.clone(),
            });
            let letter = Email {
                calendar,
                ..letter("Amina", "Confirmed")
            };
            let text = String::from_utf8(message(&letter, &sender()).unwrap().formatted()).unwrap();
            let kinds: Vec<_> = text
                .replace("\r\n ", " ")
                .lines()
                .filter_map(|line| line.strip_prefix("Content-Type: "))
                .map(|kind| kind.split("; boundary").next().unwrap().to_owned())
                .collect();
            let part = format!("text/calendar; method={name}; charset=utf-8");
            let expected = [
                "multipart/mixed",
                "multipart/alternative",
                "text/plain; charset=utf-8",
                "text/html; charset=utf-8",
                &part,
                "application/ics",
            ];
            assert_eq!(kinds, expected);
            assert_eq!(text.matches("Content-Disposition").count(), 1);
            assert!(text.contains("Content-Disposition: attachment; filename=\"invite.ics\""));
            assert_eq!(text.matches(&data).count(), 2, "{text}");
        }
    }
}
