//! Lists, revokes, opens, accepts and declines invitations.

use sea_orm::ActiveValue::Set;

use super::{
    dto::{AcceptInvitation, InvitationCard, InvitationPage, InvitationQuery, InvitationView},
    event::{InvitationEvent, What},
    interests,
    model::{InvitationId, InvitationStatus, Invited, Standing},
    rules,
    store::{self, Overdue},
};
use crate::features::{
    identity::members::{self, entities::members::Model as Member},
    participation::{
        enrolments::{self, CreateEnrolment},
        invitations::entities::invitations,
    },
    programme::programmes::{self, Role},
};
use tandem_kernel::Page;
use tandem_platform::{
    AppError, MemberId, ProgrammeId,
    db::{Db, IdempotencyRecord, IdempotentAnswer, Tx, in_batches},
    events,
};

pub async fn list(
    db: &Db,
    programme_id: ProgrammeId,
    query: &InvitationQuery,
) -> Result<InvitationPage, AppError> {
    let now = db.clock().now();
    let rows = store::page(db.read(), programme_id, query, now).await?;
    let page = Page::cut(rows, query.paging().limit(), |row| row.id);
    let theirs = page.items.iter().filter_map(|row| row.member_id);
    let people = members::by_ids(db.read(), theirs).await?;
    let view = |row: invitations::Model| {
        let by = row.member_id.and_then(|id| people.get(&id));
        InvitationView::accepted(row, by, now)
    };
    let items = page.items.into_iter();
    Ok(InvitationPage {
        items: items.map(view).collect(),
        next: page.next,
    })
}

pub async fn revoke(
    db: &Db,
    coordinator: MemberId,
    programme_id: ProgrammeId,
    id: InvitationId,
) -> Result<InvitationView, AppError> {
    db.write(async |tx| {
        let invitation = store::lock(tx, programme_id, id).await?;
        rules::still_open(&Standing::from(&invitation), tx.now())?;
        let row = to_status(id, InvitationStatus::Revoked);
        change(tx, Some(coordinator), row, What::Revoked).await
    })
    .await
}

fn to_status(id: InvitationId, status: InvitationStatus) -> invitations::ActiveModel {
    invitations::ActiveModel {
        id: Set(id),
        status: Set(status),
        ..Default::default()
    }
}

pub async fn change(
    tx: &Tx,
    by: Option<MemberId>,
    row: invitations::ActiveModel,
    what: What,
) -> Result<InvitationView, AppError> {
    let changed = store::update(tx, row).await?;
    events::append(tx, by, &InvitationEvent::of(what, &changed)).await?;
    Ok(InvitationView::of(changed, tx.now()))
}

/// The content of an invitation's link.
pub async fn card(
    db: &Db,
    member_id: Option<MemberId>,
    secret: &str,
) -> Result<InvitationCard, AppError> {
    let invitation = store::by_token(db.read(), secret).await?;
    let programme = programmes::by_id(db.read(), invitation.programme_id).await?;
    let reader = match member_id {
        Some(id) => Some(store::member(db.read(), id).await?),
        None => None,
    };
    let mut people = members::by_ids(db.read(), [invitation.invited_by]).await?;
    let inviter = people.remove(&invitation.invited_by);
    Ok(InvitationCard::of(
        &invitation,
        programme.reference(),
        inviter.and_then(Member::name),
        reader.as_ref(),
        db.clock().now(),
    ))
}

/// Records that the invited person opened the invitation, and binds it to the member.
pub async fn open(db: &Db, member_id: MemberId, secret: &str) -> Result<InvitationCard, AppError> {
    db.write(async |tx| {
        let invitation = own(tx, member_id, secret).await?;
        if invitation.seen_at.is_none() {
            let row = invitations::ActiveModel {
                seen_at: Set(Some(tx.now())),
                member_id: Set(Some(member_id)),
                ..to_status(invitation.id, InvitationStatus::Seen)
            };
            change(tx, Some(member_id), row, What::Seen).await?;
        }
        Ok(())
    })
    .await?;
    card(db, Some(member_id), secret).await
}

/// Registers the invited member as a mentor and marks the invitation as accepted.
pub async fn accept(
    db: &Db,
    member_id: MemberId,
    secret: &str,
    body: &AcceptInvitation,
    once: &IdempotencyRecord,
) -> Result<IdempotentAnswer, AppError> {
    let registration = CreateEnrolment {
        role: Role::Mentor,
        conduct_version: body.conduct_version,
        confidentiality_version: body.confidentiality_version,
    };
    db.write_idempotent(once, async |tx| {
        let invitation = own(tx, member_id, secret).await?;
        let programme = programmes::by_id(&**tx, invitation.programme_id).await?;
        let enrolment = enrolments::join_invited(tx, &programme, member_id, &registration).await?;
        let row = invitations::ActiveModel {
            accepted_at: Set(Some(tx.now())),
            enrolment_id: Set(Some(enrolment.id)),
            member_id: Set(Some(member_id)),
            ..to_status(invitation.id, InvitationStatus::Accepted)
        };
        change(tx, Some(member_id), row, What::Accepted).await?;
        interests::forget(tx, programme.id, member_id).await?;
        Ok(enrolment)
    })
    .await
}

/// Declines an invitation. A visitor may do so with the token alone, because many invited people are not members and cannot sign
/// in.
pub async fn decline(
    db: &Db,
    member_id: Option<MemberId>,
    secret: &str,
) -> Result<InvitationCard, AppError> {
    db.write(async |tx| {
        let invitation = match member_id {
            Some(id) => own(tx, id, secret).await?,
            None => {
                let invitation = store::lock_by_token(tx, secret).await?;
                rules::still_open(&Standing::from(&invitation), tx.now())?;
                invitation
            }
        };
        let row = invitations::ActiveModel {
            declined_at: Set(Some(tx.now())),
            ..to_status(invitation.id, InvitationStatus::Revoked)
        };
        change(tx, member_id, row, What::Declined).await?;
        Ok(())
    })
    .await?;
    card(db, member_id, secret).await
}

/// Locks an open invitation that belongs to the member.
async fn own(tx: &Tx, member_id: MemberId, secret: &str) -> Result<invitations::Model, AppError> {
    let invitation = store::lock_by_token(tx, secret).await?;
    let member = store::member(&**tx, member_id).await?;
    let is_theirs = Invited::of(&invitation).is(member.id, &member.email);
    rules::own(&Standing::from(&invitation), is_theirs, tx.now())?;
    Ok(invitation)
}

/// Expires all overdue invitations.
///
/// # Errors
/// A database fault.
pub async fn expire_due(db: &Db) -> Result<(), AppError> {
    let now = db.clock().now();
    let read = async |after| store::overdue(db.read(), now, after).await;
    in_batches(
        read,
        |row| row.id,
        async |row| db.write(async |tx| expire(tx, row).await).await,
    )
    .await
}

pub(super) async fn expire(tx: &Tx, overdue: &Overdue) -> Result<(), AppError> {
    let invitation = store::lock(tx, overdue.programme_id, overdue.id).await?;
    // It may have been accepted or reminded in the meantime.
    if rules::is_overdue(&Standing::from(&invitation), tx.now()) {
        let row = to_status(invitation.id, InvitationStatus::Expired);
        change(tx, None, row, What::Expired).await?;
    }
    Ok(())
}
