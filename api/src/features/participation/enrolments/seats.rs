//! Seats: the capacity rule as rows. A mentorship holds one seat of each side while it lasts.
//!
//! What takes a transaction expects the enrolment to be locked by it.

use sea_orm::{ConnectionTrait, FromQueryResult, QueryResult};

use crate::ids::EnrolmentId;
use tandem_platform::{
    AppError,
    db::{Tx, sql},
};

/// True for a seat `s` that no running mentorship holds. Each side has an index of its own; one condition for
/// both would read every running mentorship, and so would PostgreSQL where it may make an anti-join of a `not exists`.
macro_rules! free {
    () => {
        "(select 1 from mentorships h where h.ended_at is null \
         and h.mentee_enrolment_id = s.enrolment_id and h.mentee_seat = s.number limit 1) is null \
         and (select 1 from mentorships h where h.ended_at is null \
         and h.mentor_enrolment_id = s.enrolment_id and h.mentor_seat = s.number limit 1) is null"
    };
}

const FREE: &str = free!();

/// How many more mentorships the enrolment `e` of the surrounding query can take.
pub const FREE_SEATS: &str = concat!(
    "(select count(*) from seats s where s.enrolment_id = e.id and not s.retired and ",
    free!(),
    ")"
);

/// The same of the enrolment that the surrounding query calls `alias`.
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

/// The numbers of the free seats of both sides, the lowest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FreeSeats {
    pub mentee: Vec<i32>,
    pub mentor: Vec<i32>,
}

impl FreeSeats {
    /// Columns to be read with [`free_seats_join`]; each free seat is a row.
    pub const COLUMNS: &str = "free.enrolment_id as free_of, free.number as free_number";

    /// What rows with [`Self::COLUMNS`] say, for this mentee's enrolment and a mentor's.
    ///
    /// # Errors
    /// The database's fault.
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

/// Joins the free seats of these enrolments to a query; the rows are to be in the order of `free.number`.
#[must_use]
pub fn free_seats_join(enrolments: &str) -> String {
    let free = FREE.replace("s.enrolment_id", "free.enrolment_id");
    let free = free.replace("s.number", "free.number");
    format!(
        "left join seats free on free.enrolment_id in ({enrolments}) and not free.retired and {free}"
    )
}

/// Whether a seat was free a moment ago, for readers who hold no lock.
///
/// # Errors
/// The database's fault.
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

/// Brings the number of seats to `capacity`: adds what is missing, retires what is too many.
/// A seat that a mentorship holds is retired when it comes free, by calling this again.
///
/// # Errors
/// The database's fault.
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
