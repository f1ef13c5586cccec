//! Reading goals.

use sea_orm::ConnectionTrait;

use super::{
    dto::{GoalPage, GoalQuery, GoalRevisionPage, GoalView, RevisionView},
    milestones,
    model::GoalId,
    scope,
    store::{self, Row},
};
use crate::features::pairing::mentorships::{self, MentorshipId};
use tandem_kernel::{Page, PageQuery};
use tandem_platform::{AppError, MemberId, db::Db};

pub async fn list(
    db: &Db,
    member_id: MemberId,
    mentorship_id: MentorshipId,
    query: &GoalQuery,
) -> Result<GoalPage, AppError> {
    let own = mentorships::own(db.read(), member_id, mentorship_id).await?;
    let paging = query.paging();
    let rows = store::of_mentorship(db.read(), own.id, query.status, &paging).await?;
    let page = Page::cut(rows, paging.limit(), |row| row.goal.id);
    Ok(GoalPage {
        items: views(db.read(), page.items).await?,
        next: page.next,
    })
}

pub async fn one(db: &Db, member_id: MemberId, id: GoalId) -> Result<GoalView, AppError> {
    let found = scope::own(db.read(), member_id, id).await?;
    view(db.read(), found.goal.id).await
}

/// A goal that the member may see.
pub async fn view(connection: &impl ConnectionTrait, id: GoalId) -> Result<GoalView, AppError> {
    let row = store::row(connection, id).await?;
    let milestones = milestones::of_goals(connection, &[id]).await?;
    Ok(GoalView::of(row, milestones.of(id)))
}

async fn views(
    connection: &impl ConnectionTrait,
    rows: Vec<Row>,
) -> Result<Vec<GoalView>, AppError> {
    let ids: Vec<GoalId> = rows.iter().map(|row| row.goal.id).collect();
    let milestones = milestones::of_goals(connection, &ids).await?;
    let views = rows.into_iter().map(|row| {
        let own = milestones.of(row.goal.id);
        GoalView::of(row, own)
    });
    Ok(views.collect())
}

pub async fn revisions(
    db: &Db,
    member_id: MemberId,
    id: GoalId,
    query: &PageQuery,
) -> Result<GoalRevisionPage, AppError> {
    let found = scope::own(db.read(), member_id, id).await?;
    let rows = store::revisions(db.read(), id, query).await?;
    let page = Page::cut(rows, query.limit(), |row| row.number);
    let items = page.items.into_iter().map(|row| {
        let by = found.role_of(row.replaced_by);
        RevisionView::of(row, by)
    });
    Ok(GoalRevisionPage {
        items: items.collect(),
        next: page.next,
    })
}
