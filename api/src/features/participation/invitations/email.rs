//! Invitation mails.

use chrono::NaiveDate;
use sea_orm::EntityTrait;
use url::Url;

use super::{
    model::{InvitationId, Sender, Standing},
    rules, store,
    token::InvitationKey,
};
use crate::features::{
    identity::members::{by_ids, entities::members::Model as Member},
    participation::invitations::entities::invitations,
    programme::programmes::{self, ProgrammeRef},
};
use tandem_kernel::{Locale, zone::last_day_before};
use tandem_platform::{
    AppError,
    db::Db,
    mail::{self, EmailContent, EmailRenderer, RenderError, RenderedEmail},
};

#[derive(Clone, Debug)]
pub struct InvitationEmail {
    pub email: String,
    pub name: Option<String>,
    /// The language of the member with this address, or the society's.
    pub locale: Locale,
    pub invited_by: Option<String>,
    pub programme: ProgrammeRef,
    /// The last day. It ends when the day has ended in every time zone.
    pub expires_on: NaiveDate,
    pub token: String,
    /// The coordinator's personal note.
    pub note: Option<String>,
}

/// The two mails about an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitationEmailKind {
    Invitation,
    Reminder,
}

impl InvitationEmailKind {
    const fn message(self) -> &'static str {
        match self {
            Self::Invitation => "mentor_invited",
            Self::Reminder => "mentor_reminded",
        }
    }
}

/// The key of the text that replaces a missing name.
const UNNAMED: &str = "unnamed_reader";

impl InvitationEmail {
    /// # Errors
    /// A text or template is missing, which is a defect of the program.
    pub fn render(
        &self,
        renderer: &EmailRenderer,
        kind: InvitationEmailKind,
    ) -> Result<RenderedEmail, RenderError> {
        let reader = match &self.name {
            Some(name) => name.clone(),
            None => renderer.word(self.locale, UNNAMED)?,
        };
        let until = mail::date(self.expires_on, self.locale);
        renderer.render(&EmailContent {
            kind: kind.message(),
            locale: self.locale,
            reader: &reader,
            person: self.invited_by.as_deref(),
            programme: &self.programme.name,
            reason: None,
            when: Some(&until),
            choices: &[],
            quote: self.note.as_deref(),
            link: &link(&renderer.branding().public_url, &self.token),
            unsubscribe: None,
        })
    }
}

fn link(public_url: &Url, token: &str) -> Url {
    let mut link = public_url.clone();
    if let Ok(mut segments) = link.path_segments_mut() {
        segments.pop_if_empty().extend(["invitation", token]);
    }
    link
}

/// A preview of the mail for a recipient who is not a member. No invitation is created and the link is a placeholder.
///
/// # Errors
/// A database fault.
pub async fn before_sending(
    db: &Db,
    sender: &Sender,
    name: Option<String>,
    note: Option<String>,
    society: Locale,
) -> Result<InvitationEmail, AppError> {
    let programme = programmes::by_id(db.read(), sender.programme_id).await?;
    let inviter = store::member(db.read(), sender.member_id).await?;
    Ok(InvitationEmail {
        email: String::new(),
        name,
        locale: society,
        invited_by: Some(inviter.display_name),
        programme: programme.reference(),
        expires_on: last_day_before(rules::end_of_life(db.clock().now())),
        token: "personal-link".to_owned(),
        note,
    })
}

/// The mail for an invitation. `None` if the invitation is not open any more or the recipient is already a mentor.
///
/// # Errors
/// A database fault.
pub async fn letter(
    db: &Db,
    key: &InvitationKey,
    invitation_id: InvitationId,
    society: Locale,
) -> Result<Option<InvitationEmail>, AppError> {
    let found = invitations::Entity::find_by_id(invitation_id)
        .one(db.read())
        .await?;
    let Some(invitation) = found else {
        return Ok(None);
    };
    if rules::still_open(&Standing::from(&invitation), db.clock().now()).is_err() {
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
    let locale = known
        .as_ref()
        .map_or(society, |member| Locale::nearest(&member.locale));
    Ok(Some(InvitationEmail {
        locale,
        name: invitation
            .name
            .or_else(|| known.map(|member| member.display_name)),
        email: invitation.email,
        invited_by: inviter.and_then(Member::name),
        programme: programme.reference(),
        expires_on: last_day_before(invitation.expires_at),
        token: key.token(invitation_id),
        note: invitation.note,
    }))
}
