//! Deterministic ids.

use chrono::{DateTime, Utc};
use rand::{Rng, rngs::StdRng};
use uuid::{Builder, Uuid};

/// A UUIDv7 of this time, because lists are sorted by id.
pub fn at<Id: From<Uuid>>(rng: &mut StdRng, time: DateTime<Utc>) -> Id {
    let millis = u64::try_from(time.timestamp_millis()).unwrap_or_default();
    Builder::from_unix_timestamp_millis(millis, &rng.random())
        .into_uuid()
        .into()
}

/// An ORCID iD with a valid check digit, below the range that is assigned to people.
#[must_use]
pub fn orcid(number: usize) -> String {
    let body = format!("{:015}", number % 10_000_000);
    let total = body.chars().fold(0, |total, character| {
        (total + character.to_digit(10).unwrap_or_default()) * 2
    });
    let check = match (12 - total % 11) % 11 {
        10 => "X".to_owned(),
        digit => digit.to_string(),
    };
    let groups: Vec<String> = format!("{body}{check}")
        .chars()
        .collect::<Vec<_>>()
        .chunks(4)
        .map(String::from_iter)
        .collect();
    groups.join("-")
}

#[cfg(test)]
mod tests {
    use super::orcid;

    #[test]
    fn an_orcid_id_has_its_check_digit() {
        assert_eq!(orcid(1001), "0000-0000-0001-0015");
        assert_eq!(orcid(1003), "0000-0000-0001-0031");
    }
}
