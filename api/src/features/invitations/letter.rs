//! What the letter to an invited person needs to know.

use chrono::{DateTime, Utc};
use sea_orm::EntityTrait;
use uuid::Uuid;

use super::{model::Standing, rules, store, token::InvitationKey};
use crate::{
    db::{
        Db,
        entities::{invitations, members::Model as Member},
    },
    features::{
        members::by_ids,
        programmes::{self, ProgrammeRef},
    },
    kernel::{Failure, Locale},
};

#[derive(Clone, Debug)]
pub struct InvitationLetter {
    pub email: String,
    pub name: Option<String>,
    /// The society's member behind the address decides, then whoever invites.
    pub locale: Locale,
    pub invited_by: Option<String>,
    pub programme: ProgrammeRef,
    pub expires_at: DateTime<Utc>,
    pub token: String,
}

/// `None` when the invitation is not open any more, or its reader is a mentor already: nobody is written to about
/// nothing.
///
/// # Errors
/// The database's fault.
pub async fn letter(
    db: &Db,
    key: &InvitationKey,
    invitation_id: Uuid,
) -> Result<Option<InvitationLetter>, Failure> {
    let found = invitations::Entity::find_by_id(invitation_id)
        .one(db.read())
        .await?;
    let Some(invitation) = found else {
        return Ok(None);
    };
    let standing = Standing::try_from(&invitation)?;
    if rules::still_open(&standing, db.clock().now()).is_err() {
        return Ok(None);
    }
    let programme = programmes::by_id(db.read(), invitation.programme_id).await?;
    let mut people = by_ids(db.read(), [invitation.invited_by]).await?;
    let inviter = people.remove(&invitation.invited_by);
    let known = match invitation.member_id {
        Some(id) => Some(store::member(db.read(), id).await?),
        None => store::member_with(db.read(), &invitation.email).await?,
    };
    if let Some(member) = &known
        && store::is_mentor(db.read(), invitation.programme_id, member.id).await?
    {
        return Ok(None);
    }
    let reader = known.as_ref().or(inviter.as_ref());
    let locale = reader.map_or("", |member| member.locale.as_str());
    Ok(Some(InvitationLetter {
        locale: Locale::nearest(locale),
        name: invitation
            .name
            .or_else(|| known.map(|member| member.display_name)),
        email: invitation.email,
        invited_by: inviter.and_then(Member::name),
        programme: programme.reference(),
        expires_at: invitation.expires_at,
        token: key.token(invitation_id),
    }))
}
