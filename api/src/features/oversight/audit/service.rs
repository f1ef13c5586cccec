//! Reads the audit log.

use std::collections::BTreeSet;
use uuid::Uuid;

use super::{
    dto::{AuditPage, AuditQuery},
    model::Place,
    rules, store,
};
use tandem_kernel::Page;
use tandem_platform::{AppError, db::Db};

/// A page of the audit log, newest first.
///
/// # Errors
/// An invalid cursor; a database fault.
pub async fn entries(db: &Db, query: AuditQuery) -> Result<AuditPage, AppError> {
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
