//! The token of an unsubscribe link: member and kind, encrypted. It does not expire and reveals no id. It is the same in each mail
//! of a kind, so that a repeated delivery gives an identical mail.

use std::sync::Arc;

use crate::notice::{NoticeRegistry, NoticeType};
use tandem_platform::{AppError, MemberId, seal::Seal};

const PLACE: &[u8] = b"unsubscribe";

/// The mails that a link turns off.
#[derive(Clone, Copy)]
pub struct Subscription {
    pub member_id: MemberId,
    pub notice: &'static NoticeType,
}

#[derive(Clone)]
pub struct UnsubscribeKey(Arc<Seal>);

impl UnsubscribeKey {
    /// The purpose for which the key is derived from the service's secret.
    pub const PURPOSE: &'static str = "unsubscribing";

    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        Self(Arc::new(Seal::new(key)))
    }

    /// The token for a mail; `None` if its kind is required.
    pub(in crate::features::delivery::notifications) fn token(
        &self,
        of: Subscription,
    ) -> Result<Option<String>, AppError> {
        let Subscription { member_id, notice } = of;
        if notice.is_required {
            return Ok(None);
        }
        let text = format!("{} {}", member_id.0.simple(), notice.kind);
        self.0.seal_alike(&text, PLACE).map(Some)
    }

    /// `None` for an invalid token, or a kind that cannot be turned off.
    pub(super) fn read(&self, notices: &NoticeRegistry, token: &str) -> Option<Subscription> {
        let text = self.0.open(token, PLACE)?;
        let (member, kind) = text.split_once(' ')?;
        let found = Subscription {
            member_id: member.parse().ok()?,
            notice: notices.find(kind)?,
        };
        (!found.notice.is_required).then_some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::pairing::requests;
    use uuid::Uuid;

    const AMINA: MemberId = MemberId(Uuid::from_u128(7));

    fn notices() -> NoticeRegistry {
        NoticeRegistry::new(requests::FEATURE.notices)
    }

    fn received() -> Subscription {
        Subscription {
            member_id: AMINA,
            notice: notices().find("request_received").unwrap(),
        }
    }

    #[test]
    fn a_link_says_whose_mails_of_which_kind_and_shows_neither() {
        let key = UnsubscribeKey::new([7; 32]);
        let token = key.token(received()).unwrap().unwrap();
        let found = key.read(&notices(), &token).unwrap();
        assert_eq!(
            (found.member_id, found.notice.kind),
            (AMINA, "request_received")
        );
        assert_eq!(
            key.token(received()).unwrap().unwrap(),
            token,
            "the same each time"
        );
        assert!(!token.contains(&AMINA.0.simple().to_string()));
        assert!(token.len() < 150, "{token}");
    }

    #[test]
    fn a_link_that_was_changed_or_is_of_another_key_is_none() {
        let key = UnsubscribeKey::new([7; 32]);
        let token = key.token(received()).unwrap().unwrap();
        let reads = |key: &UnsubscribeKey, token: &str| key.read(&notices(), token).is_some();
        assert!(!reads(&UnsubscribeKey::new([8; 32]), &token));
        let mut changed = token.clone().into_bytes();
        changed[30] = if changed[30] == b'A' { b'B' } else { b'A' };
        assert!(!reads(&key, std::str::from_utf8(&changed).unwrap()));
        assert!(!reads(&key, ""));
        assert!(!reads(&key, &token[..40]));
    }

    #[test]
    fn what_a_member_must_know_of_has_no_link() {
        let key = UnsubscribeKey::new([7; 32]);
        for notice in requests::FEATURE.notices {
            let token = key.token(Subscription {
                member_id: AMINA,
                notice,
            });
            let has_link = token.unwrap().is_some();
            assert_eq!(has_link, !notice.is_required, "{}", notice.kind);
        }
    }
}
