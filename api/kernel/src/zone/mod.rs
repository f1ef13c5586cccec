//! Time zones, and the conversions between instants and dates.
//!
//! An instant is a `DateTime<Utc>`. A date is a `NaiveDate` and depends on the time zone of its reader, so every conversion names a
//! zone. `DateTime::date_naive`, which means UTC, is forbidden elsewhere.

mod table;

use chrono::{
    DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, SubsecRound, TimeDelta,
    Timelike, Utc,
};
use jiff::{Timestamp, civil, tz::AmbiguousOffset};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{fmt, str::FromStr, sync::LazyLock};

pub use table::{Source, Table};

/// The zones of this process. They are loaded once, so the rules do not change while the process runs.
static TABLE: LazyLock<Table> = LazyLock::new(|| Table::load(Some(&table::system_directory())));

/// A time zone of the IANA database under its current name. The default is UTC. It has two bytes, so that packed data can hold it.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Zone(u16);

/// The database has no zone of this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no time zone of the IANA database has this name")]
pub struct UnknownZone;

/// The instants at which a clock shows a local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moments {
    /// The time is shown exactly once, at this instant.
    One(DateTime<Utc>),
    /// Clocks went back, so the time is shown twice.
    Twice {
        /// The earlier instant, before clocks go back.
        first: DateTime<Utc>,
        /// The later instant, after clocks went back.
        second: DateTime<Utc>,
    },
    /// Clocks went forward, so the time is never shown. From `next` on, clocks show later times.
    Never {
        /// The instant at which clocks jump over the time.
        next: DateTime<Utc>,
    },
}

impl Moments {
    /// The only instant, the first of two, or the first one after a gap.
    #[must_use]
    pub const fn first(self) -> DateTime<Utc> {
        match self {
            Self::One(at) | Self::Twice { first: at, .. } | Self::Never { next: at } => at,
        }
    }
}

/// The zones that people can choose from, and the release of their rules.
#[must_use]
pub fn known() -> &'static Table {
    &TABLE
}

impl Zone {
    /// Coordinated Universal Time, which is also the default.
    pub const UTC: Self = Self(table::UTC);

    /// The zone of a name, also of an older one: `Asia/Calcutta` is `Asia/Kolkata`. `None` where the database has no such name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        TABLE.place_of(name).map(Self)
    }

    /// All zones by name, UTC first.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.places().map(Self)
    }

    /// The current name in the IANA database, for example `Europe/Paris`.
    #[must_use]
    pub fn name(self) -> &'static str {
        TABLE.name(self.0)
    }

    /// The offset from UTC at an instant; positive where clocks are ahead.
    #[must_use]
    pub fn offset(self, at: DateTime<Utc>) -> TimeDelta {
        let Ok(timestamp) = Timestamp::from_second(at.timestamp()) else {
            return TimeDelta::zero();
        };
        let offset = TABLE.rules(self.0).to_offset(timestamp);
        TimeDelta::seconds(offset.seconds().into())
    }

    /// Local date and time in this zone at an instant.
    #[must_use]
    pub fn local(self, at: DateTime<Utc>) -> NaiveDateTime {
        let utc = at.naive_utc();
        utc.checked_add_signed(self.offset(at)).unwrap_or(utc)
    }

    /// Date in this zone at an instant.
    #[must_use]
    pub fn day(self, at: DateTime<Utc>) -> NaiveDate {
        self.local(at).date()
    }

    /// The instants at which clocks in this zone show `local`.
    #[must_use]
    pub fn moments(self, local: NaiveDateTime) -> Moments {
        let utc_less = |offset: jiff::tz::Offset| {
            let ahead = TimeDelta::seconds(offset.seconds().into());
            let utc = local.checked_sub_signed(ahead).unwrap_or(local);
            utc.and_utc()
        };
        let Some(civil) = civil_time(local) else {
            return Moments::One(local.and_utc());
        };
        match TABLE.rules(self.0).to_ambiguous_timestamp(civil).offset() {
            AmbiguousOffset::Unambiguous { offset } => Moments::One(utc_less(offset)),
            AmbiguousOffset::Fold { before, after } => Moments::Twice {
                first: utc_less(before),
                second: utc_less(after),
            },
            AmbiguousOffset::Gap { before, after } => Moments::Never {
                next: self.jump_between(utc_less(after), utc_less(before)),
            },
        }
    }

    /// The instant after `low`, and not after `high`, at which the offset changes. Offsets change at whole seconds.
    fn jump_between(self, low: DateTime<Utc>, high: DateTime<Utc>) -> DateTime<Utc> {
        let offset = self.offset(low);
        let (mut low, mut high) = (low.trunc_subsecs(0), high.trunc_subsecs(0));
        while high - low > TimeDelta::seconds(1) {
            let middle = low + TimeDelta::seconds((high - low).num_seconds() / 2);
            if self.offset(middle) == offset {
                low = middle;
            } else {
                high = middle;
            }
        }
        high
    }

    /// The first instant of a day in this zone. Where clocks skip midnight, it is the instant of the jump.
    #[must_use]
    pub fn start_of(self, day: NaiveDate) -> DateTime<Utc> {
        self.moments(day.and_time(NaiveTime::MIN)).first()
    }

    /// The first instant after a day in this zone. A period "until" a day ends here.
    #[must_use]
    pub fn end_of(self, day: NaiveDate) -> DateTime<Utc> {
        self.start_of(day.checked_add_days(Days::new(1)).unwrap_or(day))
    }
}

/// The first instant at which a day is over in every time zone: the end of a date that is promised to somebody whose time zone is
/// unknown.
#[must_use]
pub fn over_everywhere(day: NaiveDate) -> DateTime<Utc> {
    let next = day.checked_add_days(Days::new(1)).unwrap_or(day);
    let utc = next.and_time(NaiveTime::MIN).and_utc();
    utc.checked_add_signed(LAST_TO_END_A_DAY).unwrap_or(utc)
}

/// The inverse of [`over_everywhere`]: the first day that is not over everywhere before `at`.
#[must_use]
pub fn last_day_before(at: DateTime<Utc>) -> NaiveDate {
    let before = LAST_TO_END_A_DAY + TimeDelta::microseconds(1);
    Zone::UTC.day(at.checked_sub_signed(before).unwrap_or(at))
}

/// The latest date that any time zone shows at `now`.
#[must_use]
pub fn latest_day(now: DateTime<Utc>) -> NaiveDate {
    Zone::UTC.day(now.checked_add_signed(FIRST_TO_BEGIN_A_DAY).unwrap_or(now))
}

/// Largest offset ahead of UTC.
const FIRST_TO_BEGIN_A_DAY: TimeDelta = TimeDelta::hours(14);
/// Largest offset behind UTC.
const LAST_TO_END_A_DAY: TimeDelta = TimeDelta::hours(12);

fn civil_time(local: NaiveDateTime) -> Option<civil::DateTime> {
    let small = |value: u32| i8::try_from(value).ok();
    civil::DateTime::new(
        i16::try_from(local.year()).ok()?,
        small(local.month())?,
        small(local.day())?,
        small(local.hour())?,
        small(local.minute())?,
        small(local.second())?,
        0,
    )
    .ok()
}

impl fmt::Display for Zone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl FromStr for Zone {
    type Err = UnknownZone;

    fn from_str(name: &str) -> Result<Self, UnknownZone> {
        Self::named(name).ok_or(UnknownZone)
    }
}

impl Serialize for Zone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        name.parse()
            .map_err(|error| de::Error::custom(format!("{error}: {name:?}")))
    }
}

#[cfg(test)]
mod tests;
