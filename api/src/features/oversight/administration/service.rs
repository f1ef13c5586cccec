//! Queries and actions of administrators.

use uuid::Uuid;

use super::{
    deliveries::{self, AT_MOST, Act, Dead},
    dto::MemberSessionPage,
    members::{self, Found, Place},
};
use crate::features::identity::{
    access_log, members::entities::members::Model as MemberRow, sessions,
};
use tandem_kernel::{Page, PageQuery, random};
use tandem_platform::{AppError, MemberId, db::Db, http::NotFound};

pub async fn members(
    db: &Db,
    actor: MemberId,
    sought: Option<&str>,
    page: &PageQuery,
) -> Result<Page<Found>, AppError> {
    let (after, limit) = (page.cursor::<Place>()?, page.limit());
    access_log::record(db, actor, "administration.members_listed", None).await?;
    let rows = members::found(db.read(), sought, after, limit + 1).await?;
    let page = Page::cut(rows, limit, |row| Place {
        name: row.display_name.clone(),
        id: row.id,
    });
    let ids: Vec<MemberId> = page.items.iter().map(|row| row.id).collect();
    let mut slugs = members::coordinated(db.read(), &ids).await?;
    Ok(page.map(|row| {
        let coordinated = slugs.remove(&row.id).unwrap_or_default();
        (row, coordinated)
    }))
}

/// A member's sessions.
pub async fn sessions_of(
    db: &Db,
    actor: MemberId,
    member_id: MemberId,
    limits: sessions::SessionLimits,
    page: &PageQuery,
) -> Result<MemberSessionPage, AppError> {
    let member = known(db, member_id).await?;
    let rows = sessions::sessions_of_member(db, member_id, limits, page).await?;
    let kind = "administration.sessions_listed";
    access_log::record(db, actor, kind, Some(member_id)).await?;
    let browsers = sessions::BrowserPage::of(rows, None);
    Ok(MemberSessionPage::of(member, browsers))
}

/// Ends all sessions of a member. Returns their number.
pub async fn end_sessions_of(
    db: &Db,
    actor: MemberId,
    member_id: MemberId,
) -> Result<u64, AppError> {
    known(db, member_id).await?;
    db.write(async |tx| sessions::end_all_of(tx, member_id, Some(actor)).await)
        .await
}

async fn known(db: &Db, member_id: MemberId) -> Result<MemberRow, AppError> {
    let mut found = crate::features::identity::members::by_ids(db.read(), [member_id]).await?;
    found.remove(&member_id).ok_or_else(|| NotFound.into())
}

/// A page of dead deliveries, and their total number.
pub async fn dead_deliveries(
    db: &Db,
    actor: MemberId,
    page: &PageQuery,
) -> Result<(Page<Dead>, u64), AppError> {
    let (after, limit) = (page.cursor::<Uuid>()?, page.limit());
    access_log::record(db, actor, "administration.deliveries_listed", None).await?;
    let rows = deliveries::dead(db.read(), after, limit + 1).await?;
    let total = deliveries::count(db.read()).await?;
    Ok((Page::cut(rows, limit, |row| row.id), total))
}

/// Replays all dead deliveries, one batch per transaction. Returns how many were replayed and how many are left. Each is replayed
/// at most once, oldest first, so that deliveries that fail again at once cause no endless loop.
pub async fn replay_all(db: &Db, actor: MemberId) -> Result<(u64, u64), AppError> {
    let id = random::new_id(db.clock().now());
    let act = Act { id, actor };
    let (mut replayed, mut after) = (0, Uuid::nil());
    while replayed < AT_MOST {
        let some = db
            .write(async |tx| deliveries::replay_some(tx, act, after).await)
            .await?;
        let Some(some) = some else { break };
        replayed += some.count;
        after = some.last;
    }
    Ok((replayed, deliveries::count(db.read()).await?))
}

pub async fn replay(db: &Db, actor: MemberId, delivery_id: Uuid) -> Result<(), AppError> {
    db.write(async |tx| deliveries::replay(tx, delivery_id, actor).await)
        .await
}
