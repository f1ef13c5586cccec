//! Invitation mails. The invited person may not be a member, so the recipient of a delivery is the invitation.
//!
//! The mails have no unsubscribe link: each is sent by a coordinator to one person, so there is no subscription to end. A
//! coordinator who is asked to stop revokes the invitation.

use async_trait::async_trait;
use std::sync::Arc;
use uuid::Uuid;

use super::{
    email::{self, InvitationEmail, InvitationEmailKind},
    model::InvitationId,
    token::InvitationKey,
};
use tandem_platform::{
    AppError,
    db::{Db, Tx},
    events::{Recorded, Subscriber},
    mail::{self, Addressee, Email, EmailRenderer, Mailer, RenderError, RenderedEmail},
};

const NAME: &str = "invitation_mail";
/// Mail programs show a reminder in the thread of its invitation.
const THREAD: &str = "thread";

pub struct InvitationEmails {
    renderer: Arc<EmailRenderer>,
    mailer: Arc<dyn Mailer>,
    key: InvitationKey,
}

impl InvitationEmails {
    #[must_use]
    pub fn new(renderer: Arc<EmailRenderer>, mailer: Arc<dyn Mailer>, key: InvitationKey) -> Self {
        Self {
            renderer,
            mailer,
            key,
        }
    }
}

/// The kinds of events with a mail, and its kind.
const LETTERS: [(&str, InvitationEmailKind); 2] = [
    ("invitation.sent", InvitationEmailKind::Invitation),
    ("invitation.reminded", InvitationEmailKind::Reminder),
];

fn kind(event: &Recorded) -> Option<InvitationEmailKind> {
    let found = LETTERS.iter().find(|(kind, _)| *kind == event.kind);
    found.map(|(_, letter)| *letter)
}

#[async_trait(?Send)]
impl Subscriber for InvitationEmails {
    fn name(&self) -> &'static str {
        NAME
    }

    fn kinds(&self) -> Vec<&'static str> {
        LETTERS.iter().map(|(kind, _)| *kind).collect()
    }

    async fn recipients(&self, _: &Tx, event: &Recorded) -> Result<Vec<Uuid>, AppError> {
        Ok(kind(event).map(|_| event.subject_id).into_iter().collect())
    }

    async fn deliver(&self, db: &Db, event: &Recorded, recipient: Uuid) -> Result<(), AppError> {
        let invitation_id = InvitationId(recipient);
        let Some(kind) = kind(event) else {
            return Ok(());
        };
        let society = self.renderer.branding().locale;
        let Some(facts) = email::letter(db, &self.key, invitation_id, society).await? else {
            return Ok(());
        };
        let mail = compose(&self.renderer, event.id, invitation_id, kind, &facts)?;
        Ok(self.mailer.deliver(&mail).await?)
    }
}

fn compose(
    renderer: &EmailRenderer,
    event_id: Uuid,
    invitation_id: InvitationId,
    kind: InvitationEmailKind,
    facts: &InvitationEmail,
) -> Result<Email, RenderError> {
    let public_url = &renderer.branding().public_url;
    let RenderedEmail {
        subject,
        text,
        html,
    } = facts.render(renderer, kind)?;
    Ok(Email {
        to: Addressee {
            name: facts.name.clone().unwrap_or_default(),
            address: facts.email.clone(),
        },
        subject,
        text,
        html,
        message_id: mail::message_id(public_url, event_id, NAME, invitation_id.into()),
        in_reply_to: Some(mail::message_id(
            public_url,
            invitation_id.into(),
            THREAD,
            invitation_id.into(),
        )),
        unsubscribe: None,
        calendar: None,
    })
}
