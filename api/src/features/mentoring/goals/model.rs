//! Ids, states and the text of a goal.

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use crate::features::{pairing::mentorships::OwnMentorship, programme::programmes::Role};
use tandem_platform::MemberId;

tandem_platform::id_type! {
    GoalId
}

tandem_platform::id_type! {
    MilestoneId
}

tandem_platform::id_type! {
    CheckInId
}

tandem_platform::id_type! {
    GoalQuestionId
}

tandem_platform::column_enum! {
    pub enum GoalStatus {
        Draft = "draft",
        Active = "active",
        Reached = "reached",
        Dropped = "dropped",
    }
}

tandem_platform::column_enum! {
    pub enum GoalKind {
        Professional = "professional",
        Academic = "academic",
        Career = "career",
    }
}

tandem_kernel::text_enum! {
    /// The five answers of a SMART goal.
    pub enum Letter {
        Specific = "specific",
        Measurable = "measurable",
        Attainable = "attainable",
        Realistic = "realistic",
        TimeSensitive = "time_sensitive",
    }
}

/// The largest value, in whole units, of either sign.
pub const LARGEST_VALUE: i32 = 10_000_000;

/// A decimal number with at most two decimals, stored as whole hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, sea_orm::DeriveValueType)]
pub struct Hundredths(pub i32);

impl Hundredths {
    /// Reads a number. `None` if it has more than two decimals or is larger than [`LARGEST_VALUE`].
    #[must_use]
    pub fn of_number(number: f64) -> Option<Self> {
        // The shortest decimal text of the number; it has no exponent.
        let text = number.to_string();
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => (-1, digits),
            None => (1, text.as_str()),
        };
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        if decimals.len() > 2 {
            return None;
        }
        let hundredths: i32 = format!("{whole}{decimals:0<2}").parse().ok()?;
        (hundredths <= LARGEST_VALUE * 100).then_some(Self(sign * hundredths))
    }
}

impl Serialize for Hundredths {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 % 100 {
            0 => serializer.serialize_i32(self.0 / 100),
            _ => serializer.serialize_f64(f64::from(self.0) / 100.0),
        }
    }
}

/// What a mentee wrote about a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalText {
    pub kind: GoalKind,
    pub title: String,
    pub specific: String,
    /// What is counted.
    pub measured: String,
    pub unit: String,
    pub start_value: Option<Hundredths>,
    pub target_value: Option<Hundredths>,
    pub attainable: String,
    pub realistic: String,
    pub due_on: Option<NaiveDate>,
}

impl GoalText {
    /// The goal in a few words: its title, or what exactly is to be done.
    #[must_use]
    pub fn name(&self) -> &str {
        match self.title.trim() {
            "" => self.specific.trim(),
            title => title,
        }
    }
}

/// The side of the mentorship that a member is.
#[must_use]
pub fn role_of(own: &OwnMentorship, member_id: MemberId) -> Role {
    match own.mentee_id == member_id {
        true => Role::Mentee,
        false => Role::Mentor,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn a_number_has_at_most_two_decimals() {
        let read = |number| Hundredths::of_number(number).map(|value| value.0);
        assert_eq!(read(5.0), Some(500));
        assert_eq!(read(0.1), Some(10));
        assert_eq!(read(-2.05), Some(-205));
        assert_eq!(read(-0.0), Some(0));
        assert_eq!(read(10_000_000.0), Some(1_000_000_000));
        for refused in [0.125, 1e-3, 10_000_000.01, 1e300, f64::NAN, f64::INFINITY] {
            assert_eq!(read(refused), None, "{refused}");
        }
    }

    #[test]
    fn a_whole_number_is_written_as_one() {
        let written = [500, -250, 1, 0].map(|value| json!(Hundredths(value)));
        assert_eq!(written, [json!(5), json!(-2.5), json!(0.01), json!(0)]);
    }

    proptest! {
        #[test]
        fn every_value_is_read_as_it_was_written(hundredths in -1_000_000_000_i32..=1_000_000_000) {
            let written = json!(Hundredths(hundredths));
            let read = Hundredths::of_number(written.as_f64().unwrap());
            prop_assert_eq!(read, Some(Hundredths(hundredths)));
        }
    }
}
