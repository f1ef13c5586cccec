//! Letters to people who were invited. They may be no members yet, so the recipient of a delivery
//! is the invitation.
//!
//! They carry no way to unsubscribe: each is one person's letter to another, sent once and reminded of
//! by hand, and there is no subscription that could be ended. A coordinator who is asked to stop
//! revokes the invitation.

use async_trait::async_trait;
use std::sync::Arc;
use url::Url;
use uuid::Uuid;

use crate::{
    db::{Db, Tx},
    events::{Recorded, Subscriber},
    features::invitations::{self, InvitationKey, InvitationLetter},
    kernel::Failure,
    mail::{self, Addressee, Draft, Letter, Mailer, Press, PressFault, Printed},
};

const NAME: &str = "invitation_mail";
/// A reminder is shown below the invitation it is about.
const THREAD: &str = "thread";
/// What somebody is called whose name was not pasted.
const UNNAMED: &str = "unnamed_reader";

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

fn kind(event: &Recorded) -> Option<&'static str> {
    match event.kind.as_str() {
        "invitation.sent" => Some("mentor_invited"),
        "invitation.reminded" => Some("mentor_reminded"),
        _ => None,
    }
}

#[async_trait(?Send)]
impl Subscriber for InvitationMails {
    fn name(&self) -> &'static str {
        NAME
    }

    async fn recipients(&self, _: &Tx, event: &Recorded) -> Result<Vec<Uuid>, Failure> {
        Ok(kind(event).map(|_| event.subject_id).into_iter().collect())
    }

    async fn deliver(&self, db: &Db, event: &Recorded, recipient: Uuid) -> Result<(), Failure> {
        let Some(kind) = kind(event) else {
            return Ok(());
        };
        let Some(facts) = invitations::letter(db, &self.key, recipient).await? else {
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
    kind: &str,
    facts: &InvitationLetter,
) -> Result<Letter, PressFault> {
    let public_url = &press.letterhead().public_url;
    let reader = match &facts.name {
        Some(name) => name.clone(),
        None => press.word(facts.locale, UNNAMED)?,
    };
    let until = mail::date(facts.expires_on, facts.locale);
    let Printed {
        subject,
        text,
        html,
    } = press.print(&Draft {
        kind,
        locale: facts.locale,
        reader: &reader,
        person: facts.invited_by.as_deref(),
        programme: &facts.programme.name,
        reason: None,
        when: Some(&until),
        quote: None,
        link: &link(public_url, &facts.token),
        unsubscribe: None,
    })?;
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

fn link(public_url: &Url, token: &str) -> Url {
    let mut link = public_url.clone();
    if let Ok(mut segments) = link.path_segments_mut() {
        segments.pop_if_empty().extend(["invitation", token]);
    }
    link
}
