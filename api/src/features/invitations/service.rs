//! Inviting, reminding, revoking; opening and accepting.

use sea_orm::ActiveValue::Set;
use uuid::Uuid;

use super::{
    dto::{
        AcceptInvitation, CreateInvitation, InvitationCard, InvitationPage, InvitationQuery,
        InvitationResult, InvitationView,
    },
    event::{InvitationEvent, What},
    interests,
    model::{InvitationStatus, LineCode},
    paste::{self, Invitee, Refused},
    rules, store,
    token::{self, InvitationKey},
};
use crate::{
    db::{Db, Once, Tx, entities::invitations},
    events,
    features::{
        enrolments::{self, CreateEnrolment, EnrolmentView},
        programmes::{self, Role},
    },
    kernel::{Failure, Page},
};

pub async fn list(
    db: &Db,
    programme_id: Uuid,
    query: &InvitationQuery,
) -> Result<InvitationPage, Failure> {
    let now = db.clock().now();
    let rows = store::page(db.read(), programme_id, query, now).await?;
    let page = Page::cut(rows, query.paging().limit(), |row| row.id);
    let items = page.items.into_iter();
    Ok(InvitationPage {
        items: items
            .map(|row| InvitationView::of(row, now))
            .collect::<Result<_, _>>()?,
        next: page.next,
    })
}

/// Invites everybody whose address can be read and who is neither invited nor a mentor; the rest
/// is told by line.
pub async fn create(
    db: &Db,
    key: &InvitationKey,
    coordinator: Uuid,
    programme_id: Uuid,
    body: &CreateInvitation,
) -> Result<InvitationResult, Failure> {
    let (invitees, unread) = paste::read(&body.text);
    db.write(async |tx| {
        expire(tx).await?;
        let addresses: Vec<String> = invitees.iter().map(Invitee::key).collect();
        let taken = store::taken(tx, programme_id, &addresses).await?;
        let (mut sent, mut problems): (_, Vec<Refused>) = (Vec::new(), unread.clone());
        for invitee in &invitees {
            let refused = match taken.get(&invitee.key()) {
                Some(code) => Some(*code),
                None => match invite(tx, key, coordinator, programme_id, invitee).await? {
                    Some(invitation) => {
                        sent.push(InvitationView::of(invitation, tx.now())?);
                        None
                    }
                    None => Some(LineCode::AlreadyInvited),
                },
            };
            problems.extend(refused.map(|code| invitee.clone().refuse(code)));
        }
        problems.sort_by_key(|problem| problem.line);
        let problems = problems.into_iter().map(Into::into).collect();
        Ok(InvitationResult { sent, problems })
    })
    .await
}

async fn invite(
    tx: &Tx,
    key: &InvitationKey,
    coordinator: Uuid,
    programme_id: Uuid,
    invitee: &Invitee,
) -> Result<Option<invitations::Model>, Failure> {
    let (id, now) = (tx.new_id(), tx.now());
    let invitation = invitations::Model {
        id,
        programme_id,
        email: invitee.email.clone(),
        name: invitee.name.clone(),
        role: "mentor".to_owned(),
        token_hash: token::digest(&key.token(id)),
        status: InvitationStatus::Sent.as_str().to_owned(),
        invited_by: coordinator,
        created_at: now,
        sent_at: now,
        reminded_at: None,
        seen_at: None,
        accepted_at: None,
        expires_at: rules::end_of_life(now),
        enrolment_id: None,
    };
    if !store::insert(tx, invitation.clone().into()).await? {
        return Ok(None);
    }
    let event = InvitationEvent::of(What::Sent, &invitation);
    events::append(tx, Some(coordinator), &event).await?;
    Ok(Some(invitation))
}

pub async fn remind(
    db: &Db,
    coordinator: Uuid,
    programme_id: Uuid,
    id: Uuid,
) -> Result<InvitationView, Failure> {
    db.write(async |tx| {
        let invitation = store::lock(tx, programme_id, id).await?;
        let expires_at = rules::remind(&(&invitation).try_into()?, tx.now())?;
        let row = invitations::ActiveModel {
            id: Set(id),
            reminded_at: Set(Some(tx.now())),
            expires_at: Set(expires_at),
            ..Default::default()
        };
        change(tx, Some(coordinator), row, What::Reminded).await
    })
    .await
}

