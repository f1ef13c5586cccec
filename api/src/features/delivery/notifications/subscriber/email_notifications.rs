//! Notifications by e-mail.

use async_trait::async_trait;
use std::sync::Arc;
use url::Url;
use uuid::Uuid;

use super::{content, context, email, kinds, recipients};
use crate::{
    features::{
        delivery::notifications::{
            preferences, service,
            unsubscribe::{Subscription, UnsubscribeKey},
        },
        mentoring::{
            activity::{CheckUpAnswer, CheckUpLink, CheckUpLinkKey, MAILED_ANSWERS},
            calendar::{MeetingLink, MeetingLinkKey},
            meetings::CalendarSource,
        },
    },
    notice::{MailContext, NoticeContent, NoticeRegistry},
};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, Tx},
    events::{Recorded, Subscriber},
    mail::{EmailRenderer, Mailer},
};

const NAME: &str = "mail";

pub struct EmailNotifications {
    notices: Arc<NoticeRegistry>,
    renderer: Arc<EmailRenderer>,
    mailer: Arc<dyn Mailer>,
    key: UnsubscribeKey,
    mentorships: MentorshipMails,
}

/// What mails about mentorships have besides their text: links to proposed times and to answers, and a meeting for the reader's
/// calendar.
#[derive(Clone)]
pub struct MentorshipMails {
    pub links: MeetingLinkKey,
    pub check_ups: CheckUpLinkKey,
    pub source: CalendarSource,
}

impl EmailNotifications {
    #[must_use]
    pub fn new(
        notices: Arc<NoticeRegistry>,
        renderer: Arc<EmailRenderer>,
        mailer: Arc<dyn Mailer>,
        key: UnsubscribeKey,
        mentorships: MentorshipMails,
    ) -> Self {
        Self {
            notices,
            renderer,
            mailer,
            key,
            mentorships,
        }
    }
}

impl EmailNotifications {
    /// The links to the proposed times of a mail.
    fn links(
        &self,
        content: &NoticeContent,
        mail: &MailContext,
        member_id: MemberId,
    ) -> Result<Vec<Url>, AppError> {
        let Some(meeting_id) = content.args.meeting_id else {
            return Ok(Vec::new());
        };
        let public_url = &self.renderer.branding().public_url;
        let slots = mail.slots.iter();
        slots
            .map(|slot_id| {
                let token = self.mentorships.links.token(MeetingLink {
                    member_id,
                    meeting_id,
                    slot_id: *slot_id,
                })?;
                Ok(email::below(public_url, ["meeting", &token]))
            })
            .collect()
    }

    /// The answers that a mail offers, each with the name of its text and its link.
    fn answers(
        &self,
        mail: &MailContext,
        member_id: MemberId,
    ) -> Result<Vec<(&'static str, Url)>, AppError> {
        let Some(check_up_id) = mail.check_up_id else {
            return Ok(Vec::new());
        };
        let token = self.mentorships.check_ups.token(CheckUpLink {
            member_id,
            check_up_id,
        })?;
        let public_url = &self.renderer.branding().public_url;
        let page = email::below(public_url, ["check-up", &token]);
        let link = |answer: CheckUpAnswer| {
            let mut link = page.clone();
            link.query_pairs_mut()
                .append_pair("answer", answer.as_str());
            link
        };
        let offered = MAILED_ANSWERS.into_iter();
        Ok(offered.map(|(answer, text)| (text, link(answer))).collect())
    }
}

#[async_trait(?Send)]
impl Subscriber for EmailNotifications {
    fn name(&self) -> &'static str {
        NAME
    }

    fn kinds(&self) -> Vec<&'static str> {
        kinds(&self.notices)
    }

    async fn recipients(&self, tx: &Tx, event: &Recorded) -> Result<Vec<Uuid>, AppError> {
        let Some(notice) = self.notices.of_event(&event.kind) else {
            return Ok(Vec::new());
        };
        let all = recipients(tx, notice, event).await?;
        let told = preferences::opted_in(&**tx, all, notice, |preference| preference.mail);
        Ok(told.await?.into_iter().map(Into::into).collect())
    }

    async fn deliver(&self, db: &Db, event: &Recorded, recipient: Uuid) -> Result<(), AppError> {
        let recipient = MemberId(recipient);
        let Some(notice) = self.notices.of_event(&event.kind) else {
            return Ok(());
        };
        // The preference may have changed since the last attempt.
        if !preferences::effective(db.read(), recipient, notice)
            .await?
            .mail
        {
            return Ok(());
        }
        let Some(content) = content(notice, event, recipient) else {
            return Ok(());
        };
        // The mail may have waited for days. A mail about something that was done in the meantime is dropped.
        let composer = notice.composer;
        if !composer
            .is_current(notice, db, event, &content, recipient)
            .await?
        {
            return service::note_dropped(db, event, recipient, notice).await;
        }
        let Some(mut context) = context::load(db, event, notice, &content, recipient).await? else {
            return Ok(());
        };
        if context.reader.email.is_empty() {
            return Ok(());
        }
        context.links = self.links(&content, &context.mail, recipient)?;
        context.answers = self.answers(&context.mail, recipient)?;
        let source = &self.mentorships.source;
        context.calendar = composer
            .calendar(notice, db, event, recipient, source)
            .await?;
        let token = self.key.token(Subscription {
            member_id: recipient,
            notice,
        })?;
        let email = email::compose(
            &self.renderer,
            event,
            notice,
            &content,
            &context,
            NAME,
            token.as_deref(),
        )?;
        Ok(self.mailer.deliver(&email).await?)
    }
}
