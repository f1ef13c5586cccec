//! How soon a mentor replies. It is shown only where it is known and soon.

use chrono::TimeDelta;

/// With fewer replies, nothing is shown.
const ENOUGH_ANSWERS: usize = 3;
/// The longest time that is shown.
const LONGEST_DAYS: i64 = 7;

/// A request that is no longer open.
#[derive(Clone, Copy, Debug)]
pub struct Decided {
    /// Whether it was accepted or declined; otherwise it expired.
    pub answered: bool,
    /// Time from the request to its decision or expiry.
    pub after: TimeDelta,
}

/// Within how many days a mentor usually replies: the median over their last requests, also expired ones, rounded up. `None` for
/// fewer than three replies or more than seven days.
pub fn answers_within(last: &[Decided]) -> Option<u32> {
    let answers = last.iter().filter(|decided| decided.answered).count();
    if answers < ENOUGH_ANSWERS {
        return None;
    }
    let mut times: Vec<TimeDelta> = last.iter().map(|decided| decided.after).collect();
    times.sort_unstable();
    let middle = *times.get(times.len() / 2)?;
    let began = i64::from(middle > TimeDelta::days(middle.num_days()));
    let days = (middle.num_days() + began).max(1);
    u32::try_from(days).ok().filter(|_| days <= LONGEST_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(hours: i64) -> Decided {
        Decided {
            answered: true,
            after: TimeDelta::hours(hours),
        }
    }

    const EXPIRED: Decided = Decided {
        answered: false,
        after: TimeDelta::days(14),
    };

    #[test]
    fn two_answers_say_nothing_and_three_do() {
        assert_eq!(answers_within(&[answered(1), answered(1)]), None);
        let three = [answered(30), answered(47), answered(200)];
        assert_eq!(answers_within(&three), Some(2));
    }

    #[test]
    fn whoever_answers_at_once_answers_within_a_day() {
        assert_eq!(answers_within(&[answered(0); 3]), Some(1));
        assert_eq!(answers_within(&[answered(24); 3]), Some(1));
        assert_eq!(answers_within(&[answered(25); 3]), Some(2));
    }

    #[test]
    fn more_than_a_week_is_not_told() {
        assert_eq!(answers_within(&[answered(7 * 24); 3]), Some(7));
        assert_eq!(answers_within(&[answered(7 * 24 + 1); 3]), None);
    }

    #[test]
    fn requests_left_to_expire_count_as_slow_and_not_as_answers() {
        assert_eq!(answers_within(&[answered(1), answered(1), EXPIRED]), None);
        let mostly_left = [
            answered(1),
            answered(1),
            answered(1),
            EXPIRED,
            EXPIRED,
            EXPIRED,
        ];
        assert_eq!(answers_within(&mostly_left), None);
    }
}
