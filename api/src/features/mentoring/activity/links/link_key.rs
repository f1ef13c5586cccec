//! The token of a link in a mail that asks how a mentorship is going: who is asked, and the question, encrypted.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use std::sync::Arc;
use uuid::Uuid;

use crate::features::mentoring::activity::model::CheckUpId;
use tandem_platform::{AppError, MemberId, seal::Seal};

const PLACE: &[u8] = b"check-up link";

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheckUpLink {
    pub member_id: MemberId,
    pub check_up_id: CheckUpId,
}

/// The key of the tokens. A token is the same each time, so that a repeated delivery gives an identical mail.
#[derive(Clone)]
pub struct CheckUpLinkKey(Arc<Seal>);

impl CheckUpLinkKey {
    /// The purpose for which the key is derived from the service's secret.
    pub const PURPOSE: &'static str = "answering check-ups";

    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        Self(Arc::new(Seal::new(key)))
    }

    /// The token of a link.
    ///
    /// # Errors
    /// The cipher fails, which it does not for texts of this length.
    pub fn token(&self, link: CheckUpLink) -> Result<String, AppError> {
        let CheckUpLink {
            member_id,
            check_up_id,
        } = link;
        let ids = [member_id.0, check_up_id.0].map(Uuid::into_bytes);
        self.0
            .seal_alike(&URL_SAFE_NO_PAD.encode(ids.concat()), PLACE)
    }

    /// `None` for a token of another key, or one that was changed.
    pub(super) fn read(&self, token: &str) -> Option<CheckUpLink> {
        let ids = URL_SAFE_NO_PAD.decode(self.0.open(token, PLACE)?).ok()?;
        let mut ids = ids.chunks(16).map(Uuid::from_slice);
        let mut next = || ids.next()?.ok();
        Some(CheckUpLink {
            member_id: MemberId(next()?),
            check_up_id: CheckUpId(next()?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link() -> CheckUpLink {
        CheckUpLink {
            member_id: MemberId(Uuid::from_u128(1)),
            check_up_id: CheckUpId(Uuid::from_u128(2)),
        }
    }

    #[test]
    fn a_link_is_the_same_each_time_and_names_person_and_question() {
        let key = CheckUpLinkKey::new([7; 32]);
        let token = key.token(link()).unwrap();
        assert_eq!(key.read(&token), Some(link()));
        assert_eq!(key.token(link()).unwrap(), token);
        let check_up_id = CheckUpId(Uuid::from_u128(3));
        let other = CheckUpLink {
            check_up_id,
            ..link()
        };
        assert_ne!(key.token(other).unwrap(), token);
    }

    #[test]
    fn a_link_that_was_changed_or_is_of_another_key_is_none() {
        let key = CheckUpLinkKey::new([7; 32]);
        let token = key.token(link()).unwrap();
        assert_eq!(CheckUpLinkKey::new([8; 32]).read(&token), None);
        for wrong in ["", &token[..30]] {
            assert_eq!(key.read(wrong), None);
        }
    }
}
