//! Who can be named.

use chrono::NaiveDate;
use uuid::Uuid;

use super::refusal::DeputyRefusal as Refusal;

/// A member whom the typed address or number could mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meant {
    pub id: Uuid,
    pub active: bool,
    /// The society named them for this programme.
    pub coordinates: bool,
}

/// The member to be named.
///
/// # Errors
/// Nobody or several are meant, or the one cannot be named.
pub fn named(
    meant: &[Meant],
    by: Uuid,
    until: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<Uuid, Refusal> {
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
    if until.is_some_and(|until| until < today) {
        return Err(Refusal::InThePast);
    }
    Ok(member.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BY: Uuid = Uuid::from_u128(1);
    const ONE: Meant = Meant {
        id: Uuid::from_u128(2),
        active: true,
        coordinates: false,
    };

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn refusal(meant: &[Meant]) -> Option<Refusal> {
        named(meant, BY, None, day(20)).err()
    }

    #[test]
    fn one_active_member_who_does_not_coordinate_yet_is_named() {
        assert_eq!(named(&[ONE], BY, Some(day(20)), day(20)), Ok(ONE.id));
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
        let yesterday = named(&[ONE], BY, Some(day(19)), day(20));
        assert_eq!(yesterday, Err(Refusal::InThePast));
    }
}
