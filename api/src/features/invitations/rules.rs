//! What may be done with an invitation, by whom and until when.

use chrono::{DateTime, Duration, Utc};
use uuid::Uuid;

use super::{
    model::{CardStatus, InvitationStatus, Invited, Standing},
    refusal::InvitationRefusal as Refusal,
};

/// How long an invitation is good for.
pub const LIFE: Duration = Duration::days(30);
/// How long it is good for at least after a reminder.
const LIFE_AFTER_REMINDER: Duration = Duration::days(14);
/// Nobody is reminded more often.
const BETWEEN_REMINDERS: Duration = Duration::hours(24);

impl Standing {
    /// The state now: time closes an invitation before anybody writes it down.
    #[must_use]
    pub fn now(&self, now: DateTime<Utc>) -> InvitationStatus {
        match self.status {
            InvitationStatus::Sent | InvitationStatus::Seen if self.expires_at <= now => {
                InvitationStatus::Expired
            }
            status => status,
        }
    }
}

/// Whether something may still be done with an invitation.
///
/// # Errors
/// It was accepted, revoked or has expired.
pub fn still_open(standing: &Standing, now: DateTime<Utc>) -> Result<(), Refusal> {
    match standing.now(now) {
        InvitationStatus::Sent | InvitationStatus::Seen => Ok(()),
        status => Err(Refusal::Closed { status }),
    }
}

/// Whether time has closed an invitation and nobody has written it down yet.
#[must_use]
pub fn is_overdue(standing: &Standing, now: DateTime<Utc>) -> bool {
    standing.status != InvitationStatus::Expired && standing.now(now) == InvitationStatus::Expired
}

/// Reminding gives the invited person time to act: the new end.
///
/// # Errors
/// It is closed, or its last reminder was less than a day ago.
pub fn remind(standing: &Standing, now: DateTime<Utc>) -> Result<DateTime<Utc>, Refusal> {
    still_open(standing, now)?;
    let lately = standing
        .reminded_at
        .is_some_and(|at| now < at + BETWEEN_REMINDERS);
    if lately {
        return Err(Refusal::RemindedLately);
    }
    Ok(standing.expires_at.max(now + LIFE_AFTER_REMINDER))
}

impl Invited<'_> {
    /// Whether it is for this member, who has this address now.
    #[must_use]
    pub fn is(&self, member_id: Uuid, address: &str) -> bool {
        match self.member_id {
            Some(invited) => invited == member_id,
            None => same_address(self.address, address),
        }
    }
}

/// Whether whoever is signed in may act on the invitation, which is theirs or is not.
///
/// # Errors
/// It is somebody else's, whatever its state, or it is closed.
pub fn own(standing: &Standing, is_theirs: bool, now: DateTime<Utc>) -> Result<(), Refusal> {
    if !is_theirs {
        return Err(Refusal::NotYours);
    }
    still_open(standing, now)
}

/// What a link shows; `is_theirs` where somebody is signed in.
#[must_use]
pub fn card(standing: &Standing, is_theirs: Option<bool>, now: DateTime<Utc>) -> CardStatus {
    if is_theirs == Some(false) {
        return CardStatus::NotYours;
    }
    match standing.now(now) {
        InvitationStatus::Sent | InvitationStatus::Seen => CardStatus::Open,
        InvitationStatus::Accepted => CardStatus::Accepted,
        InvitationStatus::Revoked => CardStatus::Revoked,
        InvitationStatus::Expired => CardStatus::Expired,
    }
}

fn same_address(one: &str, other: &str) -> bool {
    !one.is_empty() && one.eq_ignore_ascii_case(other.trim())
}

/// Enough of an address to know one's own by: `l…@members.test`.
#[must_use]
pub fn hint(email: &str) -> String {
    let (local, domain) = email.rsplit_once('@').unwrap_or((email, ""));
    let first: String = local.chars().take(1).collect();
    format!("{first}…@{domain}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn standing(status: InvitationStatus) -> Standing {
        Standing {
            status,
            reminded_at: None,
            expires_at: at("2026-12-20T09:00:00Z"),
        }
    }

    const SENT: InvitationStatus = InvitationStatus::Sent;

    #[test]
    fn an_invitation_is_open_until_its_last_moment() {
        let sent = standing(SENT);
        assert_eq!(still_open(&sent, at("2026-12-20T08:59:59Z")), Ok(()));
        let status = InvitationStatus::Expired;
        assert_eq!(
            still_open(&sent, at("2026-12-20T09:00:00Z")),
            Err(Refusal::Closed { status })
        );
        for status in [InvitationStatus::Accepted, InvitationStatus::Revoked] {
            let closed = standing(status);
            assert_eq!(
                still_open(&closed, at("2027-12-20T09:00:00Z")),
                Err(Refusal::Closed { status })
            );
        }
    }

    #[test]
    fn a_reminder_gives_two_weeks_and_is_not_repeated_within_a_day() {
        let mut sent = standing(SENT);
        assert_eq!(
            remind(&sent, at("2026-11-25T09:00:00Z")),
            Ok(sent.expires_at)
        );
        assert_eq!(
            remind(&sent, at("2026-12-19T09:00:00Z")),
            Ok(at("2027-01-02T09:00:00Z"))
        );
        sent.reminded_at = Some(at("2026-11-25T09:00:00Z"));
        assert_eq!(
            remind(&sent, at("2026-11-26T08:59:59Z")),
            Err(Refusal::RemindedLately)
        );
        assert!(remind(&sent, at("2026-11-26T09:00:00Z")).is_ok());
    }

    #[test]
    fn an_invitation_is_for_its_address_alone_whatever_the_case() {
        let now = at("2026-11-25T09:00:00Z");
        let sent = standing(SENT);
        let of = |invited, address| {
            let invited = Invited {
                address: invited,
                member_id: None,
            };
            own(&sent, invited.is(Uuid::nil(), address), now)
        };
        let invited = "Leonie@Members.test";
        assert_eq!(of(invited, "leonie@members.test"), Ok(()));
        for other in ["leo@members.test", "", "leonie@members.test.evil.test"] {
            assert_eq!(of(invited, other), Err(Refusal::NotYours));
        }
        assert_eq!(of("", ""), Err(Refusal::NotYours));
    }

    #[test]
    fn once_opened_an_invitation_is_the_persons_whoever_has_the_address() {
        let (leonie, kwame) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let invited = Invited {
            address: "leonie@members.test",
            member_id: Some(leonie),
        };
        assert!(invited.is(leonie, "new@members.test"));
        assert!(!invited.is(kwame, "leonie@members.test"));
    }

    #[test]
    fn somebody_elses_link_says_so_before_it_says_anything_else() {
        let now = at("2026-11-25T09:00:00Z");
        let of = |status, is_theirs| card(&standing(status), is_theirs, now);
        let other = Some(false);
        assert_eq!(of(SENT, None), CardStatus::Open);
        assert_eq!(of(SENT, other), CardStatus::NotYours);
        assert_eq!(of(InvitationStatus::Accepted, other), CardStatus::NotYours);
        assert_eq!(of(InvitationStatus::Revoked, None), CardStatus::Revoked);
    }

    #[test]
    fn a_hint_does_not_give_the_address_away() {
        assert_eq!(hint("leonie@members.test"), "l…@members.test");
    }
}
