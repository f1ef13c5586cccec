//! Rules for naming deputies.

use chrono::{DateTime, NaiveDate, Utc};

use super::refusal::DeputyRefusal as Refusal;
use tandem_kernel::Zone;
use tandem_platform::MemberId;

/// A member with the typed address or number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meant {
    pub id: MemberId,
    pub active: bool,
    /// The society named the member as a coordinator of this programme.
    pub coordinates: bool,
    /// The time zone of the member's calendar.
    pub zone: Zone,
}

/// The member to name. The last day is a day in the deputy's time zone and must not be over there.
///
/// # Errors
/// No member or several members match, or the member cannot be named.
pub fn named(
    meant: &[Meant],
    by: MemberId,
    until: Option<NaiveDate>,
    now: DateTime<Utc>,
) -> Result<Meant, Refusal> {
    let member = match meant {
        [] => return Err(Refusal::NoSuchMember),
        [one] => one,
        _ => return Err(Refusal::SeveralMembers),
    };
    if member.id == by {
        return Err(Refusal::Oneself);
    }
    if !member.active {
        return Err(Refusal::NotActive);
    }
    if member.coordinates {
        return Err(Refusal::Coordinates);
    }
    if until.is_some_and(|until| until < member.zone.day(now)) {
        return Err(Refusal::InThePast);
    }
    Ok(*member)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const BY: MemberId = MemberId(Uuid::from_u128(1));
    const ONE: Meant = Meant {
        id: MemberId(Uuid::from_u128(2)),
        active: true,
        coordinates: false,
        zone: Zone::UTC,
    };

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn now() -> DateTime<Utc> {
        "2026-11-20T09:00:00Z".parse().unwrap()
    }

    fn refusal(meant: &[Meant]) -> Option<Refusal> {
        named(meant, BY, None, now()).err()
    }

    #[test]
    fn a_last_day_lasts_still_where_it_is_not_over() {
        let until = |zone: &str, day: NaiveDate| {
            let zone = zone.parse().unwrap();
            named(&[Meant { zone, ..ONE }], BY, Some(day), now()).is_ok()
        };
        // In Honolulu it is still the 19th.
        assert!(until("Pacific/Honolulu", day(19)));
        assert!(!until("UTC", day(19)));
        // On Kiritimati it is still the 20th.
        assert!(until("Pacific/Kiritimati", day(20)));
    }

    #[test]
    fn one_active_member_who_does_not_coordinate_yet_is_named() {
        assert_eq!(named(&[ONE], BY, Some(day(20)), now()), Ok(ONE));
        assert_eq!(refusal(&[]), Some(Refusal::NoSuchMember));
        assert_eq!(refusal(&[ONE, ONE]), Some(Refusal::SeveralMembers));
        assert_eq!(refusal(&[Meant { id: BY, ..ONE }]), Some(Refusal::Oneself));
        let lapsed = Meant {
            active: false,
            ..ONE
        };
        assert_eq!(refusal(&[lapsed]), Some(Refusal::NotActive));
        let colleague = Meant {
            coordinates: true,
            ..ONE
        };
        assert_eq!(refusal(&[colleague]), Some(Refusal::Coordinates));
        let yesterday = named(&[ONE], BY, Some(day(19)), now());
        assert_eq!(yesterday, Err(Refusal::InThePast));
    }
}
