//! The token of a link in a mail about proposed times: who may confirm which time of which meeting, encrypted.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use std::sync::Arc;
use uuid::Uuid;

use crate::features::mentoring::meetings::{MeetingId, SlotId};
use tandem_platform::{AppError, MemberId, seal::Seal};

const PLACE: &[u8] = b"meeting link";

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeetingLink {
    pub member_id: MemberId,
    pub meeting_id: MeetingId,
    pub slot_id: SlotId,
}

/// The key of the tokens. A token is the same each time, so that a repeated delivery gives an identical mail.
#[derive(Clone)]
pub struct MeetingLinkKey(Arc<Seal>);

impl MeetingLinkKey {
    /// The purpose for which the key is derived from the service's secret.
    pub const PURPOSE: &'static str = "confirming meetings";

    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        Self(Arc::new(Seal::new(key)))
    }

    /// The token of a link.
    ///
    /// # Errors
    /// The cipher fails, which it does not for texts of this length.
    pub fn token(&self, link: MeetingLink) -> Result<String, AppError> {
        let MeetingLink {
            member_id,
            meeting_id,
            slot_id,
        } = link;
        let ids = [member_id.0, meeting_id.0, slot_id.0].map(Uuid::into_bytes);
        self.0
            .seal_alike(&URL_SAFE_NO_PAD.encode(ids.concat()), PLACE)
    }

    /// `None` for a token of another key, or one that was changed.
    pub(super) fn read(&self, token: &str) -> Option<MeetingLink> {
        let ids = URL_SAFE_NO_PAD.decode(self.0.open(token, PLACE)?).ok()?;
        let mut ids = ids.chunks(16).map(Uuid::from_slice);
        let mut next = || ids.next()?.ok();
        Some(MeetingLink {
            member_id: MemberId(next()?),
            meeting_id: MeetingId(next()?),
            slot_id: SlotId(next()?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link() -> MeetingLink {
        MeetingLink {
            member_id: MemberId(Uuid::from_u128(1)),
            meeting_id: MeetingId(Uuid::from_u128(2)),
            slot_id: SlotId(Uuid::from_u128(3)),
        }
    }

    #[test]
    fn a_link_is_the_same_each_time_and_names_person_meeting_and_time() {
        let key = MeetingLinkKey::new([7; 32]);
        let token = key.token(link()).unwrap();
        assert_eq!(key.read(&token), Some(link()));
        assert_eq!(key.token(link()).unwrap(), token);
        let slot_id = SlotId(Uuid::from_u128(4));
        assert_ne!(key.token(MeetingLink { slot_id, ..link() }).unwrap(), token);
        assert!(token.len() < 150, "{token}");
    }

    #[test]
    fn a_link_that_was_changed_or_is_of_another_key_is_none() {
        let key = MeetingLinkKey::new([7; 32]);
        let token = key.token(link()).unwrap();
        assert_eq!(MeetingLinkKey::new([8; 32]).read(&token), None);
        let mut changed = token.clone().into_bytes();
        changed[30] = if changed[30] == b'A' { b'B' } else { b'A' };
        assert_eq!(key.read(std::str::from_utf8(&changed).unwrap()), None);
        for wrong in ["", &token[..40]] {
            assert_eq!(key.read(wrong), None);
        }
    }
}
