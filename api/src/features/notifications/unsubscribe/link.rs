//! The secret part of the link: member and kind, sealed. It does not run out, shows nobody's id, and is
//! the same in each letter, so that a repeat is word for word the same.

use std::sync::Arc;
use uuid::Uuid;

use crate::{
    features::notifications::{model::NotificationKind, preferences::may_end},
    kernel::{Failure, seal::Seal},
};

const PLACE: &[u8] = b"unsubscribe";

/// What one link ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subscription {
    pub member_id: Uuid,
    pub kind: NotificationKind,
}

#[derive(Clone)]
pub struct UnsubscribeKey(Arc<Seal>);

impl UnsubscribeKey {
    /// What the key of the service is asked for by.
    pub const PURPOSE: &'static str = "unsubscribing";

    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        Self(Arc::new(Seal::new(key)))
    }

    /// For a letter; `None` where its reader must have it.
    pub(in crate::features::notifications) fn token(
        &self,
        of: Subscription,
    ) -> Result<Option<String>, Failure> {
        let Subscription { member_id, kind } = of;
        if !may_end(kind) {
            return Ok(None);
        }
        let text = format!("{} {kind}", member_id.simple());
        self.0.seal_alike(&text, PLACE).map(Some)
    }

    /// `None` for what we did not write, or would not write any more.
    pub(super) fn read(&self, token: &str) -> Option<Subscription> {
        let text = self.0.open(token, PLACE)?;
        let (member, kind) = text.split_once(' ')?;
        let found = Subscription {
            member_id: member.parse().ok()?,
            kind: kind.parse().ok()?,
        };
        may_end(found.kind).then_some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AMINA: Subscription = Subscription {
        member_id: Uuid::from_u128(7),
        kind: NotificationKind::RequestReceived,
    };

    #[test]
    fn a_link_says_whose_mails_of_which_kind_and_shows_neither() {
        let key = UnsubscribeKey::new([7; 32]);
        let token = key.token(AMINA).unwrap().unwrap();
        assert_eq!(key.read(&token), Some(AMINA));
        assert_eq!(
            key.token(AMINA).unwrap().unwrap(),
            token,
            "the same each time"
        );
        assert!(!token.contains(&AMINA.member_id.simple().to_string()));
        assert!(token.len() < 150, "{token}");
    }

    #[test]
    fn a_link_that_was_changed_or_is_of_another_key_is_none() {
        let key = UnsubscribeKey::new([7; 32]);
        let token = key.token(AMINA).unwrap().unwrap();
        assert_eq!(UnsubscribeKey::new([8; 32]).read(&token), None);
        let mut changed = token.clone().into_bytes();
        changed[30] = if changed[30] == b'A' { b'B' } else { b'A' };
        assert_eq!(key.read(std::str::from_utf8(&changed).unwrap()), None);
        assert_eq!(key.read(""), None);
        assert_eq!(key.read(&token[..40]), None);
    }

    #[test]
    fn what_a_member_must_know_of_has_no_link() {
        let key = UnsubscribeKey::new([7; 32]);
        for kind in NotificationKind::ALL {
            let token = key
                .token(Subscription {
                    kind: *kind,
                    ..AMINA
                })
                .unwrap();
            assert_eq!(token.is_some(), may_end(*kind), "{kind}");
        }
    }
}
