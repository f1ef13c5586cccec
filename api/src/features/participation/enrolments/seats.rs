//! Seats enforce the capacity: one row per seat. A running mentorship holds one seat of each side.
//!
//! Functions that take a transaction expect that the caller has locked the enrolment.

use sea_orm::{ConnectionTrait, FromQueryResult, QueryResult};

use crate::ids::EnrolmentId;
use tandem_platform::{
    AppError,
    db::{Tx, sql},
};

/// The condition that no running mentorship holds the seat `s`. There is one subquery per role, because each role has its own
/// index. A combined condition, or a `not exists` that becomes an anti-join, would read every running mentorship.
macro_rules! free {
    () => {
        "(select 1 from mentorships h where h.ended_at is null \
         and h.mentee_enrolment_id = s.enrolment_id and h.mentee_seat = s.number limit 1) is null \
         and (select 1 from mentorships h where h.ended_at is null \
         and h.mentor_enrolment_id = s.enrolment_id and h.mentor_seat = s.number limit 1) is null"
    };
}

const FREE: &str = free!();

/// The number of free seats of the enrolment `e` in the surrounding query.
pub const FREE_SEATS: &str = concat!(
    "(select count(*) from seats s where s.enrolment_id = e.id and not s.retired and ",
    free!(),
    ")"
);

/// The same for an enrolment with this alias.
#[must_use]
pub fn free_seats_of(alias: &str) -> String {
    FREE_SEATS.replace("= e.id", &format!("= {alias}.id"))
}

#[derive(FromQueryResult)]
struct Number {
    number: i32,
}

#[derive(FromQueryResult)]
struct Seat {
    number: i32,
    retired: bool,
}

/// The numbers of the free seats of both sides, in ascending order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FreeSeats {
    pub mentee: Vec<i32>,
    pub mentor: Vec<i32>,
}

impl FreeSeats {
    /// Columns for [`free_seats_join`]. Each row is one free seat.
    pub const COLUMNS: &str = "free.enrolment_id as free_of, free.number as free_number";

    /// Reads rows with [`Self::COLUMNS`]. Seats that are not of this mentee's enrolment are the mentor's.
    ///
    /// # Errors
    /// A database fault.
    pub fn of(rows: &[QueryResult], mentee: EnrolmentId) -> Result<Self, AppError> {
        let mut seats = Self::default();
        for row in rows {
            let of: Option<EnrolmentId> = row.try_get("", "free_of")?;
            let number: Option<i32> = row.try_get("", "free_number")?;
            let (Some(of), Some(number)) = (of, number) else {
                continue;
            };
            match of == mentee {
                true => seats.mentee.push(number),
                false => seats.mentor.push(number),
            }
        }
        Ok(seats)
    }
}

/// Joins the free seats of these enrolments to a query. The rows must be sorted by `free.number`.
#[must_use]
pub fn free_seats_join(enrolments: &str) -> String {
    let free = FREE.replace("s.enrolment_id", "free.enrolment_id");
    let free = free.replace("s.number", "free.number");
    format!(
        "left join seats free on free.enrolment_id in ({enrolments}) and not free.retired and {free}"
    )
}

/// Whether there is a free seat. Without a lock the result may be outdated.
///
/// # Errors
/// A database fault.
pub async fn is_any_free(
    connection: &impl ConnectionTrait,
    enrolment_id: EnrolmentId,
) -> Result<bool, AppError> {
    let sql = format!(
        "select s.number from seats s where s.enrolment_id = $1 and not s.retired and {FREE} \
         limit 1"
    );
    let seat: Option<Number> = sql::one(connection, &sql, [enrolment_id.into()]).await?;
    Ok(seat.is_some())
}

async fn free(tx: &Tx, enrolment_id: EnrolmentId) -> Result<Vec<Number>, AppError> {
    let sql = format!(
        "select s.number from seats s where s.enrolment_id = $1 and not s.retired and {FREE} \
         order by s.number desc"
    );
    sql::all(&**tx, &sql, [enrolment_id.into()]).await
}

/// Sets the number of seats to `capacity`: adds missing seats and retires surplus free ones. An occupied surplus seat is retired by
/// a later call, when its mentorship has ended.
///
/// # Errors
/// A database fault.
pub async fn resize(tx: &Tx, enrolment_id: EnrolmentId, capacity: u32) -> Result<(), AppError> {
    let all: Vec<Seat> = sql::all(
        &**tx,
        "select number, retired from seats where enrolment_id = $1 order by number",
        [enrolment_id.into()],
    )
    .await?;
    let wanted = usize::try_from(capacity).unwrap_or(usize::MAX);
    let in_use = all.iter().filter(|seat| !seat.retired).count();
    if in_use > wanted {
        return retire(tx, enrolment_id, in_use - wanted).await;
    }
    let back = all
        .iter()
        .filter(|seat| seat.retired)
        .map(|seat| seat.number);
    let highest = all.last().map_or(0, |seat| seat.number);
    let missing = wanted - in_use;
    for number in back.chain(highest + 1..).take(missing) {
        add(tx, enrolment_id, number).await?;
    }
    Ok(())
}

async fn retire(tx: &Tx, enrolment_id: EnrolmentId, surplus: usize) -> Result<(), AppError> {
    for seat in free(tx, enrolment_id).await?.iter().take(surplus) {
        let sql = "update seats set retired = true where enrolment_id = $1 and number = $2";
        sql::run(&**tx, sql, [enrolment_id.into(), seat.number.into()]).await?;
    }
    Ok(())
}

async fn add(tx: &Tx, enrolment_id: EnrolmentId, number: i32) -> Result<(), AppError> {
    let sql = "insert into seats (enrolment_id, number, retired) values ($1, $2, false) \
         on conflict (enrolment_id, number) do update set retired = false";
    sql::run(&**tx, sql, [enrolment_id.into(), number.into()]).await?;
    Ok(())
}
