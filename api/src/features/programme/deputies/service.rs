//! Names deputies and ends their rights.

use super::{
    dto::{Deputy, DeputyPage, NameDeputy},
    event::{DeputyEvent, What},
    model::DeputyId,
    rules, store,
};
use tandem_kernel::{Page, PageQuery};
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{Db, IdempotencyRecord, IdempotentAnswer},
    events,
};

pub async fn list(
    db: &Db,
    reader: MemberId,
    may_name: bool,
    programme_id: ProgrammeId,
    query: &PageQuery,
) -> Result<DeputyPage, AppError> {
    let now = db.clock().now();
    let rows = store::current(db.read(), programme_id, now, query).await?;
    let page = Page::cut(rows, query.limit(), |row| row.id);
    let items = page.items.into_iter().map(|row| Deputy::of(row, reader));
    Ok(DeputyPage {
        items: items.collect(),
        next: page.next,
        may_name,
    })
}

pub async fn name(
    db: &Db,
    by: MemberId,
    programme_id: ProgrammeId,
    body: &NameDeputy,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    db.write_idempotent(once, async |tx| {
        let meant = store::meant(tx, programme_id, &body.member).await?;
        let member = rules::named(&meant, by, body.until, tx.now())?;
        store::close_run_out(tx, programme_id, member.id, by).await?;
        let row = store::new_row(tx, programme_id, member, by, body.until);
        let deputy = store::insert(tx, row).await?;
        let event = DeputyEvent {
            what: What::Named,
            deputy: &deputy,
        };
        events::append(tx, Some(by), &event).await?;
        Ok(Deputy::of(store::one(&**tx, deputy.id).await?, by))
    })
    .await
}

pub async fn end(
    db: &Db,
    by: MemberId,
    programme_id: ProgrammeId,
    id: DeputyId,
) -> Result<(), AppError> {
    db.write(async |tx| {
        let deputy = store::end(tx, programme_id, id, by).await?;
        let event = DeputyEvent {
            what: What::Ended,
            deputy: &deputy,
        };
        events::append(tx, Some(by), &event).await
    })
    .await
}

/// Computes missing ends of deputies' last days.
///
/// # Errors
/// A database fault. Ends already computed stay so.
pub async fn know_ends(db: &Db) -> Result<(), AppError> {
    while db.write(store::know_ends).await? {}
    Ok(())
}
