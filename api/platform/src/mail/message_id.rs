//! The `Message-ID` of a mail, the same for every attempt to send it.

use url::Url;
use uuid::Uuid;

use tandem_kernel::random;

/// The `Message-ID` of the mail that `subscriber` sends to `recipient` about `about`, at our public host.
#[must_use]
pub fn message_id(public_url: &Url, about: Uuid, subscriber: &str, recipient: Uuid) -> String {
    let name = random::digest(format!("{about} {subscriber} {recipient}").as_bytes());
    let host = public_url.host_str().unwrap_or("localhost");
    format!("<{name}@{host}>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_keeps_its_name_and_no_other_letter_has_it() {
        let url: Url = "https://mentoring.society.test/".parse().unwrap();
        let (event, member) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let name = message_id(&url, event, "mail", member);
        assert_eq!(name, message_id(&url, event, "mail", member));
        assert!(name.ends_with("@mentoring.society.test>"), "{name}");
        assert_ne!(name, message_id(&url, event, "thread", member));
        assert_ne!(name, message_id(&url, member, "mail", event));
    }
}
