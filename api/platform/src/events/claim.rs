//! Finds and locks the events that are to be dispatched.

use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;

use super::subscriptions::Interest;
use crate::AppError;
use crate::db::{SqlConditions, Tx, entities::events, sql};

const BATCH: u64 = 100;

/// Whether the event `e` is postponed, because a subscriber failed and its pause is not over.
const PUT_OFF: &str = "exists (select 1 from dispatches d where d.event_id = e.id \
     and not d.done and d.next_at > ?)";

/// The events that this process can dispatch: all of the kinds that no other release handles; of the other kinds, those that not
/// all of its own subscribers have handled.
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

/// Whether any event is not fully dispatched. Every poll begins with this query, so it must be cheap.
pub(super) async fn is_any_undispatched(
    connection: &impl ConnectionTrait,
) -> Result<bool, AppError> {
    let query = "select seq from events where dispatched = false limit 1";
    Ok(!sql::rows(connection, query, []).await?.is_empty())
}

/// Whether there is an event to dispatch.
pub(super) async fn is_anything(
    connection: &impl ConnectionTrait,
    interest: &Interest,
    now: DateTime<Utc>,
) -> Result<bool, AppError> {
    Ok(!found(connection, interest, now, "limit 1")
        .await?
        .is_empty())
}

/// Locks and returns the oldest of them. They are found by a flag and not by a cursor, because an event with a smaller number can
/// commit after one with a larger number.
pub(super) async fn claim(tx: &Tx, interest: &Interest) -> Result<Vec<events::Model>, AppError> {
    let lock = match tx.locks_rows() {
        true => "for update of e skip locked",
        false => "",
    };
    found(&**tx, interest, tx.now(), &format!("limit {BATCH} {lock}")).await
}
