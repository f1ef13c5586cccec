//! Rules for invitations: what is allowed, to whom and until when.

use chrono::{DateTime, Duration, Utc};

use super::{
    model::{CardStatus, InvitationStatus, Invited, Standing},
    refusal::InvitationRefusal as Refusal,
};
use tandem_kernel::{Zone, folding::key, zone::over_everywhere};
use tandem_platform::MemberId;

/// How long an invitation is valid.
const LIFE: Duration = Duration::days(30);
/// How long it is valid at least after a reminder.
const LIFE_AFTER_REMINDER: Duration = Duration::days(14);
/// Minimum time between two mails about an invitation.
const BETWEEN_LETTERS: Duration = Duration::hours(24);
/// Maximum number of reminders sent by one request.
pub const MOST_REMINDERS: u32 = 200;

/// The end of an invitation that is sent now.
#[must_use]
pub fn end_of_life(now: DateTime<Utc>) -> DateTime<Utc> {
    end_of_day(now + LIFE)
}

/// The end of this day in every time zone. The mail names a day, and the recipient's time zone is not known.
fn end_of_day(at: DateTime<Utc>) -> DateTime<Utc> {
    over_everywhere(Zone::UTC.day(at))
}

impl Standing {
    /// The present status. An overdue invitation counts as expired before the job has marked it.
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

/// Whether an invitation is still open.
///
/// # Errors
/// It was accepted, declined or revoked, or has expired.
pub fn still_open(standing: &Standing, now: DateTime<Utc>) -> Result<(), Refusal> {
    match standing.now(now) {
        InvitationStatus::Sent | InvitationStatus::Seen => Ok(()),
        status => Err(Refusal::Closed { status }),
    }
}

/// Whether an invitation has expired but is not marked as expired yet.
#[must_use]
pub fn is_overdue(standing: &Standing, now: DateTime<Utc>) -> bool {
    standing.status != InvitationStatus::Expired && standing.now(now) == InvitationStatus::Expired
}

/// The new end of an invitation after a reminder.
///
/// # Errors
/// It is closed, or the last mail was less than a day ago.
pub fn remind(standing: &Standing, now: DateTime<Utc>) -> Result<DateTime<Utc>, Refusal> {
    still_open(standing, now)?;
    if standing.last_letter_at > last_letter_before(now) {
        let from = standing.last_letter_at + BETWEEN_LETTERS;
        return Err(Refusal::RemindedLately { from });
    }
    Ok(standing.expires_at.max(end_after_reminder(now)))
}

/// Invitations whose last mail was sent before this time may be reminded.
#[must_use]
pub fn last_letter_before(now: DateTime<Utc>) -> DateTime<Utc> {
    now - BETWEEN_LETTERS
}

/// The earliest end of an invitation after a reminder.
#[must_use]
pub fn end_after_reminder(now: DateTime<Utc>) -> DateTime<Utc> {
    end_of_day(now + LIFE_AFTER_REMINDER)
}

impl Invited<'_> {
    /// Whether the invitation is for this member with this present address.
    #[must_use]
    pub fn is(&self, member_id: MemberId, address: &str) -> bool {
        match self.member_id {
            Some(invited) => invited == member_id,
            None => same_address(self.address, address),
        }
    }
}

/// Whether the signed-in member may act on the invitation.
///
/// # Errors
/// It belongs to another person (in any state), or it is closed.
pub fn own(standing: &Standing, is_theirs: bool, now: DateTime<Utc>) -> Result<(), Refusal> {
    if !is_theirs {
        return Err(Refusal::NotYours);
    }
    still_open(standing, now)
}

/// What the link of an invitation shows. `is_theirs` is `None` for a visitor.
#[must_use]
pub fn card(standing: &Standing, is_theirs: Option<bool>, now: DateTime<Utc>) -> CardStatus {
    if is_theirs == Some(false) {
        return CardStatus::NotYours;
    }
    match standing.now(now) {
        InvitationStatus::Sent | InvitationStatus::Seen => CardStatus::Open,
        InvitationStatus::Accepted => CardStatus::Accepted,
        InvitationStatus::Declined => CardStatus::Declined,
        InvitationStatus::Revoked => CardStatus::Revoked,
        InvitationStatus::Expired => CardStatus::Expired,
    }
}

fn same_address(one: &str, other: &str) -> bool {
    !one.is_empty() && key(one) == key(other)
}

/// A shortened address that its owner recognises: `l…@members.test`.
#[must_use]
pub fn hint(email: &str) -> String {
    let (local, domain) = email.rsplit_once('@').unwrap_or((email, ""));
    let first: String = local.chars().take(1).collect();
    format!("{first}…@{domain}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_kernel::zone::last_day_before;
    use uuid::Uuid;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn standing(status: InvitationStatus) -> Standing {
        Standing {
            status,
            last_letter_at: at("2026-11-20T09:00:00Z"),
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
    fn a_reminder_gives_two_weeks_and_comes_a_day_after_the_last_letter_at_the_earliest() {
        let mut sent = standing(SENT);
        let from = at("2026-11-21T09:00:00Z");
        assert_eq!(
            remind(&sent, at("2026-11-21T08:59:59Z")),
            Err(Refusal::RemindedLately { from })
        );
        assert_eq!(remind(&sent, from), Ok(sent.expires_at));
        assert_eq!(
            remind(&sent, at("2026-11-25T09:00:00Z")),
            Ok(sent.expires_at)
        );
        assert_eq!(
            remind(&sent, at("2026-12-19T09:00:00Z")),
            Ok(at("2027-01-03T12:00:00Z"))
        );
        sent.last_letter_at = at("2026-11-25T09:00:00Z");
        let from = at("2026-11-26T09:00:00Z");
        assert_eq!(
            remind(&sent, at("2026-11-26T08:59:59Z")),
            Err(Refusal::RemindedLately { from })
        );
        assert!(remind(&sent, at("2026-11-26T09:00:00Z")).is_ok());
    }

    #[test]
    fn an_invitation_lasts_until_its_day_is_over_for_whoever_reads_it() {
        let sent = at("2026-11-20T23:30:00Z");
        let end = end_of_life(sent);
        let day = "2026-12-20".parse().unwrap();
        assert_eq!(last_day_before(end), day);
        for zone in Zone::all() {
            assert!(zone.end_of(day) <= end, "{zone}");
        }
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
            own(&sent, invited.is(MemberId::default(), address), now)
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
        let [leonie, kwame] = [1, 2].map(|number| MemberId(Uuid::from_u128(number)));
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
