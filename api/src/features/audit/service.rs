//! Writing a look down, and reading the log.

use chrono::Duration;
use std::collections::BTreeSet;
use uuid::Uuid;

use super::{
    dto::{AuditPage, AuditQuery},
    model::Place,
    rules, store,
};
use crate::{
    db::Db,
    kernel::{Failure, Page},
};

/// Notes that somebody looked; `kind` as `administration.members_listed`.
///
/// # Errors
/// The database's fault: what cannot be noted is not shown either.
pub async fn looked(
    db: &Db,
    actor: Uuid,
    kind: &'static str,
    subject: Option<Uuid>,
) -> Result<(), Failure> {
    db.write(async |tx| store::add(tx, actor, kind, subject).await)
        .await
}

/// One look lasts so long: a list that is filtered or asked for again is not looked at anew.
const ONE_LOOK: Duration = Duration::minutes(15);

/// Notes that somebody looked at each of these in a programme, where they did not just now.
///
/// # Errors
/// The database's fault: what cannot be noted is not shown either.
pub async fn looked_at(
    db: &Db,
    actor: Uuid,
    kind: &'static str,
    programme_id: Uuid,
    subjects: &[Uuid],
) -> Result<(), Failure> {
    let since = db.clock().now() - ONE_LOOK;
    let noted = store::noted(db.read(), actor, kind, subjects, since).await?;
    let new: Vec<Uuid> = subjects
        .iter()
        .filter(|subject| !noted.contains(subject))
        .copied()
        .collect();
    if new.is_empty() {
        return Ok(());
    }
    db.write(async |tx| store::add_all(tx, actor, kind, programme_id, &new).await)
        .await
}

/// A page of the log, the newest first.
///
/// # Errors
/// A wrong cursor, or the database's fault.
pub async fn entries(db: &Db, query: AuditQuery) -> Result<AuditPage, Failure> {
    let (sought, page) = query.parted();
    let (after, limit) = (page.cursor::<Place>()?, page.limit());
    let lines = store::lines(db.read(), &sought, after, limit + 1).await?;
    let page = Page::cut(lines, limit, |line| Place {
        at: line.occurred_at,
        id: line.id,
    });
    let ids: BTreeSet<Uuid> = page
        .items
        .iter()
        .flat_map(|line| rules::ids(&line.payload))
        .collect();
    let names = store::names(db.read(), ids.into_iter().collect()).await?;
    Ok(AuditPage::of(page, &names))
}
