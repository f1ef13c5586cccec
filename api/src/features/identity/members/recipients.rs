//! Limits on the number of people a member causes mails to. People are counted, not requests. The counts are in the database, so
//! they hold across replicas.

use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel};
use tandem_macros::Refusal;

use crate::features::identity::members::entities::recipient_counts;
use tandem_platform::{AppError, MemberId, config::LimitsConfig, db::Tx};

const HOUR: Duration = Duration::hours(1);
const DAY: Duration = Duration::days(1);

/// Maximum number of recipients per hour and per day.
#[derive(Clone, Copy, Debug)]
pub struct RecipientLimits {
    pub per_hour: u32,
    pub per_day: u32,
}

impl RecipientLimits {
    #[must_use]
    pub fn of(limits: &LimitsConfig) -> Self {
        Self {
            per_hour: limits.recipients_per_hour.get(),
            per_day: limits.recipients_per_day.get(),
        }
    }
}

/// Counts of the current hour and day. Each period starts with its first mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Counted {
    hour_from: DateTime<Utc>,
    in_hour: u32,
    day_from: DateTime<Utc>,
    in_day: u32,
}

impl Counted {
    const fn nobody(now: DateTime<Utc>) -> Self {
        Self {
            hour_from: now,
            in_hour: 0,
            day_from: now,
            in_day: 0,
        }
    }

    /// The counts with expired periods reset.
    fn at(self, now: DateTime<Utc>) -> Self {
        let mut counted = self;
        if now >= self.hour_from + HOUR {
            (counted.hour_from, counted.in_hour) = (now, 0);
        }
        if now >= self.day_from + DAY {
            (counted.day_from, counted.in_day) = (now, 0);
        }
        counted
    }

    fn left(self, limits: RecipientLimits) -> u32 {
        let in_hour = limits.per_hour.saturating_sub(self.in_hour);
        in_hour.min(limits.per_day.saturating_sub(self.in_day))
    }

    /// The counts after adding `people`, or a refusal.
    fn with(
        self,
        people: u32,
        limits: RecipientLimits,
        now: DateTime<Utc>,
    ) -> Result<Self, TooManyRecipients> {
        let counted = self.at(now);
        let left = counted.left(limits);
        if people > left {
            let is_of_day = limits.per_day.saturating_sub(counted.in_day) <= left;
            let again = match is_of_day {
                true => counted.day_from + DAY,
                false => counted.hour_from + HOUR,
            };
            let retry_after = (again - now).num_seconds().max(1).unsigned_abs();
            return Err(TooManyRecipients { left, retry_after });
        }
        Ok(Self {
            in_hour: counted.in_hour + people,
            in_day: counted.in_day + people,
            ..counted
        })
    }
}

/// More recipients than the member has left.
#[derive(Debug, PartialEq, Eq, Refusal)]
#[refusal(code = "too_many_recipients", kind = TooMany, detail = "Nobody was written to: for now you can write to {left} more people.", args(left, retry_after))]
struct TooManyRecipients {
    left: u32,
    retry_after: u64,
}

/// Counts recipients in the transaction that causes the mails.
///
/// # Errors
/// `too_many_recipients`; a database fault.
pub async fn count_recipients(
    tx: &Tx,
    member_id: MemberId,
    people: usize,
    limits: RecipientLimits,
) -> Result<(), AppError> {
    if people == 0 {
        return Ok(());
    }
    let nobody = row(member_id, Counted::nobody(tx.now()));
    // On conflict, a no-op update returns the existing row and locks it.
    let as_it_is = OnConflict::column(recipient_counts::Column::MemberId)
        .update_column(recipient_counts::Column::MemberId)
        .to_owned();
    let found = recipient_counts::Entity::insert(nobody.into_active_model())
        .on_conflict(as_it_is)
        .exec_with_returning(&**tx)
        .await?;
    let counted = counted(found);
    let people = u32::try_from(people).unwrap_or(u32::MAX);
    let counted = counted.with(people, limits, tx.now())?;
    let row = row(member_id, counted).into_active_model().reset_all();
    recipient_counts::Entity::update(row)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// The number of recipients that the member has left.
///
/// # Errors
/// A database fault.
pub async fn recipients_left(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    limits: RecipientLimits,
    now: DateTime<Utc>,
) -> Result<u32, AppError> {
    let found = recipient_counts::Entity::find_by_id(member_id);
    let found = found.one(connection).await?.map(counted);
    let counted = found.unwrap_or(Counted::nobody(now)).at(now);
    Ok(counted.left(limits))
}

fn counted(row: recipient_counts::Model) -> Counted {
    let number = |count: i32| u32::try_from(count).unwrap_or_default();
    Counted {
        hour_from: row.hour_from,
        in_hour: number(row.in_hour),
        day_from: row.day_from,
        in_day: number(row.in_day),
    }
}

fn row(member_id: MemberId, counted: Counted) -> recipient_counts::Model {
    let number = |count: u32| i32::try_from(count).unwrap_or(i32::MAX);
    recipient_counts::Model {
        member_id,
        hour_from: counted.hour_from,
        in_hour: number(counted.in_hour),
        day_from: counted.day_from,
        in_day: number(counted.in_day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: RecipientLimits = RecipientLimits {
        per_hour: 10,
        per_day: 15,
    };

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn people_are_counted_within_the_hour_and_within_the_day() {
        let nine = at("2026-11-20T09:00:00Z");
        let with = |counted: Counted, people, now| counted.with(people, LIMITS, now);
        let eight = with(Counted::nobody(nine), 8, nine).unwrap();
        let half_past = at("2026-11-20T09:30:00Z");
        let refused = with(eight, 3, half_past).unwrap_err();
        assert_eq!((refused.left, refused.retry_after), (2, 1800));
        let ten = with(eight, 2, half_past).unwrap();
        let hour_later = at("2026-11-20T10:00:00Z");
        let refused = with(ten, 6, hour_later).unwrap_err();
        assert_eq!((refused.left, refused.retry_after), (5, 23 * 3600));
        let fifteen = with(ten, 5, hour_later).unwrap();
        assert_eq!(
            with(fifteen, 1, at("2026-11-21T08:59:59Z"))
                .unwrap_err()
                .left,
            0
        );
        let next_day = with(fifteen, 10, at("2026-11-21T09:00:00Z")).unwrap();
        assert_eq!((next_day.in_hour, next_day.in_day), (10, 10));
    }
}
