//! The events that there is something to dispatch of.

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use super::subscriptions::Interest;
use crate::AppError;
use crate::db::{SqlConditions, Tx, entities::events, sql};

const BATCH: u64 = 100;

/// Of the event `e`: whether it waits, because somebody of whom it is known failed a while ago.
const PUT_OFF: &str = "exists (select 1 from dispatches d where d.event_id = e.id \
     and not d.done and d.next_at > ?)";

/// What there is to do for the own subscribers: everything of the kinds of which nobody else hears, and of the
/// others what the own ones were not told.
fn waiting(interest: &Interest, now: DateTime<Utc>) -> SqlConditions {
    let mut all = SqlConditions::default();
    let put_off = PUT_OFF.replace('?', &all.place(now));
    let shared = interest.shared();
    let kinds = sql::bind_list(&mut all.values, &shared);
    let of_others = match shared.is_empty() {
        true => String::new(),
        false => format!("e.kind not in ({kinds}) and "),
    };
    let mut parts = vec![format!("({of_others}not {put_off})")];
    for kind in &shared {
        let own = interest.of(kind);
        if own.is_empty() {
            continue;
        }
        let (kind, names) = (
            all.place(kind.as_str()),
            sql::bind_list(&mut all.values, own),
        );
        parts.push(format!(
            "(e.kind = {kind} and not {put_off} and (select count(*) from dispatches d \
             where d.event_id = e.id and d.done and d.subscriber in ({names})) < {})",
            own.len()
        ));
    }
    all.add_placed(&format!("({})", parts.join(" or ")));
    all
}

async fn found(
    connection: &impl ConnectionTrait,
    interest: &Interest,
    now: DateTime<Utc>,
    rest: &str,
) -> Result<Vec<events::Model>, AppError> {
    let SqlConditions { text, values } = waiting(interest, now);
    let query =
        format!("select e.* from events e where e.dispatched = false{text} order by e.seq {rest}");
    sql::all(connection, &query, values).await
}

/// Whether any event is not dispatched to everybody: the question of every poll, as cheap as it can be.
pub(super) async fn is_any_undispatched(
    connection: &impl ConnectionTrait,
) -> Result<bool, AppError> {
    let query = "select seq from events where dispatched = false limit 1";
    Ok(!sql::rows(connection, query, []).await?.is_empty())
}

/// Whether there is anything to do.
pub(super) async fn is_anything(
    connection: &impl ConnectionTrait,
    interest: &Interest,
    now: DateTime<Utc>,
) -> Result<bool, AppError> {
    Ok(!found(connection, interest, now, "limit 1")
        .await?
        .is_empty())
}

/// The oldest of them, locked. By flag and never by a cursor: a smaller number can commit after a larger one.
pub(super) async fn claim(tx: &Tx, interest: &Interest) -> Result<Vec<events::Model>, AppError> {
    let lock = match tx.locks_rows() {
        true => "for update of e skip locked",
        false => "",
    };
    found(&**tx, interest, tx.now(), &format!("limit {BATCH} {lock}")).await
}
