//! Which addresses mail can be sent to.

use lettre::Address;
use url::Host;

/// Longest address, in bytes: RFC 5321 limits a path to 256, with its two angle brackets.
const LONGEST: usize = 254;
const LONGEST_LOCAL_PART: usize = 64;

/// Converts an address to the form in which it is sent: the domain in lower case and, whatever its script, in ASCII. `None` where
/// no mail can be sent to it. Callers use this before they accept an address, so that none is accepted and given up later. The part
/// before the `@` must be ASCII: few servers accept others, and there is no way to find out.
#[must_use]
pub fn sendable(text: &str) -> Option<String> {
    let (local, domain) = text.trim().rsplit_once('@')?;
    // `Host::parse` decodes percent-encoding, as for a URL.
    let Ok(Host::Domain(domain)) = Host::parse(domain) else {
        return None;
    };
    let is_written = !text.contains('%') && local.is_ascii() && domain.contains('.');
    let address = Address::new(local, domain).ok()?.to_string();
    let fits = address.len() <= LONGEST && local.len() <= LONGEST_LOCAL_PART;
    (is_written && fits && address.is_ascii()).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_domain_in_any_script_travels_in_ascii() {
        for (typed, sent) in [
            ("Amina@Members.TEST", "Amina@members.test"),
            ("amina@müller.test", "amina@xn--mller-kva.test"),
            ("amina@例え.test", "amina@xn--r8jz45g.test"),
            ("amina@مثال.test", "amina@xn--mgbh0fb.test"),
            (
                "o'neil+list@a-b.members.test",
                "o'neil+list@a-b.members.test",
            ),
        ] {
            assert_eq!(sendable(typed).as_deref(), Some(sent), "{typed}");
        }
    }

    #[test]
    fn what_no_server_would_take_is_no_address() {
        let long_local = format!("{}@members.test", "a".repeat(65));
        let long_label = format!("amina@{}.test", "a".repeat(64));
        let long = format!("amina@{}test", "abcdefgh.".repeat(30));
        for typed in [
            "",
            "amina",
            "@members.test",
            "amina@",
            "amina@members",
            "amina@192.0.2.1",
            "amina@[192.0.2.1]",
            "amina@members..test",
            "amina@-members.test",
            "amina@members.test-",
            "a b@members.test",
            ".amina@members.test",
            "amina.@members.test",
            "a..b@members.test",
            "àmina@members.test",
            "amina@mem bers.test",
            "amina@members%2etest",
            "amina@members.test>",
            "amina@members.test\r\nBcc: x@members.test",
            &long_local,
            &long_label,
            &long,
        ] {
            assert_eq!(sendable(typed), None, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn an_address_that_is_taken_is_one_for_the_mailer_and_stays_as_it_is(
            local in "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~\"\\\\ -]{1,20}|\\PC{1,5}",
            domain in "[a-z0-9.-]{1,30}|\\PC{1,8}\\.test",
        ) {
            if let Some(address) = sendable(&format!("{local}@{domain}")) {
                prop_assert!(address.parse::<Address>().is_ok());
                prop_assert!(address.is_ascii() && !address.contains(char::is_control));
                prop_assert_eq!(sendable(&address), Some(address.clone()));
            }
        }
    }
}
