//! Previews, invitations and reminders.

use sea_orm::{ActiveValue::Set, ConnectionTrait};
use std::collections::HashMap;

use super::{
    dto::{
        CreateInvitation, InvitationPreview, InvitationResult, InvitationView, PreviewedLetter,
        RemindersResult,
    },
    email::{self, InvitationEmailKind},
    event::{InvitationEvent, What},
    model::{InvitationId, InvitationStatus, LineCode, Sender, Standing},
    paste::{self, Invitee, Refused},
    rules,
    service::{change, expire},
    store,
    token::{self, InvitationKey},
};
use crate::features::{
    identity::members::{count_recipients, recipients_left},
    participation::invitations::entities::invitations,
    programme::programmes::Role,
};
use tandem_platform::{
    AppError, ProgrammeId,
    db::{Db, Tx},
    events,
    mail::{EmailRenderer, RenderedEmail},
};

/// A preview of the people a pasted text would invite, and of the mail. Nothing is written.
pub async fn preview(
    db: &Db,
    renderer: &EmailRenderer,
    sender: &Sender,
    body: &CreateInvitation,
) -> Result<InvitationPreview, AppError> {
    let (invitees, unread) = paste::read(&body.text);
    let taken = taken(db.read(), sender.programme_id, &invitees).await?;
    let (people, problems) = parted(invitees, unread, &taken);
    let Sender {
        member_id, limits, ..
    } = *sender;
    let now = db.clock().now();
    let name = people.first().and_then(|first| first.name.clone());
    let society = renderer.branding().locale;
    let letter = email::before_sending(db, sender, name, body.note.clone(), society).await?;
    let RenderedEmail { subject, text, .. } =
        letter.render(renderer, InvitationEmailKind::Invitation)?;
    Ok(InvitationPreview {
        people: people.into_iter().map(Into::into).collect(),
        problems: problems.into_iter().map(Into::into).collect(),
        letter: PreviewedLetter { subject, text },
        recipients_left: recipients_left(db.read(), member_id, limits, now).await?,
    })
}

/// The invitees who get no invitation, by folded address, with the reason.
async fn taken(
    connection: &impl ConnectionTrait,
    programme_id: ProgrammeId,
    invitees: &[Invitee],
) -> Result<HashMap<String, LineCode>, AppError> {
    let addresses: Vec<String> = invitees.iter().map(Invitee::key).collect();
    store::taken(connection, programme_id, &addresses).await
}

/// Splits the invitees into those who get an invitation and the others with the reason, in the order of the lines.
fn parted(
    invitees: Vec<Invitee>,
    unread: Vec<Refused>,
    taken: &HashMap<String, LineCode>,
) -> (Vec<Invitee>, Vec<Refused>) {
    let (mut people, mut problems) = (Vec::new(), unread);
    for invitee in invitees {
        match taken.get(&invitee.key()) {
            Some(code) => problems.push(invitee.refuse(*code)),
            None => people.push(invitee),
        }
    }
    problems.sort_by_key(|problem| problem.line);
    (people, problems)
}

/// Invites everybody with a valid address who is neither invited nor a mentor. The others are listed by line.
pub async fn create(
    db: &Db,
    key: &InvitationKey,
    sender: &Sender,
    body: &CreateInvitation,
) -> Result<InvitationResult, AppError> {
    let (invitees, unread) = paste::read(&body.text);
    db.write(async |tx| {
        let keys: Vec<String> = invitees.iter().map(Invitee::key).collect();
        for overdue in store::overdue_to(tx, sender.programme_id, &keys).await? {
            expire(tx, &overdue).await?;
        }
        let taken = taken(&**tx, sender.programme_id, &invitees).await?;
        let (people, mut problems) = parted(invitees.clone(), unread.clone(), &taken);
        count_recipients(tx, sender.member_id, people.len(), sender.limits).await?;
        let mut sent = Vec::new();
        for invitee in people {
            match invite(tx, key, sender, &invitee, body.note.clone()).await? {
                Some(invitation) => sent.push(InvitationView::of(invitation, tx.now())),
                None => problems.push(invitee.refuse(LineCode::AlreadyInvited)),
            }
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
    sender: &Sender,
    invitee: &Invitee,
    note: Option<String>,
) -> Result<Option<invitations::Model>, AppError> {
    let (id, now) = (tx.new_id(), tx.now());
    let invitation = invitations::Model {
        id,
        programme_id: sender.programme_id,
        email: invitee.email.clone(),
        name: invitee.name.clone(),
        role: Role::Mentor,
        token_hash: token::digest(&key.token(id)),
        status: InvitationStatus::Sent,
        invited_by: sender.member_id,
        created_at: now,
        sent_at: now,
        reminded_at: None,
        seen_at: None,
        accepted_at: None,
        expires_at: rules::end_of_life(now),
        enrolment_id: None,
        member_id: None,
        note,
        declined_at: None,
    };
    if !store::insert(tx, invitation.clone().into()).await? {
        return Ok(None);
    }
    let event = InvitationEvent::of(What::Sent, &invitation);
    events::append(tx, Some(sender.member_id), &event).await?;
    Ok(Some(invitation))
}

pub async fn remind(
    db: &Db,
    sender: &Sender,
    id: InvitationId,
) -> Result<InvitationView, AppError> {
    let coordinator = sender.member_id;
    db.write(async |tx| {
        let invitation = store::lock(tx, sender.programme_id, id).await?;
        let expires_at = rules::remind(&Standing::from(&invitation), tx.now())?;
        count_recipients(tx, coordinator, 1, sender.limits).await?;
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

/// Reminds all open invitations whose last mail is at least a day old, within the sender's recipient limits.
pub async fn remind_all(db: &Db, sender: &Sender) -> Result<RemindersResult, AppError> {
    let Sender {
        member_id,
        programme_id,
        limits,
    } = *sender;
    db.write(async |tx| {
        let left = recipients_left(&**tx, member_id, limits, tx.now()).await?;
        let most = left.min(rules::MOST_REMINDERS);
        let changed = store::remind_due(tx, programme_id, most).await?;
        count_recipients(tx, member_id, changed.len(), limits).await?;
        for invitation in &changed {
            let event = InvitationEvent::of(What::Reminded, invitation);
            events::append(tx, Some(member_id), &event).await?;
        }
        let (too_soon, left_over) = store::count_open(tx, programme_id).await?;
        let reminded = changed.len() as u32;
        Ok(RemindersResult {
            reminded,
            too_soon: too_soon.saturating_sub(reminded),
            left_over,
        })
    })
    .await
}