pub async fn revoke(
    db: &Db,
    coordinator: Uuid,
    programme_id: Uuid,
    id: Uuid,
) -> Result<InvitationView, Failure> {
    db.write(async |tx| {
        let invitation = store::lock(tx, programme_id, id).await?;
        rules::still_open(&(&invitation).try_into()?, tx.now())?;
        let row = to_status(id, InvitationStatus::Revoked);
        change(tx, Some(coordinator), row, What::Revoked).await
    })
    .await
}

fn to_status(id: Uuid, status: InvitationStatus) -> invitations::ActiveModel {
    invitations::ActiveModel {
        id: Set(id),
        status: Set(status.as_str().to_owned()),
        ..Default::default()
    }
}

async fn change(
    tx: &Tx,
    by: Option<Uuid>,
    row: invitations::ActiveModel,
    what: What,
) -> Result<InvitationView, Failure> {
    let changed = store::update(tx, row).await?;
    events::append(tx, by, &InvitationEvent::of(what, &changed)).await?;
    InvitationView::of(changed, tx.now())
}

/// What a link shows to whoever opens it.
pub async fn card(
    db: &Db,
    member_id: Option<Uuid>,
    secret: &str,
) -> Result<InvitationCard, Failure> {
    let invitation = store::by_token(db.read(), secret).await?;
    let programme = programmes::by_id(db.read(), invitation.programme_id).await?;
    let address = match member_id {
        Some(id) => Some(store::member(db.read(), id).await?.email),
        None => None,
    };
    let now = db.clock().now();
    InvitationCard::of(&invitation, programme.reference(), address.as_deref(), now)
}

/// Notes that the invited person has seen the invitation.
pub async fn open(db: &Db, member_id: Uuid, secret: &str) -> Result<InvitationCard, Failure> {
    db.write(async |tx| {
        let invitation = own(tx, member_id, secret).await?;
        if invitation.seen_at.is_none() {
            let row = invitations::ActiveModel {
                seen_at: Set(Some(tx.now())),
                ..to_status(invitation.id, InvitationStatus::Seen)
            };
            change(tx, Some(member_id), row, What::Seen).await?;
        }
        Ok(())
    })
    .await?;
    card(db, Some(member_id), secret).await
}

/// Registers the invited person as a mentor; the invitation is used up by it.
pub async fn accept(
    db: &Db,
    member_id: Uuid,
    secret: &str,
    body: &AcceptInvitation,
    once: &Once,
) -> Result<EnrolmentView, Failure> {
    let registration = CreateEnrolment {
        role: Role::Mentor,
        conduct_version: body.conduct_version,
        confidentiality_version: body.confidentiality_version,
    };
    db.write_once(once, async |tx| {
        let invitation = own(tx, member_id, secret).await?;
        let programme = programmes::by_id(&**tx, invitation.programme_id).await?;
        let enrolment = enrolments::join_invited(tx, &programme, member_id, &registration).await?;
        let row = invitations::ActiveModel {
            accepted_at: Set(Some(tx.now())),
            enrolment_id: Set(Some(enrolment.id)),
            ..to_status(invitation.id, InvitationStatus::Accepted)
        };
        change(tx, Some(member_id), row, What::Accepted).await?;
        interests::forget(tx, programme.id, member_id).await?;
        Ok(enrolment)
    })
    .await
}

/// Locks an open invitation to this member's own address.
async fn own(tx: &Tx, member_id: Uuid, secret: &str) -> Result<invitations::Model, Failure> {
    let invitation = store::lock_by_token(tx, secret).await?;
    let address = store::member(&**tx, member_id).await?.email;
    let standing = (&invitation).try_into()?;
    rules::own(&standing, &invitation.email, &address, tx.now())?;
    Ok(invitation)
}

/// Closes every invitation whose time has run out.
///
/// # Errors
/// The database's fault.
pub async fn expire_due(db: &Db) -> Result<(), Failure> {
    let overdue = store::overdue(db.read(), db.clock().now()).await?;
    if overdue.is_empty() {
        return Ok(());
    }
    db.write(expire).await
}

async fn expire(tx: &Tx) -> Result<(), Failure> {
    for invitation in store::overdue(&**tx, tx.now()).await? {
        let invitation = store::lock(tx, invitation.programme_id, invitation.id).await?;
        // Accepted or reminded while this waited for the lock.
        if rules::is_overdue(&(&invitation).try_into()?, tx.now()) {
            let row = to_status(invitation.id, InvitationStatus::Expired);
            change(tx, None, row, What::Expired).await?;
        }
    }
    Ok(())
}
