//! Letters to people who were invited. They may be no members yet, so the recipient of a delivery
//! is the invitation.
//!
//! They carry no way to unsubscribe: each is one person's letter to another, sent once and reminded of
//! by hand, and there is no subscription that could be ended. A coordinator who is asked to stop
//! revokes the invitation.

use async_trait::async_trait;
use std::sync::Arc;
use uuid::Uuid;

use crate::{
    db::{Db, Tx},
    events::{Recorded, Subscriber},
    features::invitations::{self, InvitationKey, InvitationLetter, LetterKind},
    kernel::Failure,
    mail::{self, Addressee, Letter, Mailer, Press, PressFault, Printed},
};

const NAME: &str = "invitation_mail";
/// A reminder is shown below the invitation it is about.
const THREAD: &str = "thread";

pub struct InvitationMails {
    press: Press,
    mailer: Arc<dyn Mailer>,
    key: InvitationKey,
}

impl InvitationMails {
    #[must_use]
    pub fn new(press: Press, mailer: Arc<dyn Mailer>, key: InvitationKey) -> Self {
        Self { press, mailer, key }
    }
}

/// The kinds of events that somebody is written to about, and the letter of each.
const LETTERS: [(&str, LetterKind); 2] = [
    ("invitation.sent", LetterKind::Invitation),
    ("invitation.reminded", LetterKind::Reminder),
];

fn kind(event: &Recorded) -> Option<LetterKind> {
    let found = LETTERS.iter().find(|(kind, _)| *kind == event.kind);
    found.map(|(_, letter)| *letter)
}

#[async_trait(?Send)]
impl Subscriber for InvitationMails {
    fn name(&self) -> &'static str {
        NAME
    }

    fn kinds(&self) -> Vec<&'static str> {
        LETTERS.iter().map(|(kind, _)| *kind).collect()
    }

    async fn recipients(&self, _: &Tx, event: &Recorded) -> Result<Vec<Uuid>, Failure> {
        Ok(kind(event).map(|_| event.subject_id).into_iter().collect())
    }

    async fn deliver(&self, db: &Db, event: &Recorded, recipient: Uuid) -> Result<(), Failure> {
        let Some(kind) = kind(event) else {
            return Ok(());
        };
        let society = self.press.letterhead().locale;
        let Some(facts) = invitations::letter(db, &self.key, recipient, society).await? else {
            return Ok(());
        };
        let letter = letter(&self.press, event.id, recipient, kind, &facts)?;
        Ok(self.mailer.deliver(&letter).await?)
    }
}

fn letter(
    press: &Press,
    event_id: Uuid,
    invitation_id: Uuid,
    kind: LetterKind,
    facts: &InvitationLetter,
) -> Result<Letter, PressFault> {
    let public_url = &press.letterhead().public_url;
    let Printed {
        subject,
        text,
        html,
    } = facts.print(press, kind)?;
    Ok(Letter {
        to: Addressee {
            name: facts.name.clone().unwrap_or_default(),
            address: facts.email.clone(),
        },
        subject,
        text,
        html,
        message_id: mail::message_id(public_url, event_id, NAME, invitation_id),
        in_reply_to: Some(mail::message_id(
            public_url,
            invitation_id,
            THREAD,
            invitation_id,
        )),
        unsubscribe: None,
    })
}
