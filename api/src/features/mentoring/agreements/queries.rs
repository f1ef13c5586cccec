//! Reads versions of an agreement, as one of its two sides sees them.

use sea_orm::ConnectionTrait;

use super::{
    dto::{AgreementApproval, AgreementComment, AgreementPage, AgreementView},
    model::Sides,
    store::{self, Version},
};
use crate::features::pairing::mentorships::{self, MentorshipId, OwnMentorship};
use tandem_kernel::{Page, PageQuery};
use tandem_platform::{AppError, MemberId, db::Db, http::NotFound};

pub async fn list(
    db: &Db,
    member_id: MemberId,
    mentorship_id: MentorshipId,
    query: &PageQuery,
) -> Result<AgreementPage, AppError> {
    let own = mentorships::own(db.read(), member_id, mentorship_id).await?;
    let rows = store::page(db.read(), own.id, query).await?;
    let page = Page::cut(rows, query.limit(), |row| row.number);
    let versions = store::complete(db.read(), page.items).await?;
    Ok(AgreementPage {
        items: versions
            .into_iter()
            .map(|one| assemble(&own, one))
            .collect(),
        next: page.next,
    })
}

pub async fn get(
    db: &Db,
    member_id: MemberId,
    mentorship_id: MentorshipId,
    number: i32,
) -> Result<AgreementView, AppError> {
    let own = mentorships::own(db.read(), member_id, mentorship_id).await?;
    view_of(db.read(), &own, number).await
}

/// The version with this number. `not_found` if there is none.
pub async fn view_of(
    connection: &impl ConnectionTrait,
    own: &OwnMentorship,
    number: i32,
) -> Result<AgreementView, AppError> {
    let row = store::find(connection, own.id, number).await?;
    let versions = store::complete(connection, vec![row]).await?;
    let mut views = versions.into_iter().map(|one| assemble(own, one));
    Ok(views.next().ok_or(NotFound)?)
}

/// The text of a version that was never proposed is its author's alone.
fn assemble(own: &OwnMentorship, version: Version) -> AgreementView {
    let Version {
        row,
        approvals,
        comments,
    } = version;
    let sides = Sides::from(own);
    let is_shown = row.proposed_at.is_some() || row.author_id == own.member_id();
    AgreementView {
        mentorship_id: row.mentorship_id,
        number: row.number,
        status: row.status,
        written_by: sides.role_of(row.author_id),
        based_on: row.based_on,
        terms: is_shown.then(|| row.terms()),
        hash: row.hash,
        approvals: approvals
            .into_iter()
            .map(|approval| AgreementApproval {
                role: sides.role_of(approval.member_id),
                hash: approval.hash,
                approved_at: approval.approved_at,
            })
            .collect(),
        comments: comments
            .into_iter()
            .map(|comment| AgreementComment {
                section: comment.section,
                text: comment.text,
                created_at: comment.created_at,
            })
            .collect(),
        created_at: row.created_at,
        updated_at: row.updated_at,
        proposed_at: row.proposed_at,
        decided_at: row.decided_at,
        version: row.version,
    }
}
